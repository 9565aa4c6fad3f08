import { isFromCustomer } from '../../facts/contact';
import { isOver } from '../../facts/ticket-as-of';
import { failedAgain } from '../../ledgers/failures';
import type { Evidence } from '../../signals/types';
import { windowStart } from '../../signals/waits';
import { quoted } from '../../signals/words';
import { type FlagRule, groundsOf, type Seen } from '../rule';

/**
 * The customer came back for one trouble as often as the limit allows, or for a second fix that failed. Their own count is
 * a flag where the letters in front of us bear it out; else it is a sign and no flag.
 */
export const repeatContact: FlagRule = {
  id: 'repeat-contact',
  severity: 'medium',
  sign: 'repeat-contact',
  evidence(seen) {
    const shown = groundsOf(seen.signs, 'repeat-contact')
      .filter(({ level }) => level >= seen.policy.flags.repeatContactLevel)
      .flatMap(({ evidence }) => evidence);
    return shown.length > 0 ? shown : inFront(seen);
  },
};

function inFront({ view: { ticket, asOf, said, messages = [] }, policy }: Seen): readonly Evidence[] {
  if (isOver(ticket.status)) return [];
  const since = windowStart(policy, asOf);
  const recent = messages.filter(({ at }) => at >= since);
  const failed = failedAgain(recent);
  if (failed.length > 0) return failed.map(quoted);
  const theirs = recent.filter(isFromCustomer).length;
  return (said?.quotes('claimed-count', since) ?? [])
    .filter(({ count }) => count !== undefined && count >= LEAST && count <= theirs)
    .map(quoted);
}

/** A second letter may be a coincidence. */
const LEAST = 3;
