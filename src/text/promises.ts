import { contentWords, namesNothing } from './content-words';
import type { Due, DueMention } from './due';
import { dueOf } from './promised-time';
import type { Sayings } from './sayings';
import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/** A sentence that commits its writer to a future act. Not yet known: whether it was kept. */
export interface PromiseReading extends Span {
  /** `contact`: to come back to the customer, or to find something out and say it; `deed`: to do something. */
  readonly kind: 'contact' | 'deed';
  /** When, as the sentence says it; absent where it says nothing, or nothing that can be held to ("soon"). */
  readonly due?: Due;
  /** It holds only when something else happens first. */
  readonly conditional: boolean;
  /** What it is about, in stems. */
  readonly words: readonly string[];
  /** The words name no thing of their own: "we will do it". */
  readonly general: boolean;
  /** It can be kept by a letter. */
  readonly sends: boolean;
  /** Somebody comes to the customer, or the customer to somebody. */
  readonly visits: boolean;
}

/**
 * Promises among the sentences that commit. What a machine will do is none. Of a conditional promise no time holds,
 * because it may belong to the condition.
 * @param text the writer's own words, folded, without quotations
 */
export function findPromises(
  text: string,
  commitments: Sayings['commitment'] = [],
  dues: readonly DueMention[],
  { followUp, condition }: FoundTopics,
): readonly PromiseReading[] {
  return commitments.flatMap((part) => {
    const said = text.slice(part.start, part.end);
    if (MACHINE.test(said) || ((REPORT.test(said) || CAN.test(said)) && !AHEAD.test(said))) return [];
    // "Even if there is nothing new" is no condition.
    const terms = condition?.find(
      ({ start }) => part.start <= start && start < part.end && !/\beven $/.test(text.slice(part.start, start)),
    );
    // "Your money is back by Friday, and once it is we write": the time is not the condition's.
    const free = terms && dueOf(text, { start: part.start, end: clauseBefore(text, part, terms) }, dues);
    const conditional = terms !== undefined && free === undefined;
    const due = terms ? free : dueOf(text, part, dues);
    const words = contentWords(said);
    return {
      start: part.start,
      end: part.end,
      kind: isContact(said, beginsIn(part, followUp)) ? 'contact' : 'deed',
      ...(due && { due }),
      conditional,
      words: [...words],
      general: namesNothing(words),
      sends: SENDS.test(said),
      visits: VISITS.test(said),
    };
  });
}

/** Where the clause before the condition's own ends; the sentence's start where the condition comes first. */
function clauseBefore(text: string, part: Span, condition: Span): number {
  const before = text.slice(part.start, condition.start);
  const end = Math.max(...[...before.matchAll(CLAUSE_END)].map(({ index }) => index), 0);
  return part.start + end;
}

const CLAUSE_END = /[;:]|, and\b|(?:고|며)(?=,? )/g;

const isContact = (said: string, announced: boolean): boolean =>
  CHECK.test(said) || ((announced || CONTACT.test(said)) && !MAILS.test(said));

/** "The system will send you a code", but not "the system will be repaired". */
const MACHINE =
  /\b(?:system|app|application|website|site|portal|bot|software|device|router|server) (?:automatically )?(?:will|'ll|is going to|sends|mails|emails)\b(?! (?:then |also |soon )?be\b)|\bautomatically\b|자동(?:으로(?![^.]*(?:하|놓|두|보|리)(?:겠|을?게))| ?발송| ?전송)|(?:시스템|앱|어플)(?:이|에서)[^.]*(?:발송|전송|보냅|됩니다)/;

/** "We replaced the heater today" tells of a deed, and is none to come. */
const REPORT =
  /^(?:\W*\w+[,!] )?(?:i|we|he|she|they|(?:the|our|my|a) \w+)(?:'ve| have| has)?(?: just| already| also| now| \w+ly)? (?:(?!need)\w{2,}ed|sent|gave|took|put|made|went|brought|paid|found|got|ran|swapped)\b/;
/** "I can send it today, or hold it" waits for a choice. */
const CAN = /\b(?:i|we|you) (?:can|could|may|might)\b(?!'t|not)|수 있(?:습니다|어요|는데)/;
const AHEAD =
  /\b(?:will|shall|going to|expect|should|within|no later than|by (?:the )?(?:end|mon|tue|wed|thu|fri|sat|sun|tomorrow|\d))|'ll\b/;

/** "We will email you the invoice." */
const MAILS = /\b(?:e?mail|text|message) you (?:the|your|an?) (?!update|answer|reply|response|line|note|day|moment)/;
/** "A specialist will contact you." */
const CONTACT =
  /\b(?:reach(?:ing)? out|(?:contact|calls?|rings?|phones?|email|writes? to|updat(?:e|ing)|notif(?:y|ies)|informs?) you|(?:get|have|receive) (?:an?|the|their|my|our|its) (?:\w+ )?(?:answer|update|reply|result|word|line|news|call|decision)\b|hear(?:ing)? (?:[a-z ]{1,20})?from (?:me|us|our|the|an?)|(?:results?|answer|news|word|decision|date|figures?|explanation) from (?:me|us)\b|(?:get|be|stay) in (?:touch|contact))\b|(?:연락|전화|회신|답변|통화)(?:을|를|이)? ?(?:다시 )?(?:드[려리릴립]|하겠|주겠|줄게|갈 예정|받으실)|결과[^.]{0,8}(?:드리|드릴|보내|알려)|\b(?:update|explanation|answer|reply|report|result|feedback)\b[^.]*\b(?:reach(?:es)?|is (?:in|with)|comes to|goes to|get to) (?:you|your)\b/;

const ACT =
  '(?:refund|send|ship|replac|credit|pay|fix|repair|cancel|forward|escalat|chang|deliver|return|exchang|correct|mov)';
/** To find out. "Check and refund" is a deed. */
const CHECK = new RegExp(
  `(?:\\b(?:(?:am|are) (?:now )?|\\w'(?:m|re) (?:now )?)(?:checking|asking|finding out|investigating|reviewing|clarifying)\\b|(?:\\b(?:will|going to|let me|to)|'ll) (?:\\w+ly |also |just |now )?(?:check|look|ask|confirm|find out|investigate|review|clarify|inquire|enquire|verify|see (?:if|what|why|whether))\\b)(?!.*\\b(?:and|then|to) (?:\\w+ )?${ACT})` +
    '|(?:확인|조사|검토|점검|파악|문의|논의|상의|협의)(?:을|를)? ?(?:해 ?|하도록 ?)?(?:드리도록 ?|보도록 ?)?(?:하|드리|보|볼|드릴|할) ?(?:겠|게|예정)' +
    '|(?:알아|살펴|물어|여쭤) ?(?:봐 ?)?(?:보|볼|드리|드릴) ?(?:겠|게|예정)',
);

const VISITS =
  /\b(?:comes?|coming|visits?|visiting|at your (?:door|place|house|flat|office)|bring it|come (?:in|by|over|round)|(?:technician|engineer|mechanic|plumber|electrician|fitter|installer)s?)\b|방문|기사|출장|들르|찾아뵙/;

const SENDS = /\b(?:send|sending|e?mail|forward|provide|issue|share|attach)|보내|발송|전달|송부|메일|발급|공유|전송/;
