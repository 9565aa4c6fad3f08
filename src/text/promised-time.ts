import type { Due, DueMention } from './due';
import type { Span } from './span';

/**
 * The time by which a sentence promises something: the last that it names, of those that are a deadline. A bare day may
 * be another thing's ("your appointment on Friday", "금요일 예약") or stand in a clause about something else ("why the courier
 * comes on Monday"); a word like "by" or "까지" makes it one wherever it stands. When a thing begins it is not done.
 */
export const dueOf = (text: string, part: Span, dues: readonly DueMention[]): Due | undefined =>
  dues.findLast(
    ({ start, end, due }) =>
      part.start <= start && start < part.end && due.kind !== 'vague' && sets(text, part, { start, end }, due),
  )?.due;

function sets(text: string, part: Span, { start, end }: Span, { kind }: Due): boolean {
  const before = text.slice(part.start, start);
  const after = text.slice(end, part.end);
  if (BEGINS.test(before) || /^ ?(?:이후)?부터/.test(after)) return false;
  if (DEADLINE.test(before) || /^ ?(?:까지|이?내(?![일용역])|안에|중으?로|중에|전(?:까지|에)|[후뒤])/.test(after))
    return true;
  if (/(?:까지|내|안|중|(?<!주)말)$/.test(text.slice(start, end))) return true;
  if ((CLAUSE.test(before) && !REACHES.test(before)) || CLAUSE_KO.test(after)) return false;
  if (!DAYS.has(kind)) return true;
  return !(THING.test(before) && !HANDS_OVER.test(before)) && !THING_KO.test(after);
}

const DAYS: ReadonlySet<Due['kind']> = new Set(['day', 'weekday', 'date', 'time']);

const DEADLINE =
  /\b(?:by|within|until|till|before|in|no later than|at the latest|under|up to)(?: the| about| around)? $/;
const BEGINS = /\b(?:from|starting|beginning|as of|as from|since|after)(?: on| from)?(?: the)? $/;

/** A clause about something else; "that we will" goes on with the promise, and "look at that on Friday" has no clause. */
const CLAUSE =
  /\b(?:(?:why|what|which|when|who|whether|where|how)\b|that (?!(?:(?:on|at|for|this|next|first) )*$)(?!.*(?:\b(?:will|shall|going to)\b|'ll\b)))[^,;:]*$/;
const CLAUSE_KO = /^[^,.]{0,24}?(?:[는던신한된인을할될] (?:이유|사유|원인|건|일정|예약|주문)|[는은을할인]지)/;

/** What reaches the customer on a day, whatever clause tells what it is. */
const REACHES =
  /\b(?:reach(?:es)?|comes to|goes to|is with|are with|gets to|hear|get|have) (?:you|me|us|it)(?: from (?:me|us))? (?:on |at )?$/;

const THING =
  /\b(?:appointment|booking|reservation|meeting|visit|flight|order|delivery|shipment|invoice|payment|bill|call|session|class|lesson|stay|trip|event|slot|purchase|statement|letter|mail|email|message)s?(?: (?:on|of|for|at|this|next|the|scheduled|planned|dated))* $/;
/** What is handed over or done on a day has that day from us. */
const HANDS_OVER =
  /(?:\b(?:will|going to|and|be|to)|'ll) (?:\w+ly |then |also )?(?:send|sent|ship|deliver|dispatch|refund|e?mail|process|issue|credit|bring|forward|complete|finish|pay|paid|replace|repair|giv|mak|book|schedul|arrang)/;
const THING_KO =
  /^ ?(?:자 |의 )?(?:예약|주문|건|배송|약속|일정|방문|회의|미팅|상담|결제|청구|송장|수업|공연|행사|체크인|숙박|항공|출발|구매|접수|신청|문의|통화)(?!(?:을|를)? ?(?:해|하(?!신)|드리|될|됩|되|할|예정|도와|진행))/;
