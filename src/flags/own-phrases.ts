import { isFromCustomer } from '../facts/contact';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import type { Policy } from '../health/policy';
import type { Evidence } from '../signals/types';
import { windowStart } from '../signals/waits';
import { literalFinder } from '../text/literals';
import { readMessage } from '../text/reading';
import type { Seen } from './rule';
import type { FlagId } from './types';

/** Where the customer uses a phrase that the account itself has set for a flag; one quote per message. */
export function ownPhrases({ view, policy }: Seen, flag: FlagId): readonly Evidence[] {
  const { ticket, messages = [], asOf } = view;
  if (!policy.phrases[flag]?.length || ticket.status === 'closed') return [];
  const find = finders(policy.phrases)[flag];
  const since = windowStart(policy, asOf);
  return messages
    .filter((message) => isFromCustomer(message) && message.at >= since)
    .flatMap((message) => {
      const span = find?.(message).find(({ start }) => isOwn(message, start));
      return span ? [{ kind: 'quote', message: message.id, at: message.at, ...span } satisfies Evidence] : [];
    });
}

const finders = memoised((phrases: Policy['phrases']) =>
  Object.fromEntries(
    Object.entries(phrases).map(([flag, list]) => {
      const find = literalFinder(list ?? []);
      return [flag, memoised((message: Message) => find(message.text))];
    }),
  ),
);

/** Not in quoted mail. */
const isOwn = (message: Message, at: number): boolean =>
  readMessage(message).own.some(({ start, end }) => start <= at && at < end);
