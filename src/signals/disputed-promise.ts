import { isCall, isFromCustomer } from '../facts/contact';
import type { Quote } from '../ledgers/said';
import type { Numbers } from './numbers';
import { found, unknown } from './outcome';
import type { Signal, View } from './types';
import { silenceGround, windowStart } from './waits';
import { fromWords, patternGround } from './words';

/**
 * Claims that do not match the record: "your colleague promised", "nobody ever answered", "I wrote five times". Each is
 * checked against our promises, our silences and the counted contacts; where the record agrees, or may lie in another
 * ticket or on the phone, nothing is held against the customer. The first one has the benefit of the doubt.
 */
export const disputedPromise: Signal<'said' | 'messages' | 'promises' | 'silences', 'history'> = {
  id: 'disputed-promise',
  ledger: 'strain',
  reads: ['said', 'messages', 'promises', 'silences'],
  mayRead: ['history'],
  evaluate(view, numbers, asOf) {
    const { said, history } = view;
    const since = windowStart(numbers, asOf);
    const doubtful = [
      ...said.quotes('claimed-promise', since).filter((claim) => !wasPromised(claim, view)),
      ...said.quotes('claimed-silence', since).filter((claim) => !wasIgnored(claim, view, numbers)),
      ...said.quotes('claimed-count', since).filter((claim) => !mayHaveComeSoOften(claim, view)),
    ].sort((a, b) => a.at - b.at);
    const grounds = patternGround('claims', onePerMessage(doubtful), numbers.scales.disputedPromise);
    if (grounds.length === 0) return fromWords([], said, 'customer', since);
    if (!history) return unknown('history');
    return mayLieElsewhere(view) ? unknown('elsewhere') : found(grounds);
  },
};

type Seen = Pick<View, 'messages' | 'promises' | 'silences'> & Partial<Pick<View, 'history'>>;

const wasPromised = (claim: Quote, { promises }: Seen): boolean => promises.some(({ at }) => at < claim.at);

/** We had not written at all, or a wait of theirs past its limit lies before the claim or around it. */
const wasIgnored = (claim: Quote, { messages, silences }: Seen, numbers: Numbers): boolean =>
  !messages.some((message) => !isFromCustomer(message) && message.at < claim.at) ||
  silences.some((silence) => silence.from < claim.at && silenceGround(silence, numbers, claim.at) !== undefined);

/** As many messages and tickets as they say lie before, the one that says it included; no number is no claim. */
function mayHaveComeSoOften({ count, at }: Quote, { messages, history }: Seen): boolean {
  if (count === undefined) return true;
  const written = messages.filter((message) => isFromCustomer(message) && message.at <= at).length;
  if (written >= count) return true;
  const tickets = history?.tickets.filter(({ createdAt }) => createdAt <= at).length ?? 0;
  return written + Math.max(0, tickets - 1) >= count;
}

/** Another ticket, or a call, may hold what this conversation does not. */
const mayLieElsewhere = ({ messages, history }: Seen): boolean =>
  messages.some(isCall) || (history?.tickets.length ?? 0) > 1;

const onePerMessage = (quotes: readonly Quote[]): readonly Quote[] => [
  ...new Map(quotes.map((quote) => [quote.message, quote])).values(),
];
