import type { Baseline, History, Workload } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Message, MessageId } from '../facts/message';
import type { Customer } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import type { Question } from '../ledgers/questions';
import type { Silence } from '../ledgers/silences';

/** Ids of `domain.md` sections 1 and 2; stable, stored in settings and tags. */
export type SignalId =
  | 'payment'
  | 'value'
  | 'changing-demands'
  | 'attention'
  | 'silence'
  | 'disputed-promise'
  | 'abuse'
  | 'unreasonable-demands'
  | 'public-complaint'
  | 'frustration'
  | 'advice-ignored'
  | 'goodwill'
  | 'ignored'
  | 'no-acknowledgement'
  | 'wait'
  | 'repeat-contact'
  | 'hand-offs'
  | 'broken-promise'
  | 'etiquette'
  | 'no-empathy'
  | 'knowledge-gap'
  | 'no-authority'
  | 'workload'
  | 'expectation-gap';

/** `owed`: what we owe the customer. `strain`: what the conversation carries. `goodwill` gives points back. */
export type Ledger = 'owed' | 'strain' | 'goodwill';

/** All that a sign can ask for. Parts that could not be had are absent from the view. */
export interface View {
  readonly asOf: Instant;
  readonly ticket: Ticket;
  readonly customer: Customer;
  /** Messages of the ticket in front, at or before `asOf`, oldest first, without automatic ones. */
  readonly messages: readonly Message[];
  /** The customer's counted tickets at `asOf`: no staff-made, merged or spam ones, one per problem ticket. */
  readonly history: History;
  /** Stretches in which the customer waits (waited) for us. */
  readonly silences: readonly Silence[];
  /** Our public questions to the customer. */
  readonly questions: readonly Question[];
  readonly workload: Workload;
  readonly baseline: Baseline;
}
export type ViewKey = Exclude<keyof View, 'asOf'>;

/** What a report points at. Values, never sentences: the interface words them. */
export type Evidence =
  | {
      readonly kind: 'quote';
      readonly message: MessageId;
      readonly start: number;
      readonly end: number;
      readonly at: Instant;
    }
  | {
      readonly kind: 'wait';
      readonly from: Instant;
      readonly to: Instant;
      readonly who: 'agent' | 'customer';
      readonly message?: MessageId;
    }
  | { readonly kind: 'count'; readonly what: CountedThing; readonly n: number; readonly of?: number }
  | { readonly kind: 'event'; readonly what: EventThing; readonly at: Instant; readonly ticket?: TicketId };

export type CountedThing =
  | 'reopens'
  | 'follow-up-tickets'
  | 'repeat-tickets'
  | 'group-changes'
  | 'assignee-changes'
  | 'contacts'
  | 'tickets'
  | 'unanswered-questions'
  | 'chasers'
  | 'open-tickets-of-assignee'
  | 'bad-ratings'
  | 'good-ratings'
  | 'thanks'
  | 'tenure-days'
  | 'quick-answers';

export type EventThing =
  | 'ticket-created'
  | 'reopened'
  | 'rated-good'
  | 'rated-bad'
  | 'follow-up'
  | 'repeat-ticket'
  | 'solved';

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * One independent reason. `fact` names what happened (`silence:<message>`, `reopen:<ticket>`): a fact that an earlier
 * sign already charged for is not charged again ("one fact pays once").
 */
export interface Ground {
  readonly fact: string;
  /** Above 0, at most 1. */
  readonly level: number;
  readonly evidence: NonEmpty<Evidence>;
}

export type Finding =
  | { readonly outcome: 'raised'; readonly grounds: NonEmpty<Ground> }
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'unknown'; readonly missing: readonly (ViewKey | 'language' | 'failed')[] };

/**
 * One sign: one file, one id, one question answered with yes, no, does not apply or cannot tell.
 * It is handed the parts of the view it declares in `reads` and nothing else.
 */
export interface Signal<K extends ViewKey = ViewKey, L = unknown> {
  readonly id: SignalId;
  readonly ledger: Ledger;
  readonly reads: readonly K[];
  evaluate(view: Pick<View, K>, limits: L, asOf: Instant): Finding;
}
