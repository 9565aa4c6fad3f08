import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/facts/message';
import type { Promised } from '../../../../src/ledgers/promises';
import { handOverNote } from '../../../../src/playbook/notes/hand-over';
import { daysAgo, NOW, them, ticket, us } from '../../../support/facts';

const promised = (state: Promised['state']): Promised => ({
  message: 'agent-1',
  at: daysAgo(2),
  start: 0,
  end: 4,
  kind: 'deed',
  ordinal: 1,
  state,
});
const noteOf = (contacts: readonly Message[], promises: readonly Promised[] = []) =>
  handOverNote({ ticket: ticket(), contacts, promises, raised: [], asOf: NOW });
const words = (contacts: readonly Message[], quotes: readonly { message: string; start: number; end: number }[]) =>
  quotes.map(({ message, start, end }) => contacts.find(({ id }) => id === message)?.text.slice(start, end));

describe('handOverNote', () => {
  const contacts = [
    them(daysAgo(4), 'The display is broken. Can I have a new one?'),
    us(daysAgo(3), 'I have reset the display, it is fixed now. We can offer you a refund or an exchange.'),
    them(daysAgo(2), 'It still does not work. When will it arrive? Can you call me?'),
  ];

  it('quotes what the customer asked for last, and what else is open', () => {
    const { wants, open } = noteOf(contacts);
    expect(words(contacts, wants ? [wants] : [])).toEqual(['Can you call me?']);
    expect(words(contacts, open)).toEqual(['When will it arrive?']);
  });

  it('quotes what we tried and offered, each sentence once', () => {
    expect(words(contacts, noteOf(contacts).tried)).toEqual([
      'I have reset the display, it is fixed now.',
      'We can offer you a refund or an exchange.',
    ]);
  });

  it('quotes the trouble where the customer asks for nothing', () => {
    const silent = [them(daysAgo(4), 'Good day. The display is broken.')];
    expect(
      words(
        silent,
        [noteOf(silent).wants].flatMap((quote) => quote ?? []),
      ),
    ).toEqual(['The display is broken.']);
  });

  it('names the promises that we still owe', () => {
    const states = (['open', 'kept', 'late', 'broken', 'vague'] as const).map(promised);
    expect(noteOf(contacts, states).promises.map(({ state }) => state)).toEqual(['open', 'broken', 'vague']);
  });

  it('is empty where nothing was said', () => {
    expect(noteOf([])).toEqual({
      open: [],
      given: [],
      tried: [],
      promises: [],
      counts: { theirs: 0, ours: 0, reopens: 0 },
    });
  });
});
