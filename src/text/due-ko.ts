import type { Due, Part, Unit } from './due';
import { at, dateDue, type Groups, NO_DUE, phrases, type Rule, type Rules } from './due-rule';

/** A word begins. Where it ends is not to be seen: particles cling to it. */
const BEGIN = '(?<![가-힣a-z0-9./:-])';

const DAYS = '하루 이틀 사흘 나흘 닷새 엿새 이레 . . 열흘 . . . . 보름'.split(' ');
const HOURS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');
/** Of "두세" the later end. */
const OTHERS: Readonly<Record<string, number>> = { 한두: 2, 두세: 3, 서너: 4, 일: 1, 십: 10, 이십: 20, 삼십: 30 };
const NATIVE = `열[한두]|한두|두세|서너|${HOURS.join('|')}`;
const numberOf = (word: string): number => HOURS.indexOf(word) + 1 || OTHERS[word] || Number(word);

const WEEKDAY = '[일월화수목금토]요일';
const NEXT_WEEK = '(?:다음 ?주|차주|담주)';
const THIS_WEEK = '(?:이번 ?주|금주)';
const NEXT_MONTH = '(?:다음 ?달|담달|내달|익월|차월)';
const THIS_MONTH = '(?:이번 ?달|이달|금월|당월)';

const HALF = '오전|오후|새벽|아침|저녁|밤|낮';
const TIME = '\\d{1,2}(?:시(?: ?\\d{1,2}분| ?반)?|:\\d\\d)';
const TO = '(?:에서|부터| ?[~-]) ?';
/** "오후 3시 반", "14:30", of "1시에서 3시 사이" the end; "오전"; "퇴근". */
const PART =
  `(?:(?:(?<half1>${HALF}) ?)?(?:${TIME}${TO}(?:(?<half2>${HALF}) ?)?)?(?:(?<h1>\\d{1,2}|${NATIVE}) ?시(?!간)(?: ?(?<m1>\\d{1,2}|반(?!드))분?)?|(?<h2>\\d{1,2}):(?<m2>[0-5]\\d))` +
  `|(?<half3>${HALF})(?! ?자정)|(?<name>(?:밤 ?)?자정|정오|점심|퇴근|마감|(?:업무|영업|근무)(?: ?시간)?(?: ?종료| ?마감)?))`;

const DATE =
  `(?:(?<next>${NEXT_MONTH})|${THIS_MONTH}) ?(?<d1>\\d{1,2})일|` +
  '(?:(?<y>20\\d\\d)[년./-] ?)?(?<mon>\\d{1,2})(?<mark>[월./-]) ?(?<d2>\\d{1,2})일?(?!\\d)|(?<d3>\\d{1,2})일';

/** "Last", "every". */
const GONE = /(?:지난 ?주?|저번 ?주?|매[주월달년일]?|어제|최근|과거|작년|첫) ?$/;
/** The first of these tells whether the clause is of the past: "14일에 접수된", "월요일에 보냈습니다", not "보내기로 했습니다". */
const TENSE =
  /((?<!기로 ?)[았었였했됐왔갔났렸졌냈셨겼켰쳤봤줬섰썼뒀](?!으면|을)|기로 했(?:는데|지만|으나)|(?<!예정)된 |[가-힣]신 |(?<=[가-힣])한 [건값]|주셔서|던 )|겠|예정|[게거]요|니다|[.!?\n]/;
const CLOSED = /^[^.!?\n]{0,16}(?:휴무|쉽니다|엽니다|운영|영업(?!일))/;
/** Behind a deadline they tell of the thing that is to come, not of the time: "금요일까지 수정된 계산서를", "요청하신 서류를". */
const OF_THE_THING =
  /(?:수정|정정|보완|개선|갱신|변경|교체|조정|교정|번역|작성|완성|확정|재?발급|업데이트)된 |(?:요청|말씀|문의|부탁|의뢰|필요)하신 |(?:보내|알려|남겨|첨부해|말씀해|요청해|문의해) ?주신 /g;
const DEADLINE = /^ ?(?:이?내[에로]|안에|까지|중으?로)/;
const isPast = (before: string, after: string): boolean =>
  GONE.test(before) ||
  CLOSED.test(after) ||
  TENSE.exec(DEADLINE.test(after) ? after.replace(OF_THE_THING, '') : after)?.[1] !== undefined;

/** Particles that set a time. */
const BY = /^ ?(?:까지|이?전|안|내(?!일)|중|쯤|경|때까지)/;

