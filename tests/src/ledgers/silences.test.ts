import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { findSilences, lengthOf } from '../../../src/ledgers/silences';
import { DAY, daysAgo, HOUR, NOW, them, us } from '../../support/facts';

const BREATH = { live: 2, hours: 30 };
const told = (messages: readonly Message[], overSince?: number) => findSilences(messages, overSince, BREATH);

describe('silences', () => {
  it('begin with the customer and end with our reply; the first is marked', () => {
    expect(told([them(daysAgo(4)), us(daysAgo(3)), them(daysAgo(2)), us(daysAgo(1))])).toMatchObject([
      { from: daysAgo(4), to: daysAgo(3), end: 'reply', first: true, channel: 'email' },
      { from: daysAgo(2), to: daysAgo(1), end: 'reply', first: false },
    ]);
  });

  it('last while nobody answers', () => {
    const [silence] = told([them(daysAgo(4))]);

    expect(silence?.to).toBeUndefined();
    expect(silence && lengthOf(silence, NOW)).toBe(4 * DAY);
    expect(silence && lengthOf(silence, daysAgo(5))).toBe(0);
  });

  it('hold the further messages, those in the same breath left out', () => {
    const [silence] = told([
      them(daysAgo(4)),
      them(daysAgo(4) + 60_000, 'And a photo.'),
      them(daysAgo(3), 'Any news?', { id: 'chaser' }),
      them(daysAgo(2), 'Thanks!'),
    ]);

    expect(silence?.chasers).toEqual(['chaser']);
  });

  it('end when the customer says that all is well', () => {
    expect(told([them(daysAgo(4)), them(daysAgo(3), 'Never mind, it works now.')])).toMatchObject([
      { end: 'withdrawn', to: daysAgo(3) },
    ]);
  });

  it('end with the ticket, unless the customer wrote after that', () => {
    expect(told([them(daysAgo(4))], daysAgo(2))).toMatchObject([{ end: 'solved', to: daysAgo(2) }]);
    expect(told([them(daysAgo(1))], daysAgo(2))[0]?.end).toBeUndefined();
  });

  it('begin with no closing thanks and with no call, and end with a call', () => {
    const call = { channel: 'voice', callMinutes: 5 } as const;

    expect(told([them(daysAgo(4), '감사합니다')])).toEqual([]);
    expect(told([them(daysAgo(4), 'Call', call)])).toEqual([]);
    expect(told([them(daysAgo(4)), them(daysAgo(4) + HOUR, 'Call', call)])).toMatchObject([{ end: 'reply' }]);
  });

  it('are first on a ticket once, also where the customer took the first back', () => {
    const again = told([them(daysAgo(9)), them(daysAgo(8), 'Works now.'), them(daysAgo(4))]);

    expect(again.map(({ first }) => first)).toEqual([true, false]);
  });
});
