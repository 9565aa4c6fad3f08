/** What stands in the composer. */
export interface Draft {
  /** As plain text. */
  readonly text: string;
  /** `note`: an internal note. */
  readonly kind: 'reply' | 'note';
}

/** When to come back to a ticket, and where the account keeps that. At least one of the places is given. */
export interface FollowUp {
  /** Id of a ticket field of type date. */
  readonly field?: number;
  readonly tag?: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** A prepared answer of the account. */
export interface Macro {
  readonly id: number;
  readonly title: string;
}

/** Puts back what was there before: true where it did, false where it was changed meanwhile and is left as it is. */
export type Undo = () => Promise<boolean>;

/**
 * The open form of the ticket in front. Whatever is changed here rides on the agent's own submit: nothing is sent or
 * saved by itself, and nothing costs a request unless it says so.
 */
export interface OpenForm {
  draft(): Promise<Draft>;
  /** Puts words at the cursor of the draft. */
  insertReply(text: string): Promise<void>;
  /**
   * Replaces the first place where the draft has the words.
   *
   * @throws HelpdeskError `unsupported` where it does not have them as they are: gone, or split by mark-up.
   */
  replaceInDraft(words: string, better: string): Promise<Undo>;
  /** Writes an internal note. A reply that somebody has begun is never turned into one: then nothing happens. */
  insertNote(text: string): Promise<'inserted' | 'draft-in-the-way'>;
  /** Sets the date, adds the tag, or both. The ticket's type is never touched. */
  setFollowUp(followUp: FollowUp): Promise<Undo>;
  addTags(tags: readonly string[]): Promise<Undo>;
  /** The macros that the agent may use. At most one request for each hundred of them, and ten in all; only on a click. */
  macros(): Promise<readonly Macro[]>;
  /** Does in the form what a macro says. */
  applyMacro(id: number): Promise<void>;
  /** Whether the agent may write internal notes and nothing else. At most one request; only on a click. */
  isNotesOnly(): Promise<boolean>;
}
