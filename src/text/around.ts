import type { Span } from './span';
import type { FoundTopics } from './topics';

/** What is said around a sentence. */
export interface Around {
  /** The author's own words, folded. */
  readonly folded: string;
  /** Its sentences. */
  readonly parts: readonly Span[];
  readonly found: FoundTopics;
}
