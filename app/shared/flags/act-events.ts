import type { Act, HelpCall, Occurrence } from '../../../src/facts/flag-event';
import type { FlagTrail, SignReview } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import type { PersonId } from '../../../src/facts/person';
import { reviewed, told } from '../../../src/flags/trail';
import type { Standing } from './standing';

/** What a person wants done with a flag. */
export type Wish =
  | { readonly kind: 'acknowledge' | 'take-over' | 'reopen' }
  | { readonly kind: 'snooze'; readonly until: Instant }
  | { readonly kind: 'resolve' | 'dismiss'; readonly reason: string };

/**
 * An act on a flag, with all that is told of the flag: the place may not have heard yet that it was raised. The helpdesk's clock
 * may be ahead of this one: nobody acts before what they act on.
 */
export function actTold({ cause, events, severity }: Standing, wish: Wish, who: PersonId, now: Instant): FlagTrail {
  const at = Math.max(now, ...events.map((event) => event.at + 1));
  // Where a tag alone tells of it, it was raised at some time.
  const raised: Occurrence = {
    id: `${cause} by tag`,
    kind: 'occur',
    at: now,
    who: 'engine',
    severity,
    evidenceAt: now,
  };
  return told(cause, ...(events.length > 0 ? events : [raised]), {
    ...wish,
    id: crypto.randomUUID(),
    at,
    who,
  } satisfies Act);
}

export const helpTold = (note: string, who: PersonId, at: Instant): FlagTrail =>
  told('help-wanted', { id: crypto.randomUUID(), kind: 'call', at, who, note } satisfies HelpCall);

/** Says that a sign's reading is wrong, or without a reason that it is to be read again. */
export function reviewTold(sign: string, reason: string | undefined, who: PersonId, at: Instant): FlagTrail {
  const head = { id: crypto.randomUUID(), at, who, sign };
  return reviewed(
    reason === undefined ? { ...head, kind: 'restore' } : ({ ...head, kind: 'quiet', reason } satisfies SignReview),
  );
}
