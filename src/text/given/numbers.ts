import type { Span } from '../span';

/** What a number or a name that somebody gives belongs to. */
export type NumberKind = 'order' | 'invoice' | 'booking' | 'ticket' | 'tracking' | 'serial' | 'customer' | 'payment';

/** A number and what it belongs to. */
export interface GivenNumber extends Span {
  readonly kind: NumberKind;
}

/**
 * Numbers that stand right behind what they belong to: "order no. 40017", "예약번호는 AB-1029". Without the word "number" or a
 * mark only what can be nothing else: five digits, or letters with digits. A date, a year, a price or an amount is none.
 * @param text the writer's own words, folded
 */
export function findNumbers(text: string): readonly GivenNumber[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const { thing = '', mark = '', value = '' } = match.groups ?? {};
    const kind = KINDS.get(thing.replace(/ /g, ''));
    const end = match.index + match[0].length;
    const isMarked = /[\p{L}#:：]/u.test(mark.replace(/^\s*(?:은|는|이|가)\s/, ''));
    if (!kind || !isNumber(value, isMarked) || AMOUNT.test(text.slice(end, end + 12))) return [];
    return [{ kind, start: end - value.length, end }];
  });
}

const isNumber = (value: string, isMarked: boolean): boolean => {
  const digits = value.replace(/\D/g, '').length;
  if (DATE.test(value) || digits < 3) return false;
  return isMarked || digits >= 5 || (/\p{L}/u.test(value) && digits >= 3);
};

const KINDS: ReadonlyMap<string, NumberKind> = new Map(
  (
    [
      ['order', 'order purchase 주문 발주'],
      ['invoice', 'invoice bill 청구서 인보이스 계산서'],
      ['booking', 'booking reservation 예약'],
      ['ticket', 'ticket case 문의 접수 티켓'],
      ['tracking', 'tracking shipment parcel 송장 운송장'],
      ['serial', 'serial 시리얼 일련 제조'],
      ['customer', 'customer member membership client 고객 회원'],
      ['payment', 'payment transaction 결제 거래 승인'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const THINGS = [...KINDS.keys()].sort((a, b) => b.length - a.length);
const LATIN = THINGS.filter((word) => /^[a-z]/.test(word)).join('|');
const HANGUL = THINGS.filter((word) => !/^[a-z]/.test(word)).join('|');

/** "number is", "no.:", "#", "번호는 ". */
const MARK =
  '(?<mark>(?: ?(?:numbers?|no\\.?|nr\\.?|id|code|ref(?:erence)?\\.?|번호|넘버|코드|아이디))*(?: ?(?:is|was|은|는|이|가)(?= ))? ?[:：#=-]? ?#?)';
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?<thing>${LATIN}|${HANGUL})${MARK}(?<value>(?<![\\p{L}\\d])[a-z]{0,6}[-_/]?\\d[a-z\\d_/-]{1,24})(?![a-z\\d])`,
  'gu',
);

const DATE = /^(?:(?:19|20)\d\d|\d{4}[-/.]\d\d?(?:[-/.]\d\d?)?|\d\d?[-/.]\d\d?[-/.]\d{2,4})$/;

/** What follows a price, a count, a time, a part of a longer number, or a number that is said to be another one. */
const AMOUNT =
  /^(?:이? ?아니|[.,:]\d| ?(?:[€$£₩%]|원|개|건|명|장|박|년|월|일|시|분|초|회|번|usd|eur|krw|units?|pieces?|pcs|items?|days?|hours?|minutes?|weeks?|times)(?![a-z]))/;
