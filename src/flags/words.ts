import { isFromCustomer } from '../facts/contact';
import type { Evidence } from '../signals/types';
import { windowStart } from '../signals/waits';
import { quoted } from '../signals/words';
import { readMessage } from '../text/reading';
import type { CustomerSaying } from '../text/saying-ids';
import type { Seen } from './rule';

/**
 * Where the customer says it in the window. What was said of this ticket's trouble is over when the customer calls it
 * settled; a threat, a danger or a step outside is not (`always`).
 */
export function wordsOf(
  { view, policy }: Seen,
  saying: CustomerSaying,
  lasts: 'always' | 'until-settled' = 'always',
): readonly Evidence[] {
  const { said, ticket, asOf, messages = [] } = view;
  if (!said || ticket.status === 'closed') return [];
  const since = windowStart(policy, asOf);
  const settled = messages.findLast((message) => isFromCustomer(message) && readMessage(message).closing?.solved)?.at;
  return said
    .quotes(saying, since)
    .filter(({ at }) => lasts === 'always' || settled === undefined || at > settled)
    .map(quoted);
}
