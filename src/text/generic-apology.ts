import { hasHangul } from './phrases/letters';
import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Those apologies that name nothing. An English one says "any inconvenience". A Korean one is made of nothing but the
 * words that every apology has ("불편을 드린 점 진심으로 사과드립니다"): any other word names what went wrong. One without even
 * "불편" may have its matter in the sentence beside it ("다른 색을 보냈네요. 죄송합니다").
 * @param folded the author's own words, folded
 * @param parts its sentences
 * @param apologies those of them that apologize
 */
export function findGenericApologies(
  folded: string,
  parts: readonly Span[],
  apologies: readonly Span[],
  found: FoundTopics,
): readonly Span[] {
  const { generic = [] } = found;
  const usual = [generic, found.apologize, found.thanks, found.greeting].flatMap((spans = []) => spans);
  const says = ({ start, end }: Span): string => folded.slice(start, end);
  const namesNothing = (part: Span): boolean =>
    [...says(part).matchAll(WORD)].every(({ index, 0: word }) => {
      const start = part.start + index;
      return usual.some((span) => span.start < start + word.length && start < span.end);
    });
  return apologies.filter((part) => {
    if (!hasHangul(says(part))) return beginsIn(part, generic);
    const at = parts.indexOf(part);
    const beside = TROUBLE.test(says(part)) ? [] : parts.slice(Math.max(0, at - 1), at + 2);
    return (
      !BLAME.test(says(part)) &&
      namesNothing(part) &&
      beside.every((other) => !FAILED.test(says(other)) || namesNothing(other))
    );
  });
}

/** Trouble in general, "any inconvenience". */
const TROUBLE = /불편|심려|번거|혼란|만족|기대|실망|미흡|부족|물의|기분|불쾌/;

/** Who takes the blame means something by it: "저희 책임입니다". */
const BLAME = /실수|잘못|착오|책임|불찰/;

/** What is past, or does not work, may have gone wrong; a promise did not. */
const FAILED = /[았었였했됐갔왔졌렸셨났냈겼봤웠]|던|잘못|못|안 /;

const WORD = /[\p{L}\p{N}]+/gu;
