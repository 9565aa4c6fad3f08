import type { Instant } from '../facts/instant';
import type { PersonId } from '../facts/person';
import type { Severity } from './types';

/** The engine sees the cause, with evidence up to `evidenceAt`. */
export interface Occurrence extends Happening<'occur', 'engine'> {
  readonly severity: Severity;
  readonly evidenceAt: Instant;
}

/** What a person does with a flag. */
export type Act =
  | Happening<'acknowledge' | 'take-over', PersonId>
  | (Happening<'snooze', PersonId> & { readonly until: Instant })
  | (Happening<'resolve' | 'dismiss', PersonId> & { readonly reason: string });

/** What happens in the life of a flag. Plain JSON. */
export type FlagEvent = Occurrence | Act;

interface Happening<Kind, Who> {
  /** The same id is the same event, however often it is told. */
  readonly id: string;
  readonly kind: Kind;
  readonly at: Instant;
  readonly who: Who;
}
