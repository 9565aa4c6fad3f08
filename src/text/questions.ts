import { isAskedInEnglish, isScorn } from './questions-en';
import { isAskedInKorean, isOutcry } from './questions-ko';
import { withoutQuotations } from './quotations';
import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Sentences that want an answer: those with a question mark or in the form of a question, and polite requests without one.
 * Courtesy ("is there anything else?") and what only sounds like a question ("are you serious?") are none.
 * @param folded the author's own words, folded
 * @param parts its sentences
 */
export const findQuestions = (
  folded: string,
  parts: readonly Span[],
  { request, courtesy }: FoundTopics,
): readonly Span[] => {
  const text = withoutQuotations(folded);
  return parts.filter(
    (part) =>
      (isAsked(text.slice(part.start, part.end).trimEnd()) || beginsIn(part, request)) && !beginsIn(part, courtesy),
  );
};

/** Whether a sentence, folded, has the form of a question, with its mark or without; a plea ("please send it") has not. */
export function isAsked(sentence: string): boolean {
  if (isScorn(sentence) || QUOTED.test(sentence) || isOutcry(sentence)) return false;
  if (MARK.test(sentence)) return !PROTEST.test(sentence) || ASKING.test(sentence);
  return isAskedInEnglish(sentence) || isAskedInKorean(sentence);
}

const MARK = /[?？]["')\]]*$/;

/** A mark behind a statement is a protest: "35분 지났는데요?". */
const PROTEST =
  /(?:[는은한인]데요?|거든요|잖아요|라니까요?|다니까요?|네요|라면서요|다면서요|다더니)[?？~ㅠㅜㅋㅎ]*["')\]]*$/;
const ASKING = /언제|어디|누구|누가|왜|어떻게|어떡|얼마|무슨|어느|몇|뭐|뭘|무엇|달라니까|달라구요|달라고요/;

/** Somebody else's question: 자주 묻는 질문 중 "얼마나 걸리나요?". */
const QUOTED = /\S ?["'“‘][^"'“”‘’]+[?？]["'”’]+$/;
