import type { Message } from '../facts/message';
import type { Promised } from '../ledgers/promises';
import type { Quote } from '../ledgers/said';
import type { Evidence } from '../signals/types';
import { quoted } from '../signals/words';
import { isUnfilled } from '../text/blank';
import { readMessage } from '../text/reading';
import type { Span } from '../text/span';

/** What of the reading of our messages a step is ticked by. */
export type Said = 'acknowledging' | 'apologies' | 'offers' | 'fixes' | 'followUps' | 'questions';

/** Messages that say it. */
export const saying = (messages: readonly Message[], ...said: readonly Said[]): readonly Message[] =>
  messages.filter((message) => firstSpan(message, said) !== undefined);

/** Our words, one quote per message. */
export const quotesOf = (messages: readonly Message[], ...said: readonly Said[]): readonly Quote[] =>
  messages.flatMap((message) => {
    const span = firstSpan(message, said);
    return span ? [{ message: message.id, at: message.at, ...span }] : [];
  });

/** The same as evidence. */
export const quotes = (messages: readonly Message[], ...said: readonly Said[]): readonly Evidence[] =>
  quotesOf(messages, ...said).map(quoted);

/** Work that we promised for a time in the current attempt. */
export const deedsPromised = ({
  ours,
  promises,
}: {
  readonly ours: readonly Message[];
  readonly promises: readonly Promised[];
}): readonly Evidence[] =>
  promises
    .filter(({ kind, due, message }) => kind === 'deed' && due !== undefined && ours.some(({ id }) => id === message))
    .map(quoted);

/** What still has something to be filled in was not said. */
const firstSpan = (message: Message, said: readonly Said[]): Span | undefined => {
  const reading = readMessage(message);
  return said
    .map((what) => reading[what].find((span) => !isUnfilled(message.text, span)))
    .find((span) => span !== undefined);
};
