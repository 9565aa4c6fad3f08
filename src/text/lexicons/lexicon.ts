/** Phrases of one language by topic. Notation: see `text/phrases.ts`. Lower case, plain apostrophes. */
export interface Lexicon {
  /** How a sentence begins that a machine wrote. */
  readonly automatic: readonly string[];
  readonly greeting: readonly string[];
  readonly thanks: readonly string[];
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
  /** Asks for something without a question mark. */
  readonly request: readonly string[];
  /** Question in form only: nobody owes an answer. */
  readonly courtesy: readonly string[];
  readonly acknowledge: readonly string[];
  readonly apologize: readonly string[];
  /** Sounds like an apology and is courtesy before a request, or a "no". */
  readonly noApology: readonly string[];
  readonly offer: readonly string[];
  /** We say that we will be back. */
  readonly followUp: readonly string[];
  /** We say that it is repaired. */
  readonly fix: readonly string[];
}
