import type { BusinessHours } from '../facts/business-hours';

/** Limits in the units that people set; one place for all signs. */
export interface Limits {
  /** Hours at work where the account says when it works, else hours of the clock. */
  readonly firstReplyHours: number;
  readonly replyHours: number;
  /** For chat and messaging, where people wait at the screen. */
  readonly chatReplyMinutes: number;
  readonly reopensLimit: number;
  readonly handoffsLimit: number;
  /** A new ticket this soon after another one may be the same trouble. */
  readonly repeatDays: number;
  readonly attentionFactor: number;
  readonly silenceDays: number;
}

/** How far back a sign looks. An event counts in full inside its window and not at all outside. */
export interface Windows {
  readonly eventDays: number;
  /** For what only a pattern shows. */
  readonly patternDays: number;
}

/** How a number of like cases becomes a level. */
export interface Pattern {
  /** Fewer cases are none. */
  readonly least: number;
  /** Level at that number. */
  readonly first: number;
  /** Level of each further case. */
  readonly step: number;
}

/** How a measured thing becomes a level between 0 and 1. The limits say where a sign starts, these how fast it grows. */
export interface Scales {
  readonly waits: {
    /** A voicemail or missed call asks to be called back. */
    readonly voiceReplyMinutes: number;
    /** Times the limit at which a wait weighs in full. */
    readonly fullAt: { readonly live: number; readonly hours: number };
    /** What a wait still weighs once it was answered. */
    readonly answeredShare: number;
    /** Level of each further message that the waiting customer sends. */
    readonly chaser: number;
    /** Further messages this soon belong to the one before: people send a thought in parts. */
    readonly breathMinutes: { readonly live: number; readonly hours: number };
  };
  readonly repeatContact: {
    readonly atLimit: number;
    readonly step: number;
    /** What a trouble other than the one in front weighs. */
    readonly otherTrouble: number;
    /** Two tickets this close are one form sent twice. */
    readonly doubleSendMinutes: number;
  };
  readonly handOffs: { readonly atLimit: number; readonly step: number };
  readonly workload: { readonly from: number; readonly fullAt: number };
  readonly attention: {
    /** Fewer tickets than this in the window are never too many. */
    readonly leastTickets: number;
    /** Customers younger than this need more. */
    readonly newDays: number;
    readonly newFactor: number;
    /** Times the raising ratio at which the sign weighs in full. */
    readonly fullAt: number;
  };
  readonly silence: { readonly leastMisses: number; readonly perMiss: number };
  readonly value: { readonly firstBad: number; readonly furtherBad: number; readonly objections: Pattern };
  readonly payment: {
    /** Days overdue that are nobody's concern: a transfer takes as long. */
    readonly graceDays: number;
    /** Days overdue at which it weighs in full. */
    readonly fullDays: number;
    /** Level right behind the days of grace. */
    readonly least: number;
    readonly disputes: Pattern;
  };
  readonly changingDemands: Pattern;
  readonly disputedPromise: Pattern;
  readonly unreasonableDemands: Pattern;
  readonly adviceIgnored: Pattern;
  readonly noAuthority: Pattern;
  readonly abuse: { readonly threat: number; readonly insults: Pattern };
  readonly publicComplaint: { readonly legal: number; readonly public: number; readonly channel: number };
  readonly brokenPromise: { readonly broken: number; readonly late: number };
  readonly etiquette: {
    readonly retaliate: number;
    readonly blame: number;
    readonly minimize: number;
    readonly disown: number;
  };
  /** Of each angry message that was answered without a word of empathy. */
  readonly noEmpathy: number;
  readonly knowledgeGap: { readonly unsure: Pattern; readonly askedAgain: number };
  readonly expectationGap: { readonly absolute: number; readonly timeless: number };
  readonly frustration: {
    /** Strain in a text, 0..1, from which it counts. */
    readonly from: number;
    /** The same for how to answer a first problem report, which is never frustration. */
    readonly fromFirst: number;
    /** The customer's latest messages that are looked at, of those since our first reply. */
    readonly messages: number;
  };
  readonly goodwill: {
    readonly thanks: number;
    readonly mostThanks: number;
    readonly goodRating: number;
    readonly mostRatings: number;
    readonly quickAnswers: number;
    readonly leastQuickAnswers: number;
    readonly quickHours: number;
    readonly tenureYear: number;
    readonly mostYears: number;
  };
}

/** The part of the policy that signs work with. The values and their reasons are in `health/policy.ts`. */
export interface Numbers {
  readonly limits: Limits;
  readonly windows: Windows;
  readonly scales: Scales;
  /** IANA name of the account's zone: where its days begin and end. */
  readonly zone: string;
  /** When the team is at work; absent where the account does not say. */
  readonly hours?: BusinessHours;
  /** Key of a user field: days overdue. */
  readonly paymentField?: string;
  /** Key of a user field: yearly revenue. */
  readonly valueField?: string;
  /** The account's own phrases, by the id of the flag that they stand for. */
  readonly phrases: Readonly<Partial<Record<string, readonly string[]>>>;
}
