import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import type { Tone } from '../../../src/text/tone';
import { daysAgo, facts, NOW, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

/** Hears strain in capitals alone: the sign is tested here, not the model. */
const tone: Tone = {
  version: 'capitals',
  read: (text) => ({ strain: /[A-Z]{4}/.test(text) ? 0.9 : 0.1, spans: [] }),
};
const told = (...messages: readonly Message[]) => ask('no-empathy', facts({ messages }), defaultPolicy, NOW, tone);
const ANGRY = 'THIS IS TOO MUCH, really.';
const COLD = 'Please fill in form 12.';

describe('no-empathy', () => {
  it('raises where anger is met by procedure, and more when it happens again', () => {
    const once = [them(daysAgo(9)), us(daysAgo(8), COLD), them(daysAgo(7), ANGRY), us(daysAgo(6), COLD)];

    expect(levelOf(told(...once))).toBeCloseTo(0.5);
    expect(levelOf(told(...once, them(daysAgo(5), ANGRY), us(daysAgo(4), COLD)))).toBeCloseTo(0.75);
  });

  it('is clear where one of our replies acknowledges or apologizes', () => {
    expect(
      told(them(daysAgo(9)), them(daysAgo(7), ANGRY), us(daysAgo(6), "I'm sorry about that."), us(daysAgo(5), COLD))
        .outcome,
    ).toBe('clear');
    expect(
      told(them(daysAgo(9)), them(daysAgo(7), ANGRY), us(daysAgo(6), '많이 속상하셨겠습니다. 양식을 작성해 주세요.'))
        .outcome,
    ).toBe('clear');
  });

  it('expects no empathy for calm words', () => {
    expect(told(them(daysAgo(9)), them(daysAgo(7), 'Which form?'), us(daysAgo(6), COLD)).outcome).toBe('clear');
  });

  it('does not apply while the anger is unanswered, nor to a first message', () => {
    expect(told(them(daysAgo(9)), us(daysAgo(8), COLD), them(daysAgo(7), ANGRY)).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(9), ANGRY), us(daysAgo(8), COLD)).outcome).toBe('not-applicable');
  });

  it('is unknown until the model is loaded, and without the conversation', () => {
    expect(ask('no-empathy', facts({ messages: [them(daysAgo(3)), them(daysAgo(1)), us(daysAgo(0))] })).outcome).toBe(
      'unknown',
    );
    expect(ask('no-empathy', without(facts(), 'messages'), defaultPolicy, NOW, tone).outcome).toBe('unknown');
  });
});