/** The time of day that is named; `null` where it is none, as 31시. */
function partOf({ half1, half2, half3, h1, h2, m1, m2, name }: Groups): Part | undefined | null {
  if (name) return name.endsWith('자정') ? { hour: 24, minute: 0 } : /정오|점심/.test(name) ? 'noon' : 'end';
  if (half3) return half3 === '오후' ? 'afternoon' : /[밤녁]$/.test(half3) ? 'evening' : 'morning';
  const word = h1 ?? h2;
  if (!word) return undefined;
  const half = half2 ?? half1;
  let hour = numberOf(word);
  if (half ? /[후녁낮]/.test(half) && hour < 12 : hour < 7 && !word.startsWith('0')) hour += 12;
  if (half === '밤' && hour > 5 && hour <= 12) hour += 12;
  return hour > 24 ? null : { hour, minute: m1 === '반' ? 30 : Number(m1 ?? m2 ?? 0) };
}

const UNITS: Readonly<Record<string, Unit>> = {
  분: 'minute',
  시간: 'hour',
  일: 'day',
  주: 'week',
  주일: 'week',
  개월: 'month',
  달: 'month',
};

const amount: Rule = {
  words: new RegExp(
    `${BEGIN}(?<work>(?:영업|근무|업무|평)일(?: ?기준)?(?:으?로)?,? ?)?` +
      `(?:(?<days>하루 ?이틀|${DAYS.join('|').replaceAll('.|', '')})|(?<range>\\d{1,3}(?:일|시간|주|분)?(?:에서| ?[~\\-–]) ?)?(?<n>\\d{1,3}|${NATIVE}|[이삼]?십|일(?=주일)) ?(?<unit>(?:영업|근무)일|시간|분|일|주일?|개월|달))`,
    'g',
  ),
  read: ({ work, days, range, n = '', unit = '일' }, before, after) => {
    const led =
      work ||
      range ||
      unit.endsWith('업일') ||
      /^ ?(?:이?내(?![일용역])|안(?![내녕])|후(?!기)|뒤|정도|쯤|가량|소요|걸|이면|더 |필요|만)|^까지 ?(?:소요|걸)/.test(
        after,
      ) ||
      (/(?:늦어도|보통|평균|최대|약) $/.test(before) && !/^까지|^에/.test(after));
    if (!led || /^ ?(?:전|동안|간|째|만 ?에|분|치|된|넘|이상|연속|에 ?한|마다)/.test(after) || isPast(before, after))
      return undefined;
    // "한 분" is a person.
    if (unit === '분' && HOURS.includes(n)) return undefined;
    const count = days ? DAYS.indexOf(days) + 1 || 2 : numberOf(n);
    return { kind: 'within', n: count, unit: (!work && UNITS[unit]) || 'business-day' };
  },
};

const point: Rule = {
  words: new RegExp(
    `${BEGIN}(?:(?<day>오늘|[금당명익]일|내일 ?모레|낼모레|내일(?!배움)|낼|모레|글피)|(?:(?:(?<soon>${NEXT_WEEK})|${THIS_WEEK}),? ?)?(?<wd>${WEEKDAY})|${DATE})` +
      `(?: ?\\([일월화수목금토](?:요일)?\\)|,? ${WEEKDAY})?(?:,? ?${PART})?`,
    'g',
  ),
  read: (groups, before, after) => {
    const { day, soon, wd, next } = groups;
    const part = partOf(groups);
    if (part === null || GONE.test(before) || CLOSED.test(after)) return undefined;
    const offset = !day || /^[오금당]/.test(day) ? 0 : day.endsWith('모레') ? 2 : day === '글피' ? 3 : 1;
    if (!offset && !soon && !next && !isAhead(groups, part, before, after)) return undefined;
    if (day) return at({ kind: 'day', offset }, part);
    if (!wd) return dateOf(groups, part);
    return at(
      { kind: 'weekday', weekday: '일월화수목금토'.indexOf(wd.charAt(0)), ...(soon && { week: 'next' }) },
      part,
    );
  },
};

