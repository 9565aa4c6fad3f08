import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import type { Tone } from '../../../src/text/tone';
import { STRAINED } from '../../../src/text/tone/strained';
import { daysAgo, facts, NOW, them, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

/** Hears strain in capitals alone: the sign is tested here, not the model. */
const tone: Tone = {
  version: 'capitals',
  read: (text) => ({ strain: /[A-Z]{4}/.test(text) ? 0.9 : 0.1, spans: [{ start: 0, end: 4 }] }),
};
const told = (...messages: readonly Message[]) => ask('frustration', facts({ messages }), defaultPolicy, NOW, tone);

describe('frustration', () => {
  it('raises on strained words after the first message, with the sentence', () => {
    const finding = told(them(daysAgo(3)), us(daysAgo(2)), them(daysAgo(1), 'THIS IS TOO MUCH, really.'));

    expect(levelOf(finding)).toBeCloseTo((0.9 - STRAINED) / (1 - STRAINED));
    expect(evidenceOf(finding)).toMatchObject([{ kind: 'quote', start: 0, end: 25 }]);
  });

  it('never judges a first message', () => {
    expect(told(them(daysAgo(3), 'THIS IS TOO MUCH, really.')).outcome).toBe('not-applicable');
  });

  it('is clear where the latest words are calm', () => {
    expect(told(them(daysAgo(3)), them(daysAgo(1), 'Do you have any news for me?')).outcome).toBe('clear');
  });

  it('does not judge another language', () => {
    expect(told(them(daysAgo(3)), them(daysAgo(1), 'Wo ist mein Paket? Das ist nicht in Ordnung.')).outcome).toBe(
      'unknown',
    );
  });

  it('is unknown until the model is loaded, and without the conversation', () => {
    expect(ask('frustration', facts({ messages: [them(daysAgo(3)), them(daysAgo(1))] })).outcome).toBe('unknown');
    expect(ask('frustration', without(facts(), 'messages'), defaultPolicy, NOW, tone).outcome).toBe('unknown');
  });
});
