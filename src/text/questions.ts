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
  if (RHETORICAL.test(sentence) || QUOTED.test(sentence) || isOutcry(sentence)) return false;
  if (MARK.test(sentence)) return !PROTEST.test(sentence) || ASKING.test(sentence);
  return ENGLISH.test(sentence) || isAskedInKorean(sentence);
}

const MARK = /[?？]["')\]]*$/;

const WHO = '(?:i|you|u|we|they|he|she|it|that|this|there|these|those|the|my|our|your|ur|any|anyone|someone|somebody)';
const AUX =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|isn't|aren't|don't|doesn't|didn't|can't|won't)";
const LEAD =
  '(?:^|[.,;:!-] )(?:(?:hi|hello|hey|ok|okay|thanks|thank you|cheers|and|so|but|also|then|well|please|pls|yes|no|cool|great|question|quick question)[,:!.]* )*';
/** Leaves the mark out: "what's the total", "any news", "breakfast included or no". */
const SHORT = [
  `${LEAD}(?:what|where|who|how|when)(?:'?s|'?re| is| are) (?:my|the|your|ur|up with|this|that|our)\\b`,
  `${LEAD}what (?:time|day|size|color|colour|kind|number)(?:'?s|'?re| is| are)? \\w+`,
  `${LEAD}how come `,
  `${LEAD}any (?:\\w+ )?(?:updates?|news|word|progress|idea|ideas|eta|luck|chance|way)\\b(?! (?:is|was|will|would))`,
  `${LEAD}(?:is|are|was|were) (?!(?:not|n't|still|already|broken|now|really|so|very|being|just|no|only|too|a|also|completely|totally)\\b)\\w+ (?:allowed|included|possible|available|open|required|free|refundable|covered|needed|necessary|ok|okay|in stock|compatible|charged)\\b`,
  `\\b(?:or (?:no|not|nah|what)|yes or no|y/n)[.!]*$`,
  `^eta[.!]*$`,
];
/** "I wonder if", "please let me know how": asks in the form of a statement. */
const ASIDE = [
  `\\b(?:i|we)(?: would|'d| should)(?: \\w+){0,2} (?:like|love|want|need) to (?:know|understand|hear) (?:how|why|what|when|who|where|which|whether|if)\\b`,
  `\\b(?:i|we) (?:want|need|have|wish|like) to (?:know|understand|find out|learn|hear)(?: from you)? (?:how|why|what|when|who|where|which|whether|if)\\b`,
  `\\b(?:wonder(?:ing|ed)?|curious)(?: (?:about|if|how|what|when|whether|why|which|where|who))`,
  `(?<!(?:n't|not|never|nt|nobody|no one)(?: \\w+)? )\\b(?:tell|inform|advise|remind) (?:me|us)(?: please)? (?:when|what|where|how|why|who|which|whether|if)\\b(?! (?:you need|u need))`,
  `(?<!(?:n't|not|never|nt|nobody|no one)(?: \\w+)? )\\blet (?:me|us) know (?:the|what|how (?!it|things)|when|where|why|who|which|whether|if (?!you|u|there|anything))`,
  `\\b(?:please|pls|plz|kindly) (?:explain|clarify|confirm|specify|advise)\\b`,
];
/** "Just send me your order number". */
const WANTED = [
  `${LEAD}(?:just |simply )?(?:send|drop|pop|share|give|paste|text|dm|reply with|upload|quote)(?: (?:me|us|over|in|through))*` +
    ' (?:your|the|a|any|that) (?:\\w+ ){0,4}(?:number|e?mail|address|photos?|pics?|pictures?|screenshots?|code|ref(?:erence)?|receipt|name|postcode|details|copy|id)\\b',
];
/** "What exactly is going on", "does that cost anything". Not "what is worse, ..." or "will do". */
const ENGLISH = new RegExp(
  `${LEAD}(?:(?:what|when|where|why|who|which|how|whose)(?: (?!i |we |you )[\\w'/-]+){0,4} ${AUX}(?: (?:i|you|u|we|they|he|she|it|that|this|there|the|my|our|your|ur|a|going|happening|wrong)\\b)(?!,)` +
    `|(?:${AUX}) ${WHO} (?!\\w+,)[^,;!]{2,}$)` +
    `|${[...SHORT, ...ASIDE, ...WANTED].join('|')}`,
);

const RHETORICAL = /\b(?:or what|what the (?:hell|heck|f\S*)|isn't it funny)[?!？]*$/;

/** A mark behind a statement is a protest: "35분 지났는데요?". */
const PROTEST =
  /(?:[는은한인]데요?|거든요|잖아요|라니까요?|다니까요?|네요|라면서요|다면서요|다더니)[?？~ㅠㅜㅋㅎ]*["')\]]*$/;
const ASKING = /언제|어디|누구|누가|왜|어떻게|어떡|얼마|무슨|어느|몇|뭐|뭘|무엇|달라니까|달라구요|달라고요/;

/** Somebody else's question: 자주 묻는 질문 중 "얼마나 걸리나요?". */
const QUOTED = /\S ?["'“‘][^"'“”‘’]+[?？]["'”’]+$/;
