import type { Span } from './span';

/**
 * Sentences of a stretch: up to a full stop, question or exclamation mark that white space follows, or the end of a
 * line; laughter, tears and a tilde end one too ("왔어요ㅠㅠ 언제"). Without the white space around them; the marks belong to them.
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

const SENTENCE =
  /[^\n]+?(?:(?:[.!?。！？…]+["')\]]*|[가-힣][!?.]*(?:[ㅠㅜㅋㅎ]{2,}|[~^]+|;;+)[ㅠㅜㅋㅎ~^;]*)(?=\s|$)|(?=\n)|$)/g;

/** Those of `parts` that one of `hits` begins in, less those that one of `unless` begins in. */
export const partsWith = (
  parts: readonly Span[],
  hits: readonly Span[] = NONE,
  unless: readonly Span[] = NONE,
): readonly Span[] =>
  hits.length === 0 ? NONE : parts.filter((part) => beginsIn(part, hits) && !beginsIn(part, unless));

/** Whether one of `hits` begins in a stretch. */
export const beginsIn = (part: Span, hits: readonly Span[] = NONE): boolean =>
  hits.some(({ start }) => part.start <= start && start < part.end);

const NONE: readonly Span[] = [];
