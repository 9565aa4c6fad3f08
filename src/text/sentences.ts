import type { Span } from './span';

/**
 * Sentences of a stretch: up to a full stop, question or exclamation mark that white space follows, or the end of a
 * line. Without the white space around them; the marks belong to them.
 */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(SENTENCE)) {
    const lead = match[0].length - match[0].trimStart().length;
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const from = start + match.index + lead;
    found.push({ start: from, end: from + trimmed.length });
  }
  return found;
}

const SENTENCE = /[^\n]+?(?:[.!?。！？…]+["')\]]*(?=\s|$)|(?=\n)|$)/g;
