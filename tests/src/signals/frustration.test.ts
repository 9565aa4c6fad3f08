import { describe, expect, it } from 'vitest';
import { hearing } from '../../../app/command/hearing';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import type { Tone } from '../../../src/text/tone';
import { STRAINED } from '../../../src/text/tone/strained';
import { daysAgo, facts, machine, NOW, them, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

/** Hears strain in capitals alone: the sign is tested here, not the model. */
const tone: Tone = {
  version: 'capitals',
  read: (text) => {
    const start = text.search(/[A-Z]{4}/);
    return start < 0 ? { strain: 0.1, spans: [] } : { strain: 0.9, spans: [{ start, end: start + 4 }] };
  },
};
const told = (...messages: readonly Message[]) => ask('frustration', facts({ messages }), defaultPolicy, NOW, tone);
const ANGRY = 'THIS IS TOO MUCH, really.';
const GERMAN = 'Wo ist mein Paket? Das ist nicht in Ordnung.';
const asked = them(daysAgo(9));
const answered = [asked, us(daysAgo(8))];

describe('frustration', () => {
  it('raises on strained words after our first reply, with the sentence', () => {
    const finding = told(...answered, them(daysAgo(1), ANGRY));

    expect(levelOf(finding)).toBeCloseTo((0.9 - STRAINED) / (1 - STRAINED));
    expect(evidenceOf(finding)).toMatchObject([{ kind: 'quote', start: 0, end: 25 }]);
  });

  it('raises on words that just reach the limit', () => {
    const scales = { ...defaultPolicy.scales, frustration: { ...defaultPolicy.scales.frustration, from: 0.9 } };
    const messages = [...answered, them(daysAgo(1), ANGRY)];

    expect(ask('frustration', facts({ messages }), { ...defaultPolicy, scales }, NOW, tone).outcome).toBe('raised');
  });

  it('never judges what was written before our first reply, in however many messages', () => {
    expect(told(them(daysAgo(3), ANGRY)).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(3), 'Hi'), them(daysAgo(2), ANGRY)).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(3), 'Hi'), machine(daysAgo(2.5)), them(daysAgo(2), ANGRY)).outcome).toBe('not-applicable');
    expect(told(us(daysAgo(4)), them(daysAgo(3), ANGRY)).outcome).toBe('not-applicable');
  });

  it('is clear where the latest words are calm', () => {
    expect(told(...answered, them(daysAgo(1), 'Do you have any news for me?')).outcome).toBe('clear');
  });

  it('reads the customer’s own words, not what they quote or sign with', () => {
    const calm = 'Thank you, I will try that.';
    const quote = `\n\nOn Mon, 5 Jan 2026 at 10:11, Someone <s@example.com> wrote:\n> ${ANGRY}\n${ANGRY}`;
    const signature = '\n-- \nMara Quist\nHEAD OF SALES';
    const angry = told(...answered, them(daysAgo(1), `> Is it ok?\n${ANGRY}${quote}`));

    expect(told(...answered, them(daysAgo(1), calm + quote)).outcome).toBe('clear');
    expect(told(...answered, them(daysAgo(1), calm + signature)).outcome).toBe('clear');
    expect(evidenceOf(angry)).toMatchObject([{ start: 12, end: 12 + ANGRY.length }]);
  });

  it('hears a calm answer above an angry mail as calm, by the real model', () => {
    const finding = (text: string) =>
      ask('frustration', facts({ messages: [...answered, them(daysAgo(1), text)] }), defaultPolicy, NOW, hearing.tone)
        .outcome;
    const rant = 'This is absolutely ridiculous, I am furious. Worst company ever!';

    expect(finding(rant)).toBe('raised');
    expect(finding(`The box arrived today.\n\nOn Mon, 5 Jan 2026 at 10:11, Ann <a@b.example> wrote:\n> ${rant}`)).toBe(
      'clear',
    );
    expect(finding(`안녕하세요.\n답변 감사합니다.\n${rant}`)).toBe('raised');
  });

  it('takes the record of a call for no words, and for a reply of ours', () => {
    const call = them(daysAgo(1), 'CALL Details: Length of phone call: 12 minutes', {
      channel: 'voice',
      callMinutes: 12,
    });

    expect(told(...answered, call).outcome).toBe('not-applicable');
    expect(told({ ...call, at: daysAgo(4) }, them(daysAgo(1), ANGRY)).outcome).toBe('raised');
  });

  it('is unknown where a message is in another language, and says so where it is raised', () => {
    expect(told(...answered, them(daysAgo(1), GERMAN))).toEqual({ outcome: 'unknown', missing: ['language'] });
    expect(told(...answered, them(daysAgo(2), GERMAN), them(daysAgo(1), 'Any news?')).outcome).toBe('unknown');
    expect(told(...answered, them(daysAgo(2), GERMAN), them(daysAgo(1), ANGRY))).toMatchObject({
      outcome: 'raised',
      missing: ['language'],
    });
  });

  it('is unknown until the model is loaded, and without the conversation', () => {
    expect(ask('frustration', facts({ messages: [...answered, them(daysAgo(1))] })).outcome).toBe('unknown');
    expect(ask('frustration', without(facts(), 'messages'), defaultPolicy, NOW, tone).outcome).toBe('unknown');
  });
});
