import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../app/command/read/row';
import { rowFacts } from '../../../../app/command/read/row-facts';

const minute = 60_000;
const nine = Date.parse('2026-03-02T09:00:00Z');
const facts = (row: unknown) => {
  const read = readRow(JSON.stringify(row));
  if ('broken' in read) throw new Error(read.broken);
  return rowFacts(read.row);
};
const times = (row: object): readonly number[] => facts({ id: 1, ...row }).facts.messages?.map(({ at }) => at) ?? [];
const said = (speaker: string, at?: string | number | null) => ({
  speaker,
  text: 'words',
  ...(at !== undefined && { at }),
});

describe('a row', () => {
  it('becomes a ticket with its conversation, judged as of the last turn', () => {
    const { facts: known, asOf } = facts({
      id: 'a',
      lang: 'KO',
      channel: 'native_messaging',
      status: 'pending',
      turns: [
        { speaker: 'customer', at: '2026-03-02T09:00:00Z', text: '환불해 주세요.\r\n부탁드립니다.' },
        { speaker: 'agent', at: '2026-03-02T10:00:00+01:00', text: 'To billing.', public: false },
        { speaker: 'system', at: nine + minute, text: 'We received your request.' },
      ],
    });
    expect(asOf).toBe(nine + minute);
    expect(known).not.toHaveProperty('history');
    expect(known.customer).toMatchObject({ locale: 'ko' });
    expect(known.ticket).toMatchObject({ status: 'pending', channel: 'messaging', createdAt: nine, updatedAt: asOf });
    expect(
      known.messages?.map(({ at, author, public: open, text, automatic }) => [at, author.kind, open, text, automatic]),
    ).toEqual([
      [nine, 'customer', true, '환불해 주세요.\n부탁드립니다.', false],
      [nine, 'agent', false, 'To billing.', false],
      [nine + minute, 'system', true, 'We received your request.', true],
    ]);
    expect(known.messages?.[0]?.author.id).toBe(known.customer.id);
  });

  it('of a text alone is one message of the customer', () => {
    const { facts: known, asOf } = facts({ id: 5, text: 'Where is it?' });
    expect(known.messages).toMatchObject([
      { author: { kind: 'customer' }, public: true, text: 'Where is it?', at: asOf },
    ]);
  });

  it('puts missing times one minute apart', () => {
    expect(times({ turns: [said('customer', nine), said('agent'), said('customer', null)] })).toEqual([
      nine,
      nine + minute,
      nine + 2 * minute,
    ]);
    expect(times({ turns: [said('customer'), said('agent'), said('customer', nine), said('agent')] })).toEqual([
      nine - 2 * minute,
      nine - minute,
      nine,
      nine + minute,
    ]);
    const none = times({ turns: [said('customer'), said('agent')] });
    expect(none[1]).toBe((none[0] ?? 0) + minute);
  });

  it('ends at asOf where no time is told', () => {
    expect(times({ asOf: '2026-03-02T09:00:00Z', turns: [said('customer'), said('agent')] })).toEqual([
      nine - minute,
      nine,
    ]);
  });

  it('keeps the order of turns of one moment, also past the tenth', () => {
    const turns = Array.from({ length: 12 }, (_, index) => ({ speaker: 'customer', at: nine, text: `${index}` }));
    const ids = facts({ id: 1, turns }).facts.messages?.map(({ id }) => id) ?? [];
    expect(ids).toEqual(ids.toSorted());
  });

  it('leaves out turns without words and what it does not know', () => {
    const turns = [
      { speaker: 'customer', text: ' ' },
      { speaker: 'customer', text: 'x', mood: 'sad' },
    ];
    expect(facts({ id: 1, turns, label: {}, y: 1 }).facts.messages).toHaveLength(1);
  });

  it.each<[unknown, RegExp]>([
    [[], /^is no JSON object$/],
    ['x', /^is no JSON object$/],
    [{ id: 1 }, /^has neither turns nor text$/],
    [{ text: 'x' }, /^id: is missing$/],
    [{ id: '', text: 'x' }, /^id: expected an id/],
    [{ id: 1, text: ' ' }, /^text: expected words$/],
    [{ id: 1, text: 5 }, /^text: expected string$/],
    [{ id: 1, turns: [] }, /^turns: expected at least one turn with words$/],
    [{ id: 1, turns: [{ speaker: 'customer', text: '' }] }, /^turns: expected at least one turn with words$/],
    [{ id: 1, turns: {} }, /^turns: expected Array$/],
    [{ id: 1, turns: [{ speaker: 'boss', text: 'secret' }] }, /^turns\.0\.speaker: expected /],
    [{ id: 1, turns: [{ speaker: 'agent' }] }, /^turns\.0\.text: is missing$/],
    [{ id: 1, turns: [{ speaker: 'agent', text: 'x', at: 'monday' }] }, /^turns\.0\.at: expected a time/],
    [{ id: 1, turns: [{ speaker: 'agent', text: 'x', at: '2026-02-31' }] }, /^turns\.0\.at: expected a time/],
    [{ id: 1, text: 'x', asOf: 1e300 }, /^asOf: expected a time/],
    [{ id: 1, text: 'x', status: 'lost' }, /^status: expected /],
  ])('is broken as %j and says where', (row, reason) => {
    const read = readRow(JSON.stringify(row));
    expect('broken' in read && read.broken).toMatch(reason);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('is broken where it is no JSON', () => {
    expect(readRow('{"id":1')).toEqual({ broken: 'is not JSON' });
  });
});
