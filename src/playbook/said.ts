import type { Message } from '../facts/message';
import type { Promised } from '../ledgers/promises';
import type { Evidence } from '../signals/types';
import { quoted } from '../signals/words';
import { type Reading, readMessage } from '../text/reading';
import type { Span } from '../text/span';

/** What of the reading of our messages a step is ticked by. */
export type Said = 'acknowledging' | 'apologies' | 'offers' | 'fixes' | 'followUps' | 'questions';

/** Messages that say it. */
export const saying = (messages: readonly Message[], ...said: readonly Said[]): readonly Message[] =>
  messages.filter((message) => said.some((what) => readMessage(message)[what].length > 0));

/** Our words, one quote per message. */
export const quotes = (messages: readonly Message[], ...said: readonly Said[]): readonly Evidence[] =>
  messages.flatMap((message) => {
    const span = firstSpan(readMessage(message), said);
    return span ? [{ kind: 'quote', message: message.id, at: message.at, ...span } satisfies Evidence] : [];
  });

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

const firstSpan = (reading: Reading, said: readonly Said[]): Span | undefined =>
  said.map((what) => reading[what][0]).find((span) => span !== undefined);
