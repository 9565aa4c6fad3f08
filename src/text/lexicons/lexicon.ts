import type { Classes } from '../phrases/notation';

/** How one language says things: classes of words, and the phrases over them, one a line. Lower case, plain apostrophes. */
export interface Lexicon {
  readonly classes: Classes;
  readonly topics: Topics;
}

/** Phrases by what they are about. Notation: see `phrases/notation.ts`, and `joint.ts` for `a & b`. */
export interface Topics {
  /** How a sentence begins that a machine wrote. */
  readonly automatic: string;
  readonly greeting: string;
  readonly thanks: string;
  /** What people thank for, and small words beside it. By itself it closes nothing. */
  readonly thankedFor: string;
  /** Thanks for what is still to come: said in asking. */
  readonly thanksAhead: string;
  /** The customer says that the matter is settled. */
  readonly solved: string;
  /** In the same sentence it is not settled: asked, wished for, long past, or what came is broken. */
  readonly noSolved: string;
  /** Taken note of, nothing more. */
  readonly received: string;
  readonly farewell: string;
  /** Says that we do well. */
  readonly praise: string;
  /** In the same sentence it is no praise: a "no", a wish, better days. */
  readonly noPraise: string;
  /** Asks for a person, on whatever rung: a voice instead of a robot, a call, a number to call. */
  readonly human: string;
  /** The customer says that a fix did not help. */
  readonly failing: string;
  /** In the same sentence no fix of ours failed: a fear, a condition, somebody else's advice, not tried yet, trouble that only begins. */
  readonly noFailing: string;
  /** The customer counts how often they had to come: the third time and more, or "already". */
  readonly again: string;
  /** Sounds like such a count and is none. */
  readonly noAgain: string;
  /** The customer describes that something is wrong. */
  readonly trouble: string;
  /** In the same sentence nothing is wrong: a "no", a case that may come, a question whether a thing is allowed. */
  readonly noTrouble: string;
  /** Something has to happen first. */
  readonly condition: string;
  /** A time that is over with the day. */
  readonly today: string;
  /** A time that is over with the day after. */
  readonly tomorrow: string;
  /** Asks for something without a question mark. */
  readonly request: string;
  /** Question in form only: nobody owes an answer. */
  readonly courtesy: string;
  readonly acknowledge: string;
  /** In the same sentence it is none: joy, or paperwork. */
  readonly noAcknowledge: string;
  readonly apologize: string;
  /** Beside an apology: for nothing in particular. */
  readonly generic: string;
  /** Sounds like an apology and is courtesy before a request, or a "no". */
  readonly noApology: string;
  readonly offer: string;
  /** In the same clause it makes an offer none: a refusal, a condition that the customer has to meet, a mere fact. */
  readonly noOffer: string;
  /** Makes an offer one that can be taken at once. */
  readonly offerNow: string;
  /** We say that we will be back. */
  readonly followUp: string;
  /** We say that it is repaired, or how to repair it. */
  readonly fix: string;
  /** In the same sentence it is not repaired: not yet, asked, a rule. */
  readonly noFix: string;
}
