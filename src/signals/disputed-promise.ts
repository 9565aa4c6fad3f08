import { isCall, isFromCustomer } from '../facts/contact';
import type { Quote } from '../ledgers/said';
import { namesElsewhere } from '../text/deeds';
import type { Numbers } from './numbers';
import { found, unknown } from './outcome';
import type { Signal, View } from './types';
import { isKeptWaiting, silenceGround, windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * Claims that do not match the record: "your colleague promised", "nobody ever answered", "I wrote five times". Each is
 * checked against our promises, our silences and the counted contacts; where the record agrees, or may lie in another
 * ticket, a shop or on the phone, nothing is held against the customer. The first one has the benefit of the doubt, and
 * saying it again because we asked is no second one.
 */
export const disputedPromise: Signal<'said' | 'messages' | 'promises' | 'silences', 'history'> = {
  id: 'disputed-promise',
  ledger: 'strain',
  reads: ['said', 'messages', 'promises', 'silences'],
  mayRead: ['history'],
  evaluate(view, numbers, asOf) {
    const { said, messages, history } = view;
    const since = windowStart(numbers, asOf);
    const doubtful = [
      ...said.quotes('claimed-promise', since).filter((claim) => !wasPromised(claim, view)),
      ...said.quotes('claimed-silence', since).filter((claim) => !wasIgnored(claim, view, numbers)),
      ...said.quotes('claimed-count', since).filter((claim) => !mayHaveComeSoOften(claim, view)),
    ].sort((a, b) => a.at - b.at);
    const groundsOf = (claims: readonly Quote[]) =>
      patternGrounds(claims, messages, numbers.scales.disputedPromise, { unlessAsked: true });
    if (groundsOf(doubtful).length === 0) return fromWords([], said, 'customer', since);
    if (!history) return unknown('history');
    const grounds = groundsOf(doubtful.filter((claim) => !isOfElsewhere(claim, view)));
    return mayLieElsewhere(view) || grounds.length === 0 ? unknown('elsewhere') : found(grounds);
  },
};

type Seen = Pick<View, 'messages' | 'promises' | 'silences'> & Partial<Pick<View, 'history'>>;

const wasPromised = (claim: Quote, { promises }: Seen): boolean => promises.some(({ at }) => at < claim.at);

/** We had not written at all, they were waiting as they said it, or a wait of theirs past its limit lies before. */
const wasIgnored = (claim: Quote, { messages, silences }: Seen, numbers: Numbers): boolean =>
  !messages.some((message) => !isFromCustomer(message) && message.at < claim.at) ||
  isKeptWaiting(claim.at, silences, numbers) ||
  silences.some((silence) => (silence.to ?? claim.at) < claim.at && silenceGround(silence, numbers, claim.at));

/** As many messages and tickets as they say lie before, the one that says it included; no number is no claim. */
function mayHaveComeSoOften({ count, at }: Quote, { messages, history }: Seen): boolean {
  if (count === undefined) return true;
  const written = messages.filter((message) => isFromCustomer(message) && message.at <= at).length;
  if (written >= count) return true;
  const tickets = history?.tickets.filter(({ createdAt }) => createdAt <= at).length ?? 0;
  return written + Math.max(0, tickets - 1) >= count;
}

/** The claim itself says that it was in a call or a shop. */
const isOfElsewhere = ({ message, start, end }: Quote, { messages }: Seen): boolean =>
  namesElsewhere(messages.find(({ id }) => id === message)?.text.slice(start, end) ?? '');

/** Another ticket, or a call, may hold what this conversation does not. */
const mayLieElsewhere = ({ messages, history }: Seen): boolean =>
  messages.some(isCall) || (history?.tickets.length ?? 0) > 1;