/** Whether a day that may be over is still to come, as the particle behind it and the end of the clause tell. */
function isAhead({ day, y, mark, d3 }: Groups, part: Part | undefined, before: string, after: string): boolean {
  if (isPast(before, after)) return false;
  if (day === '당일') return part !== undefined || BY.test(after);
  if (day) return part !== undefined || !/^(?:도|의|날|부터|은| ?하루)/.test(after);
  if (/^ ?(?:마다|자[ .,]|결제|주문|접수|문의|발행|구매|가입|현재|기준|에 ?(?:걸쳐|한 ))/.test(after)) return false;
  if (BY.test(after) || after.startsWith('에')) return true;
  return (part !== undefined || !(d3 || (mark === '/' && !y))) && /^(?:이면|[ ,.)!?]|$)/.test(after);
}

function dateOf({ next, d1, y, mon, mark = '월', d2, d3 }: Groups, part: Part | undefined): Due | undefined {
  if (d1) return at({ kind: 'month', offset: next ? 1 : 0, day: Number(d1) }, part);
  // "3.14" is a version.
  if (!y && /[.-]/.test(mark)) return undefined;
  return dateDue(y, mon ? Number(mon) : undefined, Number(d2 ?? d3), part);
}

const clock: Rule = {
  words: new RegExp(BEGIN + PART, 'g'),
  read: (groups, before, after) => {
    const { half3 = '', name } = groups;
    const part = partOf(groups);
    if (!part || isPast(before, after) || /(?:운영|영업|상담)[^.!?\n]{0,16}$/.test(before)) return undefined;
    // "점심에" and "저녁에" are as often a habit.
    const loose = !name && (!half3 || /^오/.test(half3)) && /^(?:에(?!서)| ?사이)/.test(after);
    if (!loose && !BY.test(after)) return undefined;
    return part === 'end' ? { kind: 'day', offset: 0, part } : { kind: 'time', part };
  },
};

const monthEnd: Rule = {
  words: new RegExp(`${BEGIN}(?<mon>\\d{1,2})월 ?(?:[초말]|중|내(?!일)|안|까지)`, 'g'),
  read: ({ mon }, before, after) => {
    const month = Number(mon);
    return month > 12 || !month || isPast(before, after) ? undefined : { kind: 'month-end', month };
  },
};

const UNTIL = ' ?(?:[초말중]|내(?!일)|안|까지)';
/** "다음 주문" is an order. */
const NO_WORD = '(?![문소제의간는])';

const known = phrases(
  BEGIN,
  '',
  [
    ['다음 ?(?:영업|근무)일|익영업일', { kind: 'within', n: 1, unit: 'business-day' }],
    [`${NEXT_WEEK} ?주말`, { kind: 'weekday', weekday: 0, week: 'next' }],
    [`(?:${THIS_WEEK} ?)?주말(?= ?(?:까지|사이|중|안))`, { kind: 'weekday', weekday: 0 }],
    [`다${NEXT_WEEK}${NO_WORD}`, { kind: 'week', offset: 2 }],
    [`${NEXT_WEEK}${NO_WORD}(?:${UNTIL})?`, { kind: 'week', offset: 1 }],
    [`이번 ?주${NO_WORD}(?:${UNTIL})?|금주${UNTIL}`, { kind: 'week', offset: 0 }],
    [`${NEXT_MONTH}(?:${UNTIL})?`, { kind: 'month', offset: 1 }],
    [`${THIS_MONTH}${UNTIL}|월말(?=까지|에)`, { kind: 'month', offset: 0 }],
    [
      '(?:지금 ?|곧)?바로(?! ?(?:가기|위|아래|옆|앞|뒤|잡|알|세|[그이]것|[그이]게|그 |전(?![달화송환])|다음))|(?:지금 ?)?당장|즉시',
      { kind: 'now' },
    ],
    [
      '조만간|곧(?=[ ,])|빠른 (?:시일|시간)|(?:최대한|가능한 ?한?) ?(?:빨리|빠르게|신속)|추후|나중에|빠르게|이따가?(?= )|잠시 ?[후뒤]|며칠 ?(?:이?내|안|후|뒤|정도|걸)',
      { kind: 'vague' },
    ],
  ],
  isPast,
);

const DAY = '[월화수목금토일](?:요일)?';
const SPAN = `(?:(?:${HALF}) ?)?${TIME}${TO}(?:(?:${HALF}) ?)?${TIME}`;
const hours: Rule = {
  words: new RegExp(`${BEGIN}(?:${DAY}${TO}${DAY}(?:까지)?(?:[ ,:(]{0,3}${SPAN})?|${SPAN}(?! ?사이)(?:까지)?)`, 'g'),
  read: () => NO_DUE,
};

export const korean: Rules = { hint: /[가-힣]/, rules: [amount, point, clock, known, monthEnd, hours] };
