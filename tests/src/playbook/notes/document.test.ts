import { describe, expect, it } from 'vitest';
import { documentNote } from '../../../../src/playbook/notes/document';
import type { Evidence } from '../../../../src/signals/types';
import { daysAgo, NOW, ticket } from '../../../support/facts';

const quote = (message: string, days: number): Evidence => ({
  kind: 'quote',
  message,
  start: 0,
  end: 5,
  at: daysAgo(days),
});
const count: Evidence = { kind: 'count', what: 'contacts', n: 4 };
const noteOf = (raised: Parameters<typeof documentNote>[0]['raised']) =>
  documentNote({ ticket: ticket(), contacts: [], promises: [], raised, asOf: NOW });

describe('documentNote', () => {
  it('puts the quotes of a sign oldest first, and what else raised it after them', () => {
    const { signs } = noteOf([{ id: 'abuse', evidence: [quote('b', 1), count, quote('a', 3)] }]);
    expect(signs.map(({ id, quotes, rest }) => [id, quotes.map(({ message }) => message), rest])).toEqual([
      ['abuse', ['a', 'b'], [count]],
    ]);
  });

  it('quotes a sentence once, under the first sign that it raised', () => {
    const { signs } = noteOf([
      { id: 'abuse', evidence: [quote('a', 3)] },
      { id: 'frustration', evidence: [quote('a', 3)] },
      { id: 'attention', evidence: [quote('a', 3), count] },
    ]);
    expect(signs.map(({ id, quotes }) => [id, quotes.length])).toEqual([
      ['abuse', 1],
      ['attention', 0],
    ]);
  });
});
