import { isCall } from '../facts/contact';
import type { Message } from '../facts/message';
import { contentWords, namesNothing } from '../text/content-words';
import { readMessage } from '../text/reading';

/** What of a reply can answer a question. */
export interface Answering {
  /** Lower case. */
  readonly text: string;
  /** It asks back. */
  readonly asks: boolean;
  /** It offers, repairs or promises something. */
  readonly gives: boolean;
  /** What it is about, in stems. */
  words(): ReadonlySet<string>;
}

/**
 * Whether a reply shares no word with a question and gives nothing that could be its answer. One that touches it, however
 * weakly, has the benefit of the doubt: a question of ours back, a yes or a no, a time, a way out.
 * @param question the sentence, lower case
 */
export function isPassedOver(question: string, { text, asks, gives, words: said }: Answering): boolean {
  if (ANSWER.test(text) || asks) return false;
  if (YES_NO.test(question) && !WH.test(question) && (REFUSAL.test(text) || ECHO.test(text))) return false;
  if (NEEDED.test(question) && NEED.test(text)) return false;
  const words = contentWords(question);
  // "What happens now?"
  if (namesNothing(words) || WHEN.test(question)) return !(gives || TIME.test(text));
  for (const word of words) if (said().has(word)) return false;
  return true;
}

const answeringIn = (reply: Message): Answering => {
  const text = reply.text.toLowerCase();
  const { questions, offers, fixes } = readMessage(reply);
  return {
    text,
    asks: questions.length > 0,
    gives: offers.length + fixes.length > 0,
    words: () => contentWords(text),
  };
};

/**
 * Whether a reply that was sent left a question open: it only passes the matter on or says that it is looked at, or names no
 * time where one was asked for. Any other reply answers, in whatever words.
 */
export function leavesOpen(question: string, reply: Message): boolean {
  if (isCall(reply)) return false;
  if (WHEN.test(question)) return isPassedOver(question, answeringIn(reply));
  const { questions, offers, fixes } = readMessage(reply);
  const text = reply.text.toLowerCase();
  return questions.length + offers.length + fixes.length === 0 && PASSES_ON.test(text) && text.length <= SHORT;
}

/** Longer replies say more than that they were passed on. */
const SHORT = 200;
const PASSES_ON =
  /\b(?:forwarded|passed (?:it|this|your|on)|thank you for (?:your|contacting|reaching|writing)|received your|has been (?:received|registered|logged|noted))\b|(?:전달|접수|공유)(?:했|하였|되었|됐|드렸|해 드렸)/;

/** A yes, a no, or "it is ...". */
const ANSWER =
  /(?:^|[.!,:]\s+|\n)(?:yes|no|yep|sure|of course|certainly|absolutely|unfortunately|it's|it is|that's|that is|you can|네|예|아니요|아니에요|아닙니다|물론)(?=[\s,.!:])/;
/** "You do", "we did": the answer to a yes-no question. */
const ECHO =
  /(?:^|[.!,:]\s+|\n)(?:you|we|i|they|it|he|she) (?:do|did|does|can|will|are|is|have|has|would|could)(?:n't| not)?[,.!:;]|\b(?:i|we)(?:'ve| have) (?:just |already |now )?(?!forwarded|passed|received|noted)\w+(?:ed|t|n)\b/;
/** "Which papers do I need?" */
const NEEDED = /\bneed|필요/;
const NEED = /\bneed|\b(?:must|have to)\b|하셔야|주셔야|필요/;
const REFUSAL =
  /\b(?:can't|cannot|can not|unable|not (?:possible|available|included)|no longer)\b|수 없|불가|어렵|안 됩|안 돼|없습니다/;
const YES_NO =
  /(?:^|[.,;:!-] )(?:(?:and|so|but|ok|hm+|also|then|please) )*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|may)\b|(?:나요|까요|가요|지요|나|니까)[?.!~]*$/;
const WH = /\b(?:what|when|where|who|why|how|which)\b|언제|어디|누구|누가|왜|어떻게|얼마|무슨|어느|몇|뭐|뭘/;
const WHEN = /\b(?:when|how long|how soon|what time|any news|any update)\b|언제|며칠|얼마나 걸|몇 시|날짜/;
const TIME =
  /\d+ ?(?:days?|hours?|weeks?|minutes?|시간|일|분|주)|\b(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|오늘|내일|요일/;
