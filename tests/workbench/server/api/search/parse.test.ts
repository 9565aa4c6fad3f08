import { describe, expect, it } from 'vitest';
import { parseQuery, parseWhen } from '../../../../../workbench/server/api/search/parse';

describe('parseQuery', () => {
  it('tells keywords, words and phrases apart', () => {
    const { terms, words } = parseQuery('type:ticket refund -"out of stock" subject:"late parcel" -tags:vip 환불');
    expect(terms).toEqual([
      { key: 'type', operator: ':', values: ['ticket'], negated: false },
      { key: 'subject', operator: ':', values: ['late parcel'], negated: false },
      { key: 'tags', operator: ':', values: ['vip'], negated: true },
    ]);
    expect(words).toEqual([
      { text: 'refund', phrase: false, negated: false },
      { text: 'out of stock', phrase: true, negated: true },
      { text: '환불', phrase: false, negated: false },
    ]);
  });

  it('collects the values of a repeated keyword, and keeps both ends of a range', () => {
    const { terms } = parseQuery('requester:5 requester:6 created>=2026-01-01 created<2026-02-01');
    expect(terms.map(({ operator, values }) => [operator, values])).toEqual([
      [':', ['5', '6']],
      ['>=', ['2026-01-01']],
      ['<', ['2026-02-01']],
    ]);
  });

  it('reads the order inside the query', () => {
    expect(parseQuery('x order_by:created sort:asc')).toMatchObject({ orderBy: 'created', sort: 'asc', terms: [] });
  });
});

describe('parseWhen', () => {
  const now = new Date('2026-03-02T12:00:00Z');
  it.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
    ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:01.000Z'],
    ['2026-03-01T10:00:00', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:01.000Z'],
    ['4hours', '2026-03-02T08:00:00.000Z', '2026-03-02T08:00:01.000Z'],
    ['1week', '2026-02-23T12:00:00.000Z', '2026-02-23T12:00:01.000Z'],
  ])('reads %s', (text, from, until) => {
    expect(parseWhen(text, now)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  it.each(['soon', '2026-13-01', '4 hours', '2026-02-30T99:00:00Z', ''])('refuses %s', (text) => {
    expect(parseWhen(text, now)).toBeUndefined();
  });
});
