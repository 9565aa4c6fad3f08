import { isFromCustomer } from '../facts/contact';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { claimedNumber } from './claimed-number';
import { dissect } from './dissect';
import { findDues } from './due';
import type { Heard } from './hearing';
import { findPromises } from './promises';
import { type Proofs, proofsIn, tellsThatItCame } from './proofs';
import { withoutQuotations } from './quotations';
import type { Speaker } from './saying-ids';
import { findSayings, type Sayings } from './sayings';
import { partsWith } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/** Hears what a message says, once for as long as the message object lives. */
export const hear: (message: Message) => Heard = memoised((message) => {
  const { own, sentences, topics, original } = dissect(message);
  const text = withoutQuotations(own);
  const by = isFromCustomer(message) ? 'customer' : 'us';
  // Only what we say can fall due.
  const dues = by === 'us' ? findDues(text) : [];
  const found = findSayings(text, sentences, by, { named: dues, plainly: plainly[by](text, sentences, topics) });
  const promises = findPromises(text, found.commitment, dues, topics).map((promise) => ({
    ...promise,
    ...original(promise),
  }));
  const counting = found['claimed-count']?.[0];
  const claimedCount = counting && claimedNumber(own.slice(counting.start, counting.end));
  const claims = (found['claimed-promise'] ?? found['claimed-silence']) !== undefined;
  // Most messages follow no promise: nobody asks what they prove.
  let known: Proofs | undefined;
  const proofs = (): Proofs => {
    known ??= proofsIn(message, promises, { claims, came: found.came });
    return known;
  };
  return {
    ...(claimedCount !== undefined && { claimedCount }),
    sayings: Object.fromEntries(Object.entries(found).map(([saying, spans]) => [saying, spans.map(original)])),
    promises,
    proofs,
  };
});

/** What phrases of the plain reading say; the sound of sentences adds to it, and may deny some of it. */
const plainly: Readonly<Record<Speaker, (text: string, parts: readonly Span[], topics: FoundTopics) => Sayings>> = {
  customer: (text, parts, { trouble, noTrouble }) => ({
    came: parts.filter((part) => tellsThatItCame(text.slice(part.start, part.end))),
    trouble: partsWith(parts, trouble, noTrouble),
  }),
  us: (_, parts, { acknowledge, noAcknowledge, followUp }) => ({
    acknowledging: partsWith(parts, acknowledge, noAcknowledge),
    'coming-back': partsWith(parts, followUp),
  }),
};
