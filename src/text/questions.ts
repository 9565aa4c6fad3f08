import { isAskedInKorean, isOutcry } from './questions-ko';
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
): readonly Span[] =>
  parts.filter(
    (part) => (isAsked(folded.slice(part.start, part.end)) || beginsIn(part, request)) && !beginsIn(part, courtesy),
  );

/** Whether a sentence, folded, has the form of a question, with its mark or without; a plea ("please send it") has not. */
export function isAsked(sentence: string): boolean {
  if (RHETORICAL.test(sentence) || isOutcry(sentence)) return false;
  if (MARK.test(sentence)) return !PROTEST.test(sentence) || ASKING.test(sentence);
  return ENGLISH.test(sentence) || isAskedInKorean(sentence);
}

const MARK = /[?？]["')\]]*$/;

const WHO = '(?:i|you|u|we|they|he|she|it|that|this|there|these|those|the|my|our|your|ur|any|anyone|someone|somebody)';
const AUX =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|isn't|aren't|don't|doesn't|didn't|can't|won't)";
const LEAD =
  '(?:^|[.,;:!-] )(?:(?:hi|hello|hey|ok|okay|thanks|thank you|cheers|and|so|but|also|then|well|please|pls|yes|no|cool|great|question|quick question)[,:!.]* )*';
/** "What exactly is going on", "does that cost anything", "I'd like to know why". Not "what is worse, ..." or "will do". */
const ENGLISH = new RegExp(
  `${LEAD}(?:(?:what|when|where|why|who|which|how|whose)(?: (?!i |we |you )[\\w'/-]+){0,3} ${AUX}(?: (?:i|you|u|we|they|he|she|it|that|this|there|the|my|our|your|ur|a|going|happening|wrong)\\b)(?!,)` +
    `|(?:${AUX}) ${WHO} (?!\\w+,)[^,;]{2,}$)` +
    "|\\b(?:i|we)(?: would|'d| should)(?: \\w+){0,2} (?:like|love|want|need) to (?:know|understand|hear) (?:how|why|what|when|who|where|which|whether|if)\\b" +
    '|\\b(?:i|we) (?:want|need) to know (?:how|why|what|when|who|where|which|whether|if)\\b|\\b(?:wonder(?:ing)?) (?:if|how|what|when|whether|why)\\b' +
    '|\\bor not[.!]*$|\\btell (?:me|us) (?:when|what|where|how|why|who|which|whether)\\b|\\blet me know (?:when|where|why|who|which|whether)\\b',
);

const RHETORICAL = /\b(?:or what|what the (?:hell|heck|f\S*)|isn't it funny)[?!？]*$/;

/** A mark behind a statement is a protest: "35분 지났는데요?". */
const PROTEST =
  /(?:[는은한인]데요?|거든요|잖아요|라니까요?|다니까요?|네요|라면서요|다면서요|다더니)[?？~ㅠㅜㅋㅎ]*["')\]]*$/;
const ASKING = /언제|어디|누구|누가|왜|어떻게|어떡|얼마|무슨|어느|몇|뭐|뭘|무엇|달라니까|달라구요|달라고요/;
