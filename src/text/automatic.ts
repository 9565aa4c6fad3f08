import type { Span } from './span';
import { topic } from './topics';

/**
 * Whether a machine wrote the text: one of its first sentences *begins* as automatic replies do. "I only get your
 * automatic replies" begins otherwise, and a machine does not ask ("this is an automatic reply, isn't it?").
 * @param folded the whole text, folded
 * @param parts its sentences
 */
export const looksAutomatic = (folded: string, parts: readonly Span[]): boolean =>
  parts.slice(0, LEADING).some((part) => {
    const sentence = folded.slice(part.start, part.end);
    return !/[?？]$/.test(sentence) && opening(sentence)[0]?.start === 0;
  });

/** A greeting and a line of address may come first. */
const LEADING = 3;

const opening = topic('automatic');
