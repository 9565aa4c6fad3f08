import { describe, expect, it } from 'vitest';
import { saidUntil } from '../../../src/ledgers/said';
import { hear } from '../../../src/text/hear';
import { daysAgo, machine, NOW, them, us } from '../../support/facts';

const messages = [
  us(daysAgo(1), "It's your own fault that it broke."),
  them(daysAgo(9), 'I will contact my lawyer. I will contact my lawyer today.'),
  them(daysAgo(3), 'My lawyer will contact you.'),
  machine(daysAgo(2), 'I will contact my lawyer.'),
];

describe('what was said', () => {
  it('is one sentence per message, oldest first', () => {
    const quotes = saidUntil(messages, hear, NOW).quotes('legal', daysAgo(20));

    expect(quotes.map(({ at }) => at)).toEqual([daysAgo(9), daysAgo(3)]);
    expect(quotes[0]).toMatchObject({ start: 0, end: 25 });
  });

  it('lies between two instants', () => {
    expect(saidUntil(messages, hear, NOW).quotes('legal', daysAgo(5))).toHaveLength(1);
    expect(saidUntil(messages, hear, daysAgo(5)).quotes('legal', 0)).toHaveLength(1);
  });

  it('is listened for on its own side alone', () => {
    expect(saidUntil([us(daysAgo(1), 'I will contact my lawyer.')], hear, NOW).quotes('legal', 0)).toEqual([]);
    expect(saidUntil(messages, hear, NOW).quotes('blame', 0)).toHaveLength(1);
  });

  it('is not the record of a call, nor a bare attachment', () => {
    const record = them(daysAgo(1), 'I will contact my lawyer.', { channel: 'voice', callMinutes: 12, public: false });
    const said = saidUntil([record, us(daysAgo(0.5), ' ')], hear, NOW);

    expect(said.quotes('legal', 0)).toEqual([]);
    expect([said.heard('customer', 0), said.heard('us', 0)]).toEqual(['none', 'none']);
  });

  it('tells whether a side was heard, and whether all of it could be read', () => {
    const said = saidUntil(
      [...messages, them(daysAgo(0.5), 'Das ist nicht in Ordnung, wo ist mein Paket?')],
      hear,
      NOW,
    );

    expect(said.heard('us', 0)).toBe('read');
    expect(said.heard('us', daysAgo(0.5))).toBe('none');
    expect(said.heard('customer', 0)).toBe('unread');
    expect(saidUntil(messages, hear, NOW).heard('customer', 0)).toBe('read');
  });
});
