import type { Facts } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Promised } from '../../ledgers/promises';
import type { Numbers } from '../../signals/numbers';
import type { Evidence, Finding, Ledger, SignalId } from '../../signals/types';
import type { OwedSign } from './owed-signs';

/** What people may decide to do about a relationship that does not work. The product does none of them. */
export type ActionId = 'weigh' | 'talk' | 'refer' | 'let-go' | 'prevent';

/** All that a fact sheet is made of. */
export interface Relationship {
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly numbers: Numbers;
  /** What the report counted; the sheet never counts the same thing in another way. */
  readonly told: Counted;
  readonly signs: readonly Judged[];
  readonly flags: readonly { readonly id: string }[];
  readonly promises: readonly Promised[];
  /** Whether anybody heard what words say: none found means nothing otherwise. */
  readonly heard: boolean;
}

/** A number of the record: exact, or a bound where the record does not tell more. */
export interface Amount {
  readonly n: number;
  readonly bound: 'exact' | 'at-least' | 'at-most';
}

/** Contacts as the report tells them. */
export interface Counted {
  readonly tickets?: Amount;
  readonly openTickets?: Amount;
  readonly contacts: readonly {
    readonly fromCustomer: number;
    readonly fromUs: number;
    readonly callMinutes: number;
  }[];
  readonly repliesInHistory?: Amount;
  readonly longestWaitMinutes?: number;
  readonly reopens?: Amount;
  readonly handOffs?: Amount;
  readonly ratings?: { readonly good: number; readonly bad: number };
}

/** A sign as the report judged it. */
export interface Judged {
  readonly id: SignalId;
  readonly ledger: Ledger;
  readonly outcome: Finding['outcome'];
  readonly evidence: readonly Evidence[];
  /** Another sign tells of the same facts. */
  readonly countedUnder?: SignalId;
}

/** Why a number is not known. */
export type Unknown =
  /** The customer's other tickets are not read. */
  | 'history'
  /** The conversation is not read. */
  | 'conversation'
  /** What words say is not read. */
  | 'words'
  /** Helpdesks keep no such number. */
  | 'not-recorded'
  /** No field is mapped in the settings, nothing stands in it, or no number. */
  | 'no-field'
  | 'empty-field'
  | 'unreadable-field';

export type Value = (Amount & { readonly of?: number; readonly unit?: string }) | { readonly unknown: Unknown };

export type CostId =
  | 'tickets'
  | 'our-tickets'
  | 'open-tickets'
  | 'from-customer'
  | 'from-us'
  | 'from-customer-here'
  | 'from-us-here'
  | 'call-minutes'
  | 'chasing'
  | 'days-overdue';

export type StayingId = 'revenue' | 'tenure' | 'good-ratings' | 'thanks' | 'pays-on-time';

export type OwedId = 'longest-wait' | 'chased-us' | 'open-questions' | 'missed-promises' | 'reopens' | 'hand-offs';

/** One number of the sheet. */
export interface Line<Id extends string> {
  readonly id: Id;
  readonly value: Value;
  /** What is usual in the account, where it was measured. */
  readonly usual?: number;
  readonly evidence: readonly Evidence[];
}

/** What the record says to a question; `people`: it says nothing, because people decide it. */
export type Answer = 'yes' | 'no' | 'unknown' | 'people';

export interface Item {
  readonly id: ItemId;
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/** Questions that the record may answer. */
export type RecordItemId =
  | 'more-than-usual'
  | 'payment-overdue'
  | 'doubts-value'
  | 'went-public'
  | 'our-part'
  | 'owe-now'
  | 'changing-demands'
  | 'beyond-agreed'
  | 'disputed-promise'
  | 'no-time-frame'
  | 'wants-supervisor'
  | 'open-tickets'
  | 'open-promises'
  | 'abuse'
  | 'advice-ignored';

/** Questions that people answer. */
export type PeopleItemId =
  | 'worth-it'
  | 'if-lost'
  | 'concerns'
  | 'can-do'
  | 'same-page'
  | 'better-fit'
  | 'fit-wants'
  | 'customer-wants'
  | 'which-manager'
  | 'contract'
  | 'wording'
  | 'transition'
  | 'which-claim'
  | 'who-takes-it';

export type ItemId = RecordItemId | PeopleItemId;

/** A failing of ours that is raised, with how often the record shows it. */
export interface Cause {
  readonly id: OwedSign;
  /** Absent where the sign does not count cases. */
  readonly times?: number;
  readonly evidence: readonly Evidence[];
}

/** Facts about a relationship for those who decide. Plain JSON, no text in any language, no verdict. */
export interface FactSheet {
  readonly asOf: Instant;
  /** How much of the customer's other tickets the numbers stand on. */
  readonly history: 'whole' | 'part' | 'unread';
  readonly cost: readonly Line<CostId>[];
  readonly staying: readonly Line<StayingId>[];
  readonly owed: readonly Line<OwedId>[];
  /** What we failed in, the most frequent first. */
  readonly causes: readonly Cause[];
  readonly actions: readonly { readonly id: ActionId; readonly items: readonly Item[] }[];
}
