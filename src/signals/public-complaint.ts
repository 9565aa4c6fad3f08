import { isFromCustomer } from '../facts/contact';
import type { Said } from '../ledgers/said';
import { readMessage } from '../text/reading';
import { type CustomerSaying, customerSayings } from '../text/saying-ids';
import { hasTrouble } from '../text/trouble';
import type { Ground, Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, sentenceGround, settledAt } from './words';

/**
 * Tells everyone: lawyers, regulators, review sites, social networks or the press, announced or already used; or
 * complains over a public channel, where asking is nothing. It is over when the customer calls the matter settled.
 */
export const publicComplaint: Signal<'said' | 'messages' | 'ticket', never> = {
  id: 'public-complaint',
  ledger: 'strain',
  reads: ['said', 'messages', 'ticket'],
  evaluate({ said, messages, ticket }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const open = Math.max(since, (settledAt(messages) ?? since - 1) + 1);
    const levels = numbers.scales.publicComplaint;
    const announced = (kind: 'legal' | 'public'): readonly Ground[] =>
      said
        .quotes(kind, open)
        .map((quote) => sentenceGround(quote, levels[kind], ticket.status === 'closed' ? undefined : kind));
    const inPublic: readonly Ground[] =
      ticket.channel === 'social' && ticket.createdAt >= since && complains(messages, said, open)
        ? [
            {
              fact: 'public-channel',
              level: levels.channel,
              evidence: [{ kind: 'event', what: 'public-channel', at: ticket.createdAt }],
            },
          ]
        : [];
    return fromWords([...announced('legal'), ...announced('public'), ...inPublic], said, 'customer', since);
  },
};

const complains = (messages: View['messages'], said: Said, since: number): boolean =>
  STRAINED.some((saying) => said.quotes(saying, since).length > 0) ||
  messages.some((message) => isFromCustomer(message) && message.at >= since && hasTrouble(readMessage(message)));

/** Whoever only changes their mind complains of nothing. */
const STRAINED: readonly CustomerSaying[] = customerSayings.filter((saying) => saying !== 'change-of-mind');
