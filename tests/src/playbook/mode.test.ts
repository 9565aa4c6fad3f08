import { describe, expect, it } from 'vitest';
import { modeOf } from '../../../src/playbook/mode';
import type { Tone } from '../../../src/text/tone';
import { daysAgo, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const tone: Tone = { version: 'capitals', read: (text) => ({ strain: /[A-Z]{4}/.test(text) ? 0.9 : 0.1, spans: [] }) };
const heard = { ...hearing, tone };

describe('the mode of reply', () => {
  it('is emotional for strained words and for insults, rational for facts', () => {
    expect(modeOf([them(daysAgo(2), 'THIS IS TOO MUCH, really.')], heard)).toBe('emotional');
    expect(modeOf([them(daysAgo(2), 'You are all idiots.')], hearing)).toBe('emotional');
    expect(modeOf([them(daysAgo(2), 'Error 12 appears at start.')], heard)).toBe('rational');
  });

  it('is that of the words since our last reply', () => {
    const anger = them(daysAgo(5), 'THIS IS TOO MUCH, really.');

    expect(modeOf([anger, us(daysAgo(4)), them(daysAgo(3), 'Error 12 appears at start.')], heard)).toBe('rational');
    expect(modeOf([us(daysAgo(6)), anger, them(daysAgo(3), 'Error 12 appears at start.')], heard)).toBe('emotional');
    expect(modeOf([anger, us(daysAgo(4))], heard)).toBe('emotional');
  });

  it('is none without words that can be judged', () => {
    expect(modeOf([us(daysAgo(4))], heard)).toBeUndefined();
    expect(modeOf([them(daysAgo(2), 'Das ist nicht in Ordnung, wo ist mein Paket?')], heard)).toBeUndefined();
  });
});
