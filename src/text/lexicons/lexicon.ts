/** Phrases of one language by topic. Notation: see `phrases/notation.ts`. Lower case, plain apostrophes. */
export interface Lexicon {
  /** How a sentence begins that a machine wrote. */
  readonly automatic: readonly string[];
  readonly greeting: readonly string[];
  readonly thanks: readonly string[];
  /** What people thank for. By itself it closes nothing. */
  readonly thankedFor: readonly string[];
  /** Thanks for what is still to come: said in asking. */
  readonly thanksAhead: readonly string[];
  /** The customer says that the matter is settled. */
  readonly solved: readonly string[];
  /** Taken note of, nothing more. */
  readonly received: readonly string[];
  readonly farewell: readonly string[];
  /** Says that we do well. */
  readonly praise: readonly string[];
  /** The customer says that a fix did not help. */
  readonly failing: readonly string[];
  /** The customer counts how often they had to come: the third time and more, or "already". */
  readonly again: readonly string[];
  /** Sounds like such a count and is none. */
  readonly noAgain: readonly string[];
  /** The customer describes that something is wrong. */
  readonly trouble: readonly string[];
  /** A time that is over with the day. */
  readonly today: readonly string[];
  /** A time that is over with the day after. */
  readonly tomorrow: readonly string[];
  /** Asks for something without a question mark. */
  readonly request: readonly string[];
  /** Question in form only: nobody owes an answer. */
  readonly courtesy: readonly string[];
  readonly acknowledge: readonly string[];
  readonly apologize: readonly string[];
  /** Sounds like an apology and is courtesy before a request, or a "no". */
  readonly noApology: readonly string[];
  readonly offer: readonly string[];
  /** In the same clause it makes an offer none: a refusal, a condition that the customer has to meet, a mere fact. */
  readonly noOffer: readonly string[];
  /** Makes an offer one that can be taken at once. */
  readonly offerNow: readonly string[];
  /** We say that we will be back. */
  readonly followUp: readonly string[];
  /** We say that it is repaired. */
  readonly fix: readonly string[];
}
