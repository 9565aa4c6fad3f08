import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Sentences that want an answer: those with a question mark, and polite requests without one. Courtesy ("is there
 * anything else?") is none.
 * @param folded the author's own words, folded
 * @param parts its sentences
 */
export const findQuestions = (
  folded: string,
  parts: readonly Span[],
  { request, courtesy }: FoundTopics,
): readonly Span[] =>
  parts.filter(
    (part) => (MARK.test(folded.slice(part.start, part.end)) || beginsIn(part, request)) && !beginsIn(part, courtesy),
  );

const MARK = /[?？]["')\]]*$/;
