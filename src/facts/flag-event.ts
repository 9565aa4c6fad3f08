import type { Severity } from './flag';
import type { Instant } from './instant';
import type { PersonId } from './person';

/** The engine sees the cause, with evidence up to `evidenceAt`. */
export interface Occurrence extends Happening<'occur', 'engine'> {
  readonly severity: Severity;
  readonly evidenceAt: Instant;
}

/** Somebody of ours asks for help with a ticket, in words of their own. */
export interface HelpCall extends Happening<'call', PersonId> {
  readonly note: string;
}

/** What a person does with a flag. */
export type Act =
  | Happening<'acknowledge' | 'take-over' | 'reopen', PersonId>
  | (Happening<'snooze', PersonId> & { readonly until: Instant })
  | (Happening<'resolve' | 'dismiss', PersonId> & { readonly reason: string });

/** What happens in the life of a flag. Plain JSON. */
export type FlagEvent = Occurrence | HelpCall | Act;

interface Happening<Kind, Who> {
  /** The same id is the same event, however often it is told. */
  readonly id: string;
  readonly kind: Kind;
  readonly at: Instant;
  readonly who: Who;
}
