import { describe, expect, it } from 'vitest';
import { hearing } from '../../../app/command/hearing';
import type { Facts } from '../../../src/facts/facts';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import type { SignalId } from '../../../src/signals/types';
import type { Tone } from '../../../src/text/tone';
import { sentences } from '../../corpora/signs';
import { baseline, customer, daysAgo, facts, HOUR, hoursAgo, NOW, them, us } from '../../support/facts';
import { ask } from '../../support/run';

const talk = (...messages: readonly Message[]): Facts => facts({ messages });
const answered = [them(daysAgo(20)), us(daysAgo(20) + HOUR)];
/** Said in two turns, each answered: what takes a pattern is no sign before. */
const theirsTwice = (text: string): Facts =>
  talk(...answered, them(daysAgo(7), text), us(daysAgo(7) + HOUR), them(daysAgo(5), text), us(daysAgo(5) + HOUR));
const oursTwice = (text: string): Facts =>
  talk(them(daysAgo(9)), us(daysAgo(8), text), them(daysAgo(7)), us(daysAgo(6), text), them(daysAgo(5)));
const ours = (text: string): Facts => talk(them(daysAgo(5)), us(daysAgo(5) + HOUR, text));
const theirs = (text: string): Facts => talk(...answered, them(daysAgo(4), text), us(daysAgo(1)));

/** Where each sign listens. */
const told: Readonly<Record<SignalId, (text: string) => Facts>> = {
  'no-acknowledgement': (text) => talk(them(hoursAgo(40)), us(hoursAgo(39), text)),
  ignored: (text) => talk(...answered, them(hoursAgo(90), text)),
  wait: theirs,
  'repeat-contact': theirs,
  'broken-promise': ours,
  'hand-offs': theirs,
  etiquette: ours,
  'no-empathy': (text) => talk(...answered, them(daysAgo(7)), us(daysAgo(6), text)),
  'knowledge-gap': oursTwice,
  'no-authority': oursTwice,
  'expectation-gap': ours,
  workload: theirs,
  // Four contacts where one is usual are too many, three are not.
  attention: (text) =>
    facts({
      messages: [...answered, them(daysAgo(4), text), us(daysAgo(3))],
      baseline: baseline({ contactsPerTicket: 1 }),
    }),
  silence: (text) => talk(them(daysAgo(12)), us(daysAgo(11), text), us(daysAgo(7), text)),
  abuse: theirsTwice,
  'public-complaint': theirs,
  'unreasonable-demands': theirsTwice,
  'changing-demands': (text) => {
    const delivered = (at: number) => us(at, 'Here is how it looks.');
    return talk(
      them(daysAgo(9)),
      delivered(daysAgo(8)),
      them(daysAgo(7), text),
      delivered(daysAgo(6)),
      them(daysAgo(5), text),
    );
  },
  'disputed-promise': theirsTwice,
  'advice-ignored': (text) => {
    const failing = (at: number) => them(at, 'It still does not work.');
    return talk(them(daysAgo(9)), us(daysAgo(8), text), failing(daysAgo(7)), us(daysAgo(6), text), failing(daysAgo(5)));
  },
  payment: theirsTwice,
  value: theirsTwice,
  frustration: theirs,
  goodwill: (text) => ({ ...theirs(text), customer: customer({ createdAt: daysAgo(30) }) }),
};

/** Hears strain everywhere, for the sign that asks how we met it. */
const strained: Tone = { version: 'strained', read: () => ({ strain: 0.9, spans: [] }) };
const tones: Readonly<Partial<Record<SignalId, Tone>>> = { 'no-empathy': strained, frustration: hearing.tone };

const outcomeOf = (id: SignalId, text: string) => ask(id, told[id](text), defaultPolicy, NOW, tones[id]).outcome;

const rows = (side: 'match' | 'miss') =>
  (Object.keys(sentences) as SignalId[]).flatMap((id) => {
    const heard = sentences[id];
    return typeof heard === 'string'
      ? []
      : [heard.en, heard.ko].flatMap((sides) => sides[side].map((text) => [id, text] as const));
  });

describe('a sentence that is meant', () => {
  it.each(rows('match'))('raises %s: %s', (id, text) => {
    expect(outcomeOf(id, text)).toBe('raised');
  });
});

describe('a sentence that is near', () => {
  // Unknown would be no answer: the sign has to have read it.
  it.each(rows('miss'))('does not raise %s, and is understood: %s', (id, text) => {
    expect(outcomeOf(id, text)).toMatch(/^(clear|not-applicable)$/);
  });
});
