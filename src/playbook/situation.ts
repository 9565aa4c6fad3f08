import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { PlaybookNumbers } from '../health/policy';
import type { Charged } from '../health/score';
import { currentMatter, type Matter } from '../ledgers/matter';
import type { Evidence, View } from '../signals/types';
import { type Reading, readMessage } from '../text/reading';
import type { Span } from '../text/span';

/** Where the conversation stands, as the steps look at it. */
export interface Situation {
  readonly matter: Matter;
  /** Our messages of the current attempt, oldest first. */
  readonly ours: readonly Message[];
  /** Something went wrong on our side: a sign of the `owed` ledger, or a fix that failed. */
  readonly owed: boolean;
  /** Nothing is raised, and the last word is ours. */
  readonly calm: boolean;
  readonly asOf: Instant;
  readonly numbers: PlaybookNumbers;
}

export function situationOf(
  signs: readonly Charged[],
  view: Pick<View, 'ticket' | 'asOf' | 'messages'>,
  numbers: PlaybookNumbers,
): Situation {
  const matter = currentMatter(view.messages, (view.ticket.metrics?.reopens ?? 0) > 0);
  const last = matter.contacts.at(-1);
  const lost = signs.filter(({ ledger, points }) => ledger !== 'goodwill' && points > 0);
  return {
    matter,
    ours: matter.attempt.filter((message) => !isFromCustomer(message)),
    owed: matter.fixFailed || lost.some(({ ledger }) => ledger === 'owed'),
    calm: lost.length === 0 && last !== undefined && !isFromCustomer(last),
    asOf: view.asOf,
    numbers,
  };
}

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

const firstSpan = (reading: Reading, said: readonly Said[]): Span | undefined =>
  said.map((what) => reading[what][0]).find((span) => span !== undefined);
