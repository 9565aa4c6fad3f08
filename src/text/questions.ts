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
  if (RHETORICAL.test(sentence) || QUOTED.test(sentence)) return false;
  if (MARK.test(sentence)) return !PROTEST.test(sentence) || ASKING.test(sentence);
  return ENGLISH.test(sentence) || INQUIRY.test(sentence) || (KOREAN.test(sentence) && !FELT.test(sentence));
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

const END = '(?:요|용)?[.!~ㅠㅜㅋㅎ;"\')\\]]*$';
/** A sentence that ends as questions do; "the smell comes out" (냄새가 나요) ends so too. */
const KOREAN = new RegExp(
  `(?:(?:되|돼|있|없|하|오|가|주|받|했|됐|왔|갔|봤|았|었|였|쓰|시|맞|걸리|보내|않|겠|나오|들어가|괜찮|좋|같)나요|[을를할될갈올줄볼일릴]까요|(?:인|은|는|한|된|던|건|큰|운|른)가요|(?:는|은|인|한|던|을|할|될|없|있|신)지요|(?:는|은|인|한|을|될|할)지 ?(?:궁금|알고 싶|문의)\\S*|냐고|냐구|(?:습|입|합|됩|옵|갑|십)니까|(?:누구|언제|어디|얼마|뭐|무엇|몇 ?\\S{1,3})(?:예|이에|에|인가|죠|인데|인지))${END}` +
    `|(?:언제|어디|누가|누구|왜|어떻게|얼마|무슨|어느|뭐가|뭘)[^.!?\\n]{1,24}(?:나요|가요|까요|죠|되는데|건데|는데|되요|돼요)${END}|(?:[는은인을한될할]지|언제|어디|얼마|어떻게)[^.!?\\n]{0,10}(?:알려|말씀해|답해|답변해|가르쳐) ?(?:주|달)[^.!?\\n]{0,8}${END}|궁금(?:합니다|해요)${END}`,
);
/** "모델명 부탁드립니다", "언제였는지만 여쭙겠습니다", "한번 봐 주실래요": asked for without the form of a question. */
const INQUIRY =
  /(?:번호|성함|이름|주소|연락처|생년월일|모델명|사진|영상|캡처|날짜|시간대?|시각|정보|내역|계좌|이메일|아이디|영수증|서류|증상|여부|자리|사진 \S 장)(?:를|을|만|도|까지)?(?: \S{1,6}){0,2} ?부탁(?:드|합|해)|(?:정보|번호|사진|영상|영수증|날짜|주소|서류|캡처|내역|시각|모델명|연락처)(?:이|가|도)? ?(?:더 |꼭 )?필요(?:합니다|해요|하세요|해서)|지(?:만|를|도|부터)? ?(?:먼저 |한번 |한 번 |다시 |좀 |솔직하게 |직접 )?(?:여쭙|여쭤|묻고 싶|알고 싶|듣고 싶)|(?:는지|은지|인지|을지|던지)(?:만|도|를)? ?(?:회신에 |기억나시는 대로 |간단히 |자세히 )?(?:한번 |한 번 |좀 )?(?:알려|남겨|적어|말씀해|회신해|보내|골라|확인해|봐|세어 봐) ?주(?:시면|셔야|시고|시기|실래|세요|십시오)|주실 수 있(?:나요|을까요|으신)|(?:사진|영상|캡처|번호|화면|시간|날짜|주소|성함|증상|문구)[^.!?\n]{0,14}(?:올려|찍어|보내|남겨|알려|말씀해|적어|불러) ?주(?:시면|세요|십시오|실래요)/;

/** Somebody else's question: 자주 묻는 질문 중 "얼마나 걸리나요?". */
const QUOTED = /\S ?["'“‘][^"'“”‘’]+[?？]["'”’]+$/;

const FELT =
  /(?:피|냄새|소리|연기|열|땀|눈물|화|짜증|생각|기억|차이|신|빛|티|끝|안) ?(?:가|이)? ?나요|[^가-힣]그(?:런|렇)가요$/;

const YOU = '(?:you|u|you guys|u guys|you people)';
/** Asks nothing: scorn in the form of a question, or somebody else's question. */
const RHETORICAL = new RegExp(
  [
    String.raw`\b(?:or what|what the (?:hell|heck|f\S*)|isn't it funny)[?!？]*$`,
    String.raw`\b(?:do|did|does) (?:${YOU}|anyone|they|anybody) (?:\w+ )?(?:think (?:that )?(?:i|i'm|im|we|we're|money|this is|it's)\b|take me|want me to|expect me|call (?:this|that|yourselves))`,
    String.raw`\b(?:is|was) (?:this|that) (?:what|how|really how|seriously) (?:${YOU}|the|a)\b|^(?:so |and )?${YOU} call (?:this|that|yourself|yourselves)\b`,
    String.raw`\bwhat (?:kind|sort) of (?:\w+ ){1,3}(?:does|treats?|sends?|sells?|charges?|makes|closes|leaves|ignores|is this)\b`,
    String.raw`^(?:so |and |but |oh )?(?:who|what) (?:on earth|in their right mind|even|in the world|does that|does this|needs|cares|wants|would want|designs?|builds?|sends?|thinks?|came up|thought)\b`,
    String.raw`\bhow (?:hard|difficult|stupid|dumb) (?:can (?:it|that|this)|could it|is it to (?:just|send|answer|call|read|get)|do (?:you|u))\b|\bhow (?:many (?:more )?times|much longer) (?:do (?:i|we)|must|am i)\b`,
    String.raw`\b(?:too much to ask|any (?:worse|slower|less)|have (?:you|u) no|no shame|what's the point|what is the point|whats the point|why bother|why (?:do|did|would) (?:i|we|anyone|anybody) (?:even|ever|bother|pay|still)|why am i (?:not surprised|even|paying)|what (?:am|do) i (?:pay|paying)|what (?:more|else) do (?:you|u) want|what did i do to|since when|what else is new|where's the (?:logic|sense)|what's next)\b`,
    String.raw`\b(?:do|does|am) (?:i|it|this) (?:look|a joke|sound|talking to)\b|\b(?:can|could|can't|cant|couldn't) (?:you|u|anyone|anybody|nobody)(?: people| guys)? (?:do anything|get anything|even (?!tell|explain)|do nothing|not even|ever)\b`,
    String.raw`^(?:isn't|aren't|wasn't|isnt|what a|how (?:nice|lovely|kind|sweet|generous|thoughtful|wonderful))\b[^?]*[!.]$`,
    String.raw`\b(?:asked|asks|said|says|wrote|told|reads|shouted)\b[^"“”]*["“][^"“”]*[?？]["”]\W*$`,
    String.raw`^\W*(?:really|seriously|wow|huh|sure|lol|excuse me|\d+ \w+)\W*$`,
  ].join('|'),
);

/** A mark behind a statement is a protest: "35분 지났는데요?". */
const PROTEST =
  /(?:[는은한인]데요?|거든요|잖아요|라니까요?|다니까요?|네요|라면서요|다면서요|다더니)[?？~ㅠㅜㅋㅎ]*["')\]]*$/;
const ASKING = /언제|어디|누구|누가|왜|어떻게|어떡|얼마|무슨|어느|몇|뭐|뭘|무엇|달라니까|달라구요|달라고요/;
