import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/facts/message';
import { findGiven } from '../../../../src/ledgers/facts-given';
import type { Promised } from '../../../../src/ledgers/promises';
import { handOverNote } from '../../../../src/playbook/notes/hand-over';
import { DAY, daysAgo, NOW, them, ticket, us } from '../../../support/facts';

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
  handOverNote({ ticket: ticket(), contacts, promises, given: findGiven(contacts), raised: [], asOf: NOW });
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

  it.each([
    ['Good day. Please send me a new display.', 'Please send me a new display.'],
    ['The display is broken. I want my money back. I paid for it myself.', 'I want my money back.'],
    ['화면이 고장 났습니다. 새 제품으로 교환해 주세요. 감사합니다.', '새 제품으로 교환해 주세요.'],
  ])('quotes a request that is no question: %s', (said, request) => {
    const asking = [them(daysAgo(4), said)];
    const { wants } = noteOf(asking);
    expect(words(asking, wants ? [wants] : [])).toEqual([request]);
  });

  it('quotes what is open rather than what was asked last and answered', () => {
    const half = [
      them(daysAgo(4), 'When will the invoice come? Which size is the lid?'),
      us(daysAgo(3), 'The size of the lid is 18 cm.'),
    ];
    const { wants, open } = noteOf(half);
    expect(words(half, wants ? [wants] : [])).toEqual(['When will the invoice come?']);
    expect(open).toEqual([]);
  });

  it('quotes nothing of a matter that the customer has closed', () => {
    const closed = [...contacts, us(daysAgo(1), 'I have replaced it.'), them(daysAgo(0.5), 'It works now, thank you!')];
    const note = noteOf(closed);
    expect(note).not.toHaveProperty('wants');
    expect(note).not.toHaveProperty('next');
    expect(note.counts).not.toHaveProperty('waitingSince');
  });

  it('tells what the customer tried apart from what else they told', () => {
    const tried = [them(daysAgo(4), 'Order 4471902: the display is dark. I have already restarted it twice.')];
    const { given, triedByThem } = noteOf(tried);
    expect(words(tried, triedByThem)).toEqual(['I have already restarted it twice.']);
    expect(words(tried, given).join()).toContain('4471902');
    expect(given).toHaveLength(1);
  });

  describe('tells what comes next:', () => {
    const due = (days: number, state: Promised['state'] = 'open'): Promised => ({
      ...promised(state),
      due: NOW + days * DAY,
    });
    const answered = [...contacts, us(daysAgo(1), 'I have sent a new one today.')];

    it('a promise past its time before all', () => {
      expect(noteOf(contacts, [due(3), due(-1, 'broken')]).next).toEqual({
        kind: 'promise',
        promise: due(-1, 'broken'),
      });
    });

    it('an answer that the customer waits for before what we promised for later', () => {
      expect(noteOf(contacts, [due(3)]).next).toEqual({ kind: 'answer', since: daysAgo(2) });
    });

    it('the earliest promise, one without a time last, and none that is kept', () => {
      expect(noteOf(answered, [promised('vague'), due(3), due(2), due(1, 'kept')]).next).toEqual({
        kind: 'promise',
        promise: due(2),
      });
    });

    it('the customer’s answer where we asked last, and nothing where nobody owes anything', () => {
      const asking = [...contacts, us(daysAgo(1), 'Which version does the label show?')];
      const { next } = noteOf(asking);
      expect(next?.kind).toBe('their-answer');
      expect(words(asking, next?.kind === 'their-answer' ? [next.question] : [])).toEqual([
        'Which version does the label show?',
      ]);
      expect(noteOf(answered)).not.toHaveProperty('next');
    });
  });

  it('is empty where nothing was said', () => {
    expect(noteOf([])).toEqual({
      open: [],
      given: [],
      tried: [],
      triedByThem: [],
      promises: [],
      counts: { theirs: 0, ours: 0, reopens: 0 },
    });
  });
});
