import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { promisesUntil } from '../../../src/ledgers/promises';
import { questionLedger } from '../../../src/ledgers/question-ledger';
import { hear } from '../../../src/text/hear';
import { daysAgo, hoursAgo, NOW, them, us } from '../../support/facts';

const UTC = { zone: 'UTC', breathMinutes: { live: 2, hours: 30 } };
const promisesOf = (messages: readonly Message[]) => promisesUntil(messages, hear, UTC, NOW);

/** Each question with what answered it. */
const ledger = (messages: readonly Message[]) => {
  const told = questionLedger(messages, promisesOf(messages));
  const words = ({ message, start, end, answeredBy }: (typeof told.ours)[number]) =>
    `${messages.find(({ id }) => id === message)?.text.slice(start, end)} ${answeredBy ?? 'open'}`;
  return { theirs: told.theirs.map(words), ours: told.ours.map(words) };
};

describe('the ledger of questions', () => {
  it('holds theirs and ours, each answered by what the other side wrote next', () => {
    const messages = [
      them(daysAgo(3), 'The lamp is dark. When will it work?'),
      us(daysAgo(2), 'Which version does it show?'),
      them(daysAgo(1), '4.2. Can you send me a new one?'),
    ];

    expect(ledger(messages)).toEqual({
      theirs: [`When will it work? agent-${daysAgo(2)}`, 'Can you send me a new one? open'],
      ours: [`Which version does it show? customer-${daysAgo(1)}`],
    });
  });

  it('takes a call for an answer, because both sides talked', () => {
    const call = them(hoursAgo(3), 'Call', { channel: 'voice', callMinutes: 4 });

    expect(ledger([them(daysAgo(1), 'When will it work?'), call]).theirs).toEqual([`When will it work? ${call.id}`]);
  });

  it('goes on with the matter after thanks for what is still to come', () => {
    const promised = us(daysAgo(4), 'I will send you a new lamp by Friday.');
    const messages = [
      them(daysAgo(5), 'The lamp is dark. When will it work?'),
      promised,
      them(daysAgo(3), 'Thank you!'),
      them(daysAgo(2), 'Which bulb does it take?'),
    ];

    expect(ledger(messages).theirs).toEqual([`When will it work? ${promised.id}`, 'Which bulb does it take? open']);
  });

  it('has nothing open once the customer closed the matter, and forgets a matter that is over', () => {
    const over = [
      them(daysAgo(5), 'The lamp is dark. When will it work?'),
      them(daysAgo(4), 'It works now, thank you!'),
    ];

    expect(ledger(over)).toEqual({ theirs: [], ours: [] });
    expect(ledger([...over, them(daysAgo(1), 'Do you sell blue ones?')]).theirs).toEqual([
      'Do you sell blue ones? open',
    ]);
  });

  it('knows what we asked before the customer ever wrote', () => {
    expect(ledger([us(daysAgo(2), 'Did the lamp arrive?')]).ours).toEqual(['Did the lamp arrive? open']);
  });
});
