import { beginsIn } from '../sentences';
import type { Span } from '../span';

/** What the customer uses, which fault it shows, and where they are known. */
export type ThingKind = 'device' | 'version' | 'error' | 'email';

export interface GivenThing extends Span {
  readonly kind: ThingKind;
}

/**
 * Devices and models, versions, error codes and the address of an account. A device in a question is asked about rather
 * than owned, unless it is called one's own; an address is an account's only where the sentence says so.
 * @param text the writer's own words, folded
 * @param parts its sentences
 */
export function findThings(text: string, parts: readonly Span[]): readonly GivenThing[] {
  const sentenceOf = (at: number): string => {
    const part = parts.find((one) => beginsIn(one, [{ start: at, end: at }]));
    return part ? text.slice(part.start, part.end) : '';
  };
  return RULES.flatMap(({ kind, pattern, among, unless }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = match.groups?.value ?? match[0];
      const start = match.index + match[0].indexOf(value);
      const sentence = sentenceOf(match.index);
      if ((among && !among.test(sentence)) || unless?.test(sentence)) return [];
      return [{ kind, start, end: start + value.length }];
    }),
  ).sort((a, b) => a.start - b.start);
}

interface Rule {
  readonly kind: ThingKind;
  readonly pattern: RegExp;
  readonly among?: RegExp;
  readonly unless?: RegExp;
}

const ASKED = /^(?!.*(?:\bmy\b|\bour\b|제 |저희|우리|쓰고|쓰는|사용)).*[?？]["')\]]*$/;
const COUNTED = '(?! ?(?:times?|x\\b|번|회|일|분|초|시간|건|개|원|days?|hours?|minutes?))';
const CODE = '(?:0x[0-9a-f]{2,8}|[a-z]{1,8}[-_]?\\d{1,6}(?:[-_]\\d{1,6})?|\\d{3,6})';

const RULES: readonly Rule[] = [
  {
    kind: 'device',
    pattern:
      /(?<![\p{L}\d])(?:iphone \d\d?(?: pro max| pro| plus| mini)?|ipad(?: pro| air| mini)(?: \d+)?|macbook (?:air|pro)(?: m\d)?|galaxy (?:[sa]\d\d\+?|z (?:fold|flip) ?\d?|tab \w+|note ?\d+)(?: ultra| plus)?|pixel \d\w?(?: pro)?|surface pro \d+|thinkpad \w+|(?:아이폰|갤럭시|아이패드|맥북) ?(?:프로|에어|미니|[a-z]?\d+\+?)(?: ?(?:프로|플러스|미니|울트라|맥스))*)(?![a-z\d])/gu,
    unless: ASKED,
  },
  {
    kind: 'device',
    pattern:
      /(?:\bmodel(?: (?:number|no\.?|name|is))*|모델(?: ?(?:명|번호))?(?:은|는|이)?) ?[:：#]? ?(?<value>[a-z]{0,6}[-_]?\d[a-z\d_-]{1,16}|[a-z]{2,6}-[a-z\d-]*\d[a-z\d-]*)(?![a-z\d])/g,
    unless: ASKED,
  },
  {
    kind: 'version',
    pattern:
      /(?<![\p{L}\d])(?:version|firmware|build|버전|펌웨어)(?: ?(?:number|version|버전))?(?: ?(?:is|은|는|이)(?= ))? ?[:：]? ?(?<value>v?\d+(?:\.\d+){1,3}[a-z]?)(?![\d.]*\d)/gu,
  },
  { kind: 'version', pattern: /(?<![\p{L}\d.])(?<value>v?\d+(?:\.\d+){1,3}) ?버전/gu },
  {
    kind: 'version',
    pattern: /(?<![\p{L}\d])(?:ios|ipados|android|macos|windows|안드로이드|윈도우) ?\d\d?(?:\.\d+){0,2}(?![\d.]*\d)/gu,
    unless: ASKED,
  },
  {
    kind: 'error',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:error|fault)(?: (?:code|no\\.?|number|message))?(?: is)?|(?:오류|에러)(?: ?(?:코드|번호))?(?:는|은|가|이)?) ?[:：#]? ?["'“]?(?<value>${CODE})(?![a-z\\d])${COUNTED}`,
      'gu',
    ),
  },
  {
    kind: 'error',
    pattern: /(?<![\p{L}\d])(?<value>[a-z]{1,4}[-_]?\d{2,5})["'”]? ?(?:오류|에러|error)(?![a-z])/gu,
  },
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    among:
      /\b(?:my (?:account|login|log-in|user ?name|e-?mail)|account|registered|signed? (?:in|up)|log(?:ged)? in)\b|계정|가입|아이디|로그인|(?:제|저희|이메일|메일) ?주소/,
  },
];
