import type { Around } from './around';
import { beginsIn } from './sentences';
import type { Span } from './span';

/**
 * Whether an English apology names nothing: it is for "any inconvenience", or says no word of what went wrong, alone
 * ("sorry about that") or beside sentences that do not tell it either.
 */
export function isGenericEn(part: Span, { folded, parts, found }: Around): boolean {
  if (beginsIn(part, found.generic)) return true;
  const telling = [...(found.acknowledge ?? []), ...(found.trouble ?? [])];
  const at = parts.indexOf(part);
  const named = [parts[at - 1], parts[at + 1]].some((beside) => beside !== undefined && beginsIn(beside, telling));
  return !named && isBare(folded.slice(part.start, part.end));
}

/** No word of it is about anything; what is promised or asked beside it does not count. */
const isBare = (sentence: string): boolean =>
  sentence
    .split(CLAUSE)
    .filter((clause) => !ASIDE.test(clause))
    .every((clause) => (clause.match(WORD) ?? []).every((word) => EMPTY.test(word)));

const CLAUSE = /[,;:()\u2013\u2014]| (?:and|but|so) (?=(?:i|we|let|please|thank\w*|appreciate)\b)/;
const ASIDE = /^\s*(?:(?:i|we)(?:'ll| will| appreciate| can)|let me|please|pls|can|could|would|thank\w*|appreciate)\b/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** Words of any apology, and things that are any trouble. */
const EMPTY = new RegExp(
  `^(?:${[
    "i|we|you|it|this|that|these|there|my|our|your|us|me|all|any|some|what|whatever|whichever|how|if|when|which|i'm|i've|i'd|we're|we've|we'd|you've|you're|it's|that's|may|might|might've|may've|could've|could|can|must|do|does|did|is|are|am|was|were|be|been|being|have|has|had|having|not|should|would|will|shall|like|want|need",
    'a|an|the|of|on|in|at|to|for|from|with|by|about|bout|as|and|or|again|once|more|so|very|very|really|truly|deeply|sincere\\w*|terribly|awfully|extremely|most|much|many|also|both|here|now|just|only|ever|too|ahead|behalf|part|side|end|name',
    "sorry|sry|apolog\\w*|regret\\w*|excuse|forgive\\w*|pardon|accept|please|pls|kindly|allow|offer|say|express|extend|convey|humbl\\w*|heartfelt|oh|no|ok|okay|dear|ugh|oops|hey|hi|hello|sir|madam|ma'am|regards|kind|best|thanks?|appreciate\\w*|understand\\w*|patience",
    'inconvenience\\w*|troubles?|hassles?|bother\\w*|annoyance\\w*|confusion\\w*|frustrat\\w*|disruptions?|disturbance\\w*|discomfort|disappoint\\w*|dissatisf\\w*|displeas\\w*|upset\\w*|unhapp\\w*|stress|distress|nuisance|upheaval|misunderstandings?|difficult\\w*|issues?|problems?|matters?|circumstances?|experiences?|experienc\\w*|occasions?|occurr?e\\w*|happen\\w*|incidents?|everything|anything|things?|expect\\w*|standards?|service|support|customer|company|team|everyone|let|down|fall|fell|fallen|short|meet|met|meeting|exceed|fail\\w*|live|lived|up|feel|feels|felt|feeling|left|made|make|makes|caus\\w*|bring|brought|face|faced|facing|encounter\\w*|suffer\\w*|go|going|gone|through|went|put|seen?|learn\\w*|hear\\w*|read|know|way|bit|lot|kind|sort|less|than|ideal|today|recent\\w*|unfortunate\\w*|possibly|perhaps|receiv\\w*|got|us',
  ].join('|')})$`,
);
