import type { Limits, Numbers } from '../signals/numbers';
import type { CeilingId, SignalId } from '../signals/types';
import { STRAINED } from '../text/tone/strained';

export type { Limits };

/** Lowest score of each band; below `critical` the band is critical. */
export interface BandLimits {
  readonly watch: number;
  readonly strained: number;
  readonly critical: number;
}

/** How a report looks back on itself. */
export interface Replay {
  /** Events of the customer's past that are judged again. */
  readonly points: number;
  /** Points above a band's limit that it takes to come back up. */
  readonly margin: number;
  /** Past points that the trend compares with. */
  readonly trendPoints: number;
  readonly trendMargin: number;
}

/** Every number of the engine. Two reports with the same version and facts are equal. */
export interface Policy extends Numbers {
  readonly version: string;
  readonly historyDays: number;
  readonly bands: BandLimits;
  /** Points that a sign takes (goodwill: gives back) at level 1. */
  readonly points: Readonly<Partial<Record<SignalId, number>>>;
  /** Highest score while a thing stands that was said in so many words. */
  readonly ceilings: Readonly<Record<CeilingId, number>>;
  /** Share of the points at stake that must be judged before a customer is called healthy. */
  readonly coverageMinimum: number;
  readonly replay: Replay;
  readonly flags: FlagNumbers;
  readonly playbook: PlaybookNumbers;
  /** Signs switched off by the account. */
  readonly off: readonly SignalId[];
}

export interface FlagNumbers {
  /** Level of `repeat-contact` from which a supervisor must see it. */
  readonly repeatContactLevel: number;
  /** So many times its limit a message waits before a supervisor must see it: the first one, and any after a reply. */
  readonly ignoredTimes: { readonly first: number; readonly later: number };
  /** Our letters in one trouble that bring nothing: no way out, no time, no question. */
  readonly stuckEmpty: number;
  /** Our replies in one trouble that is still open. */
  readonly stuckReplies: number;
  /** The customer's messages in it: many replies to one message are no exchange. */
  readonly stuckAnswers: number;
}

export interface PlaybookNumbers {
  /** How long a stated next update counts as ahead of us: by the day that it names, or where it names none. */
  readonly followUpHours: { readonly today: number; readonly tomorrow: number; readonly unnamed: number };
  /** The apology (the asking) that is one too many. */
  readonly overdoneApologies: number;
  readonly overdoneAskings: number;
  /** At most this many moves are suggested: a longer list is not read. */
  readonly moves: number;
}

