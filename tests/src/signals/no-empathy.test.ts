import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import type { Tone } from '../../../src/text/tone';
import { daysAgo, facts, NOW, them, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

/** Hears strain in capitals alone: the sign is tested here, not the model. */
const tone: Tone = {
  version: 'capitals',
  read: (text) => ({ strain: /[A-Z]{4}/.test(text) ? 0.9 : 0.1, spans: [] }),
};
const told = (...messages: readonly Message[]) => ask('no-empathy', facts({ messages }), defaultPolicy, NOW, tone);
const ANGRY = 'THIS IS TOO MUCH, really.';
const COLD = 'Please fill in form 12.';
const GERMAN = 'Wo ist mein Paket? Das ist nicht in Ordnung.';
const CALL = { channel: 'voice', callMinutes: 12, public: false } as const;
const answered = [them(daysAgo(9)), us(daysAgo(8), COLD)];
const angry = them(daysAgo(7), ANGRY);

describe('no-empathy', () => {
  it('raises where anger is met by procedure, and more when it happens again', () => {
    const once = [...answered, angry, us(daysAgo(6), COLD)];

    expect(levelOf(told(...once))).toBeCloseTo(0.5);
    expect(levelOf(told(...once, them(daysAgo(5), ANGRY), us(daysAgo(4), COLD)))).toBeCloseTo(0.75);
  });

  it('points at what both wrote themselves', () => {
    const finding = told(...answered, them(daysAgo(7), `${ANGRY}\n\n> ${COLD}`), us(daysAgo(6), COLD));

    expect(evidenceOf(finding)).toMatchObject([
      { start: 0, end: ANGRY.length },
      { start: 0, end: COLD.length },
    ]);
  });

  it('is clear where one of our replies acknowledges or apologizes', () => {
    expect(told(...answered, angry, us(daysAgo(6), "I'm sorry about that."), us(daysAgo(5), COLD)).outcome).toBe(
      'clear',
    );
    expect(told(...answered, angry, us(daysAgo(6), '많이 속상하셨겠습니다. 양식을 작성해 주세요.')).outcome).toBe(
      'clear',
    );
  });

  it('expects no empathy for calm words', () => {
    expect(told(...answered, them(daysAgo(7), 'Which form?'), us(daysAgo(6), COLD)).outcome).toBe('clear');
  });

  it('does not apply while the anger is unanswered, nor to what came before our first reply', () => {
    expect(told(...answered, angry).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(9), ANGRY), us(daysAgo(8), COLD)).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(9), 'Hi'), angry, us(daysAgo(6), COLD)).outcome).toBe('not-applicable');
  });

  it('does not judge how a call or a reply without words met it', () => {
    const called = us(daysAgo(6), 'Call Details: Length of phone call: 12 minutes', CALL);

    expect(told(...answered, angry, called).outcome).toBe('not-applicable');
    expect(told(...answered, angry, called, us(daysAgo(5), COLD)).outcome).toBe('not-applicable');
    expect(told(...answered, angry, us(daysAgo(6), ' ')).outcome).toBe('not-applicable');
    expect(told(...answered, angry, them(daysAgo(6), 'They called.', CALL), us(daysAgo(5), COLD)).outcome).toBe(
      'not-applicable',
    );
  });

  it('looks past a picture that the customer sends after the words', () => {
    expect(told(...answered, angry, them(daysAgo(6.9), ''), us(daysAgo(6), COLD)).outcome).toBe('raised');
  });

  it('is unknown where it cannot read what the customer wrote, or how we met anger', () => {
    const foreign = [them(daysAgo(5), GERMAN), us(daysAgo(4), COLD)];

    expect(told(...answered, ...foreign)).toEqual({ outcome: 'unknown', missing: ['language'] });
    expect(told(...answered, angry, us(daysAgo(6), COLD), ...foreign)).toMatchObject({
      outcome: 'raised',
      missing: ['language'],
    });
    expect(told(...answered, angry, us(daysAgo(6), GERMAN)).outcome).toBe('unknown');
    expect(told(...answered, them(daysAgo(7), 'Which form?'), us(daysAgo(6), GERMAN)).outcome).toBe('clear');
  });

  it('is unknown until the model is loaded, and without the conversation', () => {
    expect(ask('no-empathy', facts({ messages: [...answered, angry, us(daysAgo(0))] })).outcome).toBe('unknown');
    expect(ask('no-empathy', without(facts(), 'messages'), defaultPolicy, NOW, tone).outcome).toBe('unknown');
  });
});
