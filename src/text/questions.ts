import type { Span } from './span';
import { has, topic } from './topics';

/**
 * Sentences that want an answer: those with a question mark, and polite requests without one. Courtesy ("is there
 * anything else?") is none.
 * @param folded the whole text, folded
 * @param parts its sentences
 */
export function findQuestions(folded: string, parts: readonly Span[]): readonly Span[] {
  const asking = parts.filter((part) => {
    const sentence = folded.slice(part.start, part.end);
    return MARK.test(sentence) || has(REQUEST, sentence);
  });
  return asking.filter((part) => !has(COURTESY, folded.slice(part.start, part.end)));
}

const MARK = /[?？]["')\]]*$/;
const REQUEST = topic('request');
const COURTESY = topic('courtesy');
