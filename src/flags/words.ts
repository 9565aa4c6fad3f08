import type { Evidence } from '../signals/types';
import { windowStart } from '../signals/waits';
import { quoted, settledAt } from '../signals/words';
import type { CustomerSaying } from '../text/saying-ids';
import type { Seen } from './rule';

/**
 * Where the customer says it in the window. What was said of this ticket's trouble is over when the customer calls it
 * settled, a step outside included; a threat, an insult or a danger is not (`always`).
 */
export function wordsOf(
  { view, policy }: Seen,
  saying: CustomerSaying,
  lasts: 'always' | 'until-settled' = 'always',
): readonly Evidence[] {
  const { said, ticket, asOf, messages = [] } = view;
  if (!said || ticket.status === 'closed') return [];
  const settled = lasts === 'always' ? undefined : settledAt(messages);
  return said
    .quotes(saying, windowStart(policy, asOf))
    .filter(({ at }) => settled === undefined || at > settled)
    .map(quoted);
}
