import type { Baseline, History, Workload } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Message, MessageId } from '../facts/message';
import type { Customer } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import type { Comebacks } from '../ledgers/comebacks';
import type { Promised } from '../ledgers/promises';
import type { Question } from '../ledgers/questions';
import type { Said } from '../ledgers/said';
import type { Silence } from '../ledgers/silences';
import type { Tone } from '../text/tone';
import type { Numbers } from './numbers';

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
  /** Contacts on the ticket in front, at or before `asOf`, oldest first: no automatic ones, no internal notes; calls are in. */
  readonly messages: readonly Message[];
  /** The customer's counted tickets at `asOf`: no staff-made, merged or spam ones, one per problem ticket. */
  readonly history: History;
  /** Stretches in which the customer waits (waited) for us. */
  readonly silences: readonly Silence[];
  /** Our public questions to the customer. */
  readonly questions: readonly Question[];
  /** What either side said, by sayings. */
  readonly said: Said;
  /** Our public promises, as they stand at `asOf`. */
  readonly promises: readonly Promised[];
  /** Tickets by which the customer came back for a trouble that had a ticket before. */
  readonly comebacks: Comebacks;
  readonly workload: Workload;
  readonly baseline: Baseline;
  /** Reads how strained words are; absent until its model is loaded. */
  readonly tone: Tone;
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
  | {
      readonly kind: 'count';
      readonly what: CountedThing;
      readonly n: number;
      readonly of?: number;
      readonly days?: number;
    }
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
  | 'quick-answers'
  | 'days-overdue';

export type EventThing =
  | 'ticket-created'
  | 'reopened'
  | 'rated-good'
  | 'rated-bad'
  | 'follow-up'
  | 'repeat-ticket'
  | 'subject-says-again'
  | 'solved'
  | 'public-channel'
  | 'promise-due'
  | 'follow-up-due'
  | 'promise-kept-late';

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
  /** While it is raised the score stays at or below that ceiling of the policy. */
  readonly ceiling?: CeilingId;
}

/** What is said in so many words caps the score, however well everything else stands. */
export type CeilingId = 'threat-of-harm' | 'legal' | 'public';

/**
 * What could not be had. `metrics`: the ticket came without its metric set. `elsewhere`: another ticket
 * or a call may hold it. `failed`: the sign itself broke.
 */
export type Missing = ViewKey | 'metrics' | 'language' | 'elsewhere' | 'failed';

/** `missing` of a raised sign: it stands on what is there, and these parts could add to it. */
export type Finding =
  | { readonly outcome: 'raised'; readonly grounds: NonEmpty<Ground>; readonly missing?: readonly Missing[] }
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'unknown'; readonly missing: NonEmpty<Missing> };

/**
 * One sign: one file, one id, one question answered with yes, no, does not apply or cannot tell.
 * It is handed the parts of the view that it declares and nothing else.
 */
export interface Signal<K extends ViewKey = ViewKey, O extends ViewKey = ViewKey> {
  readonly id: SignalId;
  readonly ledger: Ledger;
  /** Parts it cannot do without: where one is absent the sign is unknown and is not asked. */
  readonly reads: readonly K[];
  /** Parts that add to it: absent ones never hide what the others show. */
  readonly mayRead?: readonly O[];
  evaluate(view: Pick<View, K> & Partial<Pick<View, O>>, numbers: Numbers, asOf: Instant): Finding;
}
