import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Whether a machine wrote the text: one of its first sentences *begins* as automatic replies do. "I only get your
 * automatic replies" begins otherwise, and a machine does not ask ("this is an automatic reply, isn't it?").
 * @param folded the author's own words, folded
 * @param parts its sentences
 */
export const looksAutomatic = (folded: string, parts: readonly Span[], { automatic }: FoundTopics): boolean =>
  parts
    .slice(0, LEADING)
    .some(
      (part) =>
        !/[?？]$/.test(folded.slice(part.start, part.end)) && automatic?.some(({ start }) => start === part.start),
    );

/** A greeting and a line of address may come first. */
const LEADING = 3;
