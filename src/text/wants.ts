import type { Message } from '../facts/message';
import { dissect } from './dissect';
import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Whether a customer's message wants something or objects to it, without a question mark: what thanks alone do not. It does
 * in a form of asking (a wish, a request, an order, a choice among offers), in a turn against what came ("but ...", "still
 * ...", "그런데 ...") or with a "no". What only takes leave ("I want to thank you", "please close the ticket") wants nothing, nor
 * does a turn to the good ("but it works now").
 */
export function wantsMore(message: Message): boolean {
  const { own, sentences, topics } = dissect(message);
  return sentences.some((part) => {
    const said = own.slice(part.start, part.end);
    return beginsIn(part, topics.thanksAhead) || ASKS.test(said) || (TURNS.test(said) && !endsWell(part, said, topics));
  });
}

/** The sentences in which a customer asks for something, question mark or not. Spans point into `Message.text`. */
export function requestsIn(message: Message): readonly Span[] {
  const { own, sentences, original } = dissect(message);
  return sentences.filter(({ start, end }) => ASKS.test(own.slice(start, end))).map(original);
}

/** Behind the last turn of the sentence something good is said. */
function endsWell({ start, end }: Span, said: string, { thanks, praise, solved }: FoundTopics): boolean {
  const last = [...said.matchAll(EACH_TURN)].at(-1);
  const behind = { start: start + (last?.index ?? 0) + (last?.[0].length ?? 0), end };
  return [thanks, praise, solved].some((good) => beginsIn(behind, good));
}

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u');

/** Small words between a person and what they want. */
const SMALL = '(?: (?:just|still|really|also|only|now|therefore|simply|do|would|definitely|then))*';
const BEGIN = String.raw`(?:^|[.,;:!)-]\s*|\b(?:so|then|now|just|yes|ok|okay|thanks|thank you) )`;

const ASKS = any(
  // A wish. "All I need" is what came.
  String.raw`(?<!\b(?:all|everything|what|information|info) (?:that )?)\b(?:i|we)${SMALL} (?:want|need|require|demand|insist|expect|request|prefer|await)\b(?! to (?:say|thank|express|compliment|try|check|test|go|look|read|think|talk|wait|find)| nothing| no )`,
  String.raw`\b(?:i|we)(?:'d| would)${SMALL} (?:like|love|prefer|rather|need|want|appreciate)\b(?! to (?:say|thank|express|compliment|recommend))`,
  String.raw`\b(?:waiting|awaiting|look(?:ing)? forward to (?:hear|your (?:reply|answer|response|call))|let me know|keep me|get back to me)\b`,
  // A choice or a "yes" to something that we then have to do.
  String.raw`\b(?:i|we)(?:'ll| will)${SMALL} (?:go (?:with|for)|choose|take (?!it from|care|a |note))|\b(?:i|we) (?:choose|opt|accept (?!your apolog|the apolog))|\b(?:go ahead|proceed)\b`,
  // A question whose mark was left out.
  String.raw`\b(?:can|could|would|will) you\b|\b(?:can|could|may) (?:i|we)\b|(?:^|\b(?:thanks|thank you|thx|okay|ok|and|so)[,;: ]+)(?:when (?:does|do|is|are|will|can)|where (?:is|are|do|does|can)|why (?:is|are|do|does|did)|which (?:one|of|is)|who (?:is|do|can|will)|how (?:do|does|can|long|much|many|often|is|are)|what (?:is|are|do|does|about|if|happens)|is there|are there|do you|did you|have you)\b`,
  '(?:나|까|[은는인한던건]가)요(?![가-힣])|궁금',
  // A request or an order.
  String.raw`\b(?:please|pls|plz)\b(?! (?:also |just |do )?(?:thank|accept (?:my|our)|keep (?:it |this )?up|disregard|ignore|tell \w+ (?:thanks|thank you)|clos(?:e|ed) (?:(?:the|this|my|our) (?:ticket|case|request|conversation|chat|issue|matter)\b|it\b)|(?:pass|give|send|forward|convey|extend)(?: \w+)? (?:my|our) (?:\w+ )?(?:thanks|regards|compliments|love|praise)))`,
  String.raw`${BEGIN}kindly (?!for\b|and\b)\p{L}`,
  String.raw`${BEGIN}(?:just |simply |now |also |then )*(?:send|refund|replace|repair|exchange|ship|cancel|call|email|give|change|update|fix|return|book|tell|forward|credit|remove|delete|check|confirm|contact|process|arrange|explain|make|do|take|put|pay|bring|deliver) (?:me|us|it|them|this|that|the|my|our|a|an|another|back|both|one|everything|sure)\b`,
  // A "no".
  String.raw`\b(?:disagree|reject|refuse)\b|(?:n't|\bnot) (?:agree(?! more)|accept|acceptable|answer|solve|good enough|enough|satisf|what)`,
  '(?<!(?:전해|닫아|종료해|종결해|무시해) ?)주(?:세요|십시오|십쇼)|주(?:시[길기면죠]|실|셨으면)|줬으면|해 ?줘|달라고|(?<!(?:앞으로도?|다음에도?|계속) ?(?:잘 ?)?)부탁',
  '(?<!(?:(?:되|보내|지내|있으|계)|(?:번창|행복|건강|평안)하)시(?:길|기를?) ?)바(?:랍니다|라요|래요)',
  String.raw`원(?:합니다|해요|하는데)|(?<!(?:감사|고맙|칭찬|추천|인사)\S{0,6}(?: ?말씀\S?)? ?(?:드리고|전하고|하고)? ?)싶(?:습|어|은|네)|좋겠|했으면|필요(?:합|해|한데)`,
  '(?<!대)로 ?(?:할게|할께|하겠|할래|진행)',
);

/** How a sentence turns against what came. */
const TURN = [
  String.raw`(?<!nothing |all )\bbut\b(?! also)|\b(?:however|unfortunately|sadly|except)\b`,
  String.raw`\bstill\b(?! (?:have to|need to|love|like|happy|glad|us|going|enjoy))`,
  '(?<![가-힣])(?:근데|그런데|하지만|그렇지만|다만|그러나)',
  String.raw`(?:감사|고맙|고마)\S{0,6}(?:지만|다만|[은한운]데)(?=[\s,])`,
  String.raw`아직|여전히|(?<![가-힣])또 (?![^.!?\n]{0,40}(?:게요|겠습|려고|이용|구매|주문))`,
].join('|');
const TURNS = new RegExp(TURN, 'u');
const EACH_TURN = new RegExp(TURN, 'gu');
