import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finds, namesCustomer, searchWords } from '../../../src/triage/search';
import { row } from '../../support/board';
import { PROPERTY_RUNS } from '../../support/property-runs';

const mara = row({ ticket: 4711 });
const names = { assignee: 'Jon Adler', group: 'Billing' };
const found = (text: string) => finds(searchWords(text), mara, names);

describe('a search on the board', () => {
  it.each([
    ['the number', '4711'],
    ['the number with its sign', '#4711'],
    ['a part of the number', '471'],
    ['the subject', 'DISPLAY'],
    ['the customer', 'quist'],
    ['the assignee', 'adler'],
    ['the group', 'billing'],
    ['words of several of them, in any order', 'adler dark mara'],
    ['nothing at all', '  '],
  ])('finds a ticket by %s', (_by, text) => expect(found(text)).toBe(true));

  it('wants every word, not some of them', () => expect(found('mara fridge')).toBe(false));

  it('does not find one by what nobody knows of it', () => {
    expect(finds(searchWords('undefined'), mara, {})).toBe(false);
  });

  it('finds Korean that was typed in pieces', () => {
    const korean = row({ customer: { id: 1, name: '김민서' } });
    expect(finds(searchWords('민서'.normalize('NFD')), korean, {})).toBe(true);
  });

  it('keeps a sign that is no number’s, and makes no empty words', () => {
    expect(searchWords(' #refund  #12 # ')).toEqual(['#refund', '12', '#']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchWords(text)).not.toContain('');
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('a search that says who a customer is', () => {
  const says = (text: string, name = 'Mara Quist') =>
    namesCustomer(searchWords(text), [row({ ticket: 4711, customer: { id: 1, name } })]);

  it.each([
    ['by a name', 'quist', true],
    ['by a part of it beside other words', 'display mar', true],
    ['by an address, whether or not anybody is known by it', 'someone@example.com', true],
    ['not by words of the matter', 'display dark', false],
    ['not by a number', '4711', false],
    ['not by nothing', '', false],
  ])('is told %s', (_by, text, telling) => expect(says(text)).toBe(telling));

  it('is told by digits too where a caller’s name is their telephone number', () => {
    expect(says('5550123', 'Caller +1 555 5550123')).toBe(true);
    expect(says('4711', 'Studio 4711')).toBe(false);
  });
});
