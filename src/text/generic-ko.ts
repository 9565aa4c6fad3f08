import type { Around } from './around';
import type { Span } from './span';

/**
 * Whether a Korean apology names nothing: it is made of the words that every apology has ("불편을 드린 점 진심으로 사과드립니다"),
 * because any other word names what went wrong. One without even "불편" may have its matter in the sentence beside it
 * ("다른 색을 보냈네요. 죄송합니다").
 */
export function isGenericKo(part: Span, { folded, parts, found }: Around): boolean {
  const says = ({ start, end }: Span): string => folded.slice(start, end);
  const usual = [found.generic, found.apologize, found.thanks, found.greeting].flatMap((spans = []) => spans);
  const namesNothing = (one: Span): boolean =>
    [...says(one).matchAll(WORD)].every(({ index, 0: word }) => {
      const start = one.start + index;
      return usual.some((span) => span.start < start + word.length && start < span.end);
    });
  if (BLAME.test(says(part)) || !namesNothing(part)) return false;
  const at = parts.indexOf(part);
  const beside = TROUBLE.test(says(part)) ? [] : parts.slice(Math.max(0, at - 1), at + 2);
  return beside.every((other) => !FAILED.test(says(other)) || namesNothing(other));
}

/** Trouble in general, "any inconvenience". */
const TROUBLE = /불편|심려|번거|혼란|만족|기대|실망|미흡|부족|물의|기분|불쾌/;

/** Who takes the blame means something by it: "저희 책임입니다". */
const BLAME = /실수|잘못|착오|책임|불찰/;

/** What is past, or does not work, may have gone wrong; a promise did not. */
const FAILED = /[았었였했됐갔왔졌렸셨났냈겼봤웠]|던|잘못|못|안 /;

const WORD = /[\p{L}\p{N}]+/gu;