/** What an account gets that never opens the settings. */
export const defaultPolicy: Policy = {
  version: '1',
  // A year holds every season of a customer once and still fits one request for nearly everybody.
  historyDays: 365,

  limits: {
    // The same working day: "nobody said that they have it" is the commonest complaint about service.
    firstReplyHours: 8,
    // One day is what people expect of e-mail once somebody has their case.
    replyHours: 24,
    // Nearly half of all callers accept one to three minutes, hardly anybody more than five; chat is no different.
    chatReplyMinutes: 3,
    // The first reopen is often a misunderstanding; the second says that the answer does not hold.
    reopensLimit: 2,
    // Front line, specialist, back office: a fourth owner means that nobody has it.
    handoffsLimit: 3,
    // Two weeks cover a delivery, a repair or a billing run, after which a like ticket is a new matter.
    repeatDays: 14,
    // Three times the usual is beyond what a bad month explains.
    attentionFactor: 3,
    // A working week without a word.
    silenceDays: 5,
  },

  windows: {
    // A quarter: what lies further back is no longer what this customer talks about.
    eventDays: 90,
    // Patterns (ratings, unanswered questions) need more cases than a quarter holds.
    patternDays: 180,
  },

  scales: {
    waits: {
      // The caller has hung up, so the minutes of a queue do not apply; a call back is expected within the hour.
      voiceReplyMinutes: 60,
      // Live: half an hour at a limit of three minutes, when everybody has left. Otherwise five times the limit (a
      // working week for a reply). Between the limit and there the level grows with the logarithm: people feel the
      // doubling of a wait, and a slight overrun costs little.
      fullAt: { live: 10, hours: 5 },
      // An answer mends the situation and not the memory: half stays until the window ends.
      answeredShare: 0.5,
      // Each "any news?" is a contact that should not have been needed; three of them weigh like a quarter of a wait.
      chaser: 0.1,
      // Time to attach a file or to correct a slip.
      breathMinutes: { live: 2, hours: 30 },
    },
    repeatContact: {
      // Half the weight at the limit, all of it two comebacks later.
      atLimit: 0.5,
      step: 0.25,
      // Repaired troubles of the quarter tire a customer half as much as the one at hand.
      otherTrouble: 0.5,
      // A form sent twice, or a mail and a form about the same minute's trouble.
      doubleSendMinutes: 10,
    },
    // At the limit it is a nuisance; three owners later it weighs in full.
    handOffs: { atLimit: 0.4, step: 0.2 },
    // Half more than the usual desk is noticed; three times as much cannot be done well.
    workload: { from: 1.5, fullAt: 3 },
    attention: {
      // One ticket a month is nobody's "all the attention", whatever the ratio.
      leastTickets: 4,
      // New customers need more at first: their first quarter may take twice as much.
      newDays: 90,
      newFactor: 2,
      // Three times the ratio that raises it.
      fullAt: 3,
    },
    // Anyone misses one question; two are a pattern, and the fourth weighs nearly in full.
    silence: { leastMisses: 2, perMiss: 0.3 },
    // With 40 points one bad rating alone just leaves the healthy band: the customer has said it in so many words.
    // Price is haggled over; the second objection says that it is more than that.
    value: { firstBad: 0.65, furtherBad: 0.35, objections: { least: 2, first: 0.4, step: 0.2 } },
    // A week for the bank; a quarter of a year is past what reminders mend. A dispute may be our mistake, two are a pattern.
    payment: { graceDays: 7, fullDays: 90, least: 0.3, disputes: { least: 2, first: 0.3, step: 0.2 } },
    // The first change is a misunderstanding, and early requests are vague.
    changingDemands: { least: 2, first: 0.4, step: 0.2 },
    // The first claim has the benefit of the doubt.
    disputedPromise: { least: 2, first: 0.4, step: 0.2 },
    // Many do not know what is possible: once is asking.
    unreasonableDemands: { least: 2, first: 0.4, step: 0.2 },
    // Letters cross; twice is no coincidence.
    adviceIgnored: { least: 2, first: 0.5, step: 0.25 },
    // Everybody asks somebody once.
    noAuthority: { least: 2, first: 0.5, step: 0.25 },
    // A bad day is no pattern, a threat of harm is acted on at once. Two insults weigh no less than two steps at law: a
    // sentence that is both is charged here.
    abuse: { threat: 1, insults: { least: 2, first: 0.65, step: 0.2 } },
    // A step at law is past talking for most people; a post can still be answered; a channel is only where they write.
    publicComplaint: { legal: 0.7, public: 0.5, channel: 0.2 },
    // Broken weighs twice what late does: who was served late was served.
    brokenPromise: { broken: 0.7, late: 0.3 },
    // Striking back is the worst that we can write; a disowned failing is bad manners.
    etiquette: { retaliate: 0.6, blame: 0.5, minimize: 0.35, disown: 0.25 },
    noEmpathy: 0.5,
    // As much as having to ask somebody: "I don't know, I must ask" is one sentence, and charged here.
    knowledgeGap: { unsure: { least: 2, first: 0.5, step: 0.25 }, askedAgain: 0.5 },
    // A small slip each: it matters when it repeats.
    expectationGap: { absolute: 0.3, timeless: 0.25 },
    // From the threshold that the model ships with (docs/tone-model.md); three messages show where the tone goes.
    frustration: {
      from: STRAINED,
      // Whoever reports a problem sounds strained by it: only clear fury asks for another answer than facts.
      fromFirst: 0.6,
      messages: 3,
    },
    goodwill: {
      // Shares of the whole; all four kinds together reach nearly 1. Ratings weigh most because they are asked for
      // and answered about the work; thanks are partly manners; tenure alone is no praise.
      thanks: 0.15,
      mostThanks: 2,
      goodRating: 0.3,
      mostRatings: 2,
      quickAnswers: 0.2,
      // One prompt answer may be luck.
      leastQuickAnswers: 2,
      quickHours: 24,
      tenureYear: 0.1,
      mostYears: 3,
    },
  },

  // Quarters: easy to say and to remember.
  bands: { watch: 75, strained: 50, critical: 25 },

  points: {
    // The silences. A request that nobody answers leaves the healthy band by itself and cannot reach the strained one
    // alone. The three signs see the same silence and the first of them charges for it, so an earlier one must never
    // be cheaper than a later one (else a sign that fails would cost the customer points).
    'no-acknowledgement': 40,
    ignored: 40,
    wait: 30,
    // Most customers who leave have had to ask several times; at three reopens and a two-day silence the ticket is
    // strained.
    'repeat-contact': 45,
    // At the limit a nuisance that the last owner can make good; five hand-offs leave the healthy band by themselves.
    'hand-offs': 35,
    // A promise past its time leaves the healthy band by itself, as a silence does; one kept late does not.
    'broken-promise': 45,
    // Our manners: one brusque reply stays in the healthy band, a second one does not.
    etiquette: 30,
    // It rests on tone as frustration does: both together, however often, stay in the healthy band.
    'no-empathy': 12,
    // What we did not know, might not decide or did not say: each costs contacts, none is a quarrel.
    'knowledge-gap': 15,
    'no-authority': 15,
    'expectation-gap': 12,
    // A risk, not yet a harm.
    workload: 6,
    // A cost of ours more than a trouble of theirs.
    attention: 15,
    // Going quiet is a mild sign by itself.
    silence: 15,
    // A threat of harm reaches the critical band by its ceiling; repeated insults leave the healthy one.
    abuse: 60,
    // Announced steps outside the conversation.
    'public-complaint': 40,
    'unreasonable-demands': 20,
    // Costs of ours more than troubles of theirs.
    'changing-demands': 15,
    'disputed-promise': 12,
    'advice-ignored': 12,
    // Late by a quarter of a year is on the watch by itself.
    payment: 30,
    // Bad ratings and never a good one.
    value: 40,
    // Tone alone costs little and never crosses a band by itself, the cold answer to it included.
    frustration: 8,
    // Gives back about one slip: it colours a good relationship and never hides a bad one.
    goodwill: 15,
  },

  // A threat of harm is critical and a step outside the conversation is never healthy, however well all else stands.
  ceilings: { 'threat-of-harm': 20, legal: 60, public: 70 },

  // Without the customer's history less than half of the points can be judged, and no healthy claim is made.
  coverageMinimum: 0.5,

  replay: {
    // A dozen events tell the recent course, and bound the work however long the history.
    points: 12,
    // A band is left upwards only when the score is clearly above its limit: a flickering badge is not believed.
    margin: 5,
    // The mean of the last three says where we come from without following every message.
    trendPoints: 3,
    trendMargin: 5,
  },

  flags: {
    // At the limit of the sign.
    repeatContactLevel: 0.5,
    // A sign takes points from the limit on. A supervisor is called where nobody answers at all: a day by the usual
    // limits for the first message. Who was answered before waits in a conversation; half a working week is too long.
    ignoredTimes: { first: 3, later: 4 },
    // "No news yet" is courteous once and still honest twice.
    stuckEmpty: 3,
    // Six answers in and still open: another reply of the same kind will not solve it.
    stuckReplies: 6,
    stuckAnswers: 4,
  },

  playbook: {
    // "Today" said in the morning ends twelve hours later, "tomorrow" a day after that; without a day a customer
    // expects to hear from us within two.
    followUpHours: { today: 12, tomorrow: 36, unnamed: 48 },
    // The third like apology is words instead of deeds; so is asking a third time what was answered.
    overdoneApologies: 3,
    overdoneAskings: 3,
    moves: 3,
  },

  zone: 'UTC',
  phrases: {},

  off: [],
};
