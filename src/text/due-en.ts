import type { Due, Part, Unit } from './due';
import { at, dateDue, type Groups, NO_DUE, phrases, type Rule, type Rules } from './due-rule';

const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';
const NUMBERS = `${TWELVE} . . fifteen . . . . twenty . . . . . . . . . thirty`.split(' ');
const NUMBER = `\\d{1,3}|${NUMBERS.join('|').replaceAll('.|', '')}`;
const numberOf = (word: string): number => NUMBERS.indexOf(word) + 1 || Number(word);

const WEEKDAY = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:r?uary|ch|il|ust|(?:em|o)?ber)?';
/** Where among names of three letters the word's first three stand. */
const indexIn = (names: string, word: string): number => names.indexOf(word.slice(0, 3)) / 3;
const monthOf = (name: string): number => indexIn('janfebmaraprmayjunjulaugsepoctnovdec', name) + 1;

/** "Monday's" and "day-to-day" are words of their own. */
const BEGIN = "(?<![a-z0-9'])";
const END = "(?!['-]?[a-z0-9])";

const CLOCK = '\\d\\d?(?::\\d\\d)?(?: ?[ap]m)?';
/** "16:00", "4 pm", "ten o'clock", of "between 2 and 4 pm" the end; a mere "4" only behind "at" and the like. */
const part = (k: number): string =>
  `(?:(?<name${k}>noon|midnight|morning|lunch(?:time)?|afternoon|evening|night|first thing|eod|cob|(?:end|close) of (?:the )?(?:business|(?:working )?day))` +
  `|(?:(?<range${k}>between )${CLOCK} and |(?:from )?${CLOCK}(?:[-–]| to ))?(?<h${k}>\\d\\d?|${TWELVE.replaceAll(' ', '|')})` +
  `(?:[:.](?<m${k}>[0-5]\\d))?(?: ?(?<half${k}>[ap](?=\\.?m\\b)|o'clock)(?:\\.?m\\.?)?|(?<=:\\d\\d|\\b(?:at|by|before|and|to) \\w+|[-–]\\w+)))`;

const TH = '(?:st|nd|rd|th)';
const DATE =
  `(?<pre>${WEEKDAY},? )?(?:(?:(?<mon1>${MONTH})\\.? (?:the )?(?<d1>\\d\\d?)${TH}?|(?:the )?(?<d2>\\d\\d?)${TH}?(?: of)? (?<mon2>${MONTH})|(?<a>\\d\\d?)/(?<b>\\d\\d?))(?:(?:,? |/)(?<y1>20\\d\\d))?` +
  `|(?<y2>20\\d\\d)-(?<mon3>\\d\\d)-(?<d3>\\d\\d)|(?:the )?(?<nth>first(?= of)|\\d\\d?(?=${TH}))${TH}?(?: of (?<of>the|this|next) month)?)`;

/** "In a week", but not "3 dollars a week". */
const LED = /\b(?:in|takes?|about|up to|next|under|most|give (?:me|us)|need|be|less than) (?:about )?$/;
/** A length, or one that is over: "for three days", "two days ago". */
const LENGTH =
  /(?:\b(?:for|past|last\w*|previous|since|every|per|took|wait\w*|after|first|th[eo]se|the|all|been|was|were|ha[sd]|each|(?<!imum )of|over|i|(?<!no )(?:more|longer) than)(?: about)? |[\d.,:/$€£#-])$/;
const OVER =
  /^ (?:ago|earlier|old|long|late|pass\w*|before|since|in a|per|free|trial|return|warranty|of|after|ha[sd]|have|is|was)\b/;

const DID =
  '(?<!\\b(?:be|being|is|are|get(?:s|ting)?) )\\b(?:was|were|had|did|sent|came|went|got|wrote|(?!book|sched|plan|arr|need|expect|promis)[a-z]{2,}ed)';
const DONE = new RegExp(
  `${DID}(?:(?: (?!is|are|and|will|to|you)[^ ,;:]+){0,3} on $|(?: (?:it|you|us|them|in|out|back))* $)`,
);
const THEN = new RegExp(`^,? (?:i|we|you|they|s?he|it|(?:the|your|our) \\w+) ${DID}\\b`);
const isPast = (before: string, after: string): boolean => THEN.test(after) || DONE.test(before);

/** "Last Friday", "closed on Sunday", "open until 5 pm", "thanks for calling today". */
const NOT_COMING =
  /\b(?:last|since|every|each|past|of|dated|from|a|(?:closed|open|here)(?: on| until| from| at)?|help(?: you)?|for \w+ing(?: out| to| in| us| you)*)(?: the)? $/;
const LEAD = /(?:\b(?:by|on|until|before|this|than|due|for)(?: the)? |[:(,–-] ?)$/;
/** What goes on after "the 14th" with anything but what there are fourteen of. */
const NO_NOUN = /^(?! (?!(?:at|by|and|or|but|so|if|when|we|i|you|for|in|to|with)\b)[a-z])/;

/** The first of the groups `name1`, `name2`, `name3` that took part. */
const anyOf = (groups: Groups, name: string): string | undefined =>
  groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`];

/** The time of day that is named; `null` where it is none, as 31:00. */
function partOf(groups: Groups, tonight = false): Part | undefined | null {
  const name = anyOf(groups, 'name');
  if (name === 'afternoon') return name;
  if (name === 'midnight') return { hour: 24, minute: 0 };
  if (name)
    return /^mo|^fi/.test(name) ? 'morning' : /^no|^lu/.test(name) ? 'noon' : /ing$|ht$/.test(name) ? 'evening' : 'end';
  const word = anyOf(groups, 'h');
  if (!word) return undefined;
  const half = anyOf(groups, 'half');
  let hour = numberOf(word);
  if (half === 'a' || half === 'p') hour = (hour % 12) + (half === 'p' ? 12 : 0);
  else if (hour < (tonight ? 12 : 7) && !word.startsWith('0')) hour += 12;
  return hour > 24 ? null : { hour, minute: Number(anyOf(groups, 'm') ?? 0) };
}

const UNITS: Readonly<Record<string, Unit>> = { mi: 'minute', h: 'hour', d: 'day', w: 'week', mo: 'month' };

const amount: Rule = {
  words: new RegExp(
    `${BEGIN}(?:(?:${NUMBER}) ?(?:[-–~]|to|or) ?)?(?<n>${NUMBER}|half an|another|a few|(?:a )?couple(?: of)?|(?:the )?next|an?|the)(?: more)?(?: |(?<=\\d))` +
      '(?:(?:business |working |week)days?|(?<unit>mi|h|d|w|mo|fortnight)(?:n(?:ute)?s?|ours?|rs?|ays?|eeks?|nths?)?)(?<two> or two| and a half)?(?![a-z0-9]|-[a-z])',
    'g',
  ),
  read: ({ n = '', unit, two }, before, after) => {
    const led = LED.test(before);
    if (LENGTH.test(before) || (!led && (OVER.test(after) || isPast(before, after)))) return undefined;
    if (n === 'the' ? unit !== 'h' : n.endsWith('next') ? unit : /^an?$/.test(n) && !two && !led) return undefined;
    if (n === 'a few') return { kind: 'vague' };
    if (n === 'half an') return { kind: 'within', n: 30, unit: 'minute' };
    // The later reading of "an hour and a half" will do.
    const count = two || n.includes('couple') ? 2 : numberOf(n) || 1;
    if (unit === 'fortnight') return { kind: 'within', n: 2 * count, unit: 'week' };
    return { kind: 'within', n: count, unit: (unit && UNITS[unit]) || 'business-day' };
  },
};

const point: Rule = {
  words: new RegExp(
    `${BEGIN}(?:${part(1)},? (?:on |of |this |the )*)?(?:${DATE}|(?<day>today|tonight|tomorrow|(?:the )?day after tomorrow)|(?<next>next )?(?<wd>${WEEKDAY})(?<on>,? next week)?)${END}` +
      `(?:,? (?:(?:at|by|before|around|until|in the) )*${part(2)}${END})?`,
    'g',
  ),
  read: (groups, before, after) => {
    const { day, wd, on } = groups;
    const next = groups.next ?? on;
    const part = partOf(groups, day === 'tonight');
    if (part === null || NOT_COMING.test(before)) return undefined;
    if (day?.endsWith('row')) return at({ kind: 'day', offset: day.includes('after') ? 2 : 1 }, part);
    if (!next && isPast(before, after)) return undefined;
    if (day) return at({ kind: 'day', offset: 0 }, part ?? (day === 'tonight' ? 'evening' : undefined));
    if (!wd) return dateOf(groups, part, before, after);
    // "Sat" and "sun" are words too.
    if (!wd.endsWith('day') && !next && !LEAD.test(before) && (!part || /^s|^wed/.test(wd))) return undefined;
    return at({ kind: 'weekday', weekday: indexIn('sunmontuewedthufrisat', wd), ...(next && { week: 'next' }) }, part);
  },
};

function dateOf(groups: Groups, part: Part | undefined, before: string, after: string): Due | undefined {
  const { a, b, of, pre, d2, nth } = groups;
  const year = anyOf(groups, 'y');
  const led = pre || year || LEAD.test(before);
  let day = Number(a ?? anyOf(groups, 'd') ?? nth) || 1;
  // "(1/2)" numbers the parts of a long message.
  if (a && after.startsWith(')')) return undefined;
  if (of) return at({ kind: 'month', offset: of === 'next' ? 1 : 0, day }, part);
  if (nth) return led && (part || NO_NOUN.test(after)) ? dateDue(undefined, undefined, day, part) : undefined;

  const name = anyOf(groups, 'mon') ?? '';
  let month = Number(b ?? name) || monthOf(name);
  // "3/14" and "3/4" as Americans write them, "14/3" as all others do.
  if (a && day <= 12) [month, day] = [day, month];
  return led || (!a && (d2 || !/^ma[yr]/.test(name))) ? dateDue(year, month, day, part) : undefined;
}

const clock: Rule = {
  words: new RegExp(
    `${BEGIN}(?<here>this )?${part(1)}(?: (?:this|in the) (?<of>morning|afternoon|evening))?${END}`,
    'g',
  ),
  read: (groups, before, after) => {
    const { here, name1 = '', range1, m1, half1, of } = groups;
    const part = partOf(groups, of === 'evening');
    if (!part || NOT_COMING.test(before) || isPast(before, after)) return undefined;
    if (part === 'end') return /(?:^|[.!?\n] *)at the $/.test(before) ? undefined : { kind: 'day', offset: 0, part };
    const named = /^(?:mor|a|e|ni)/.test(name1);
    const led = named
      ? here && part !== 'morning'
      : range1 || /\b(?:by|before|until|till|than|at|around) $/.test(before);
    return name1 === 'first thing' || (led && (name1 || m1 || half1 || of)) ? { kind: 'time', part } : undefined;
  },
};

const monthEnd: Rule = {
  words: new RegExp(`${BEGIN}end of (?<name>${MONTH})${END}`, 'g'),
  read: ({ name = '' }) => ({ kind: 'month-end', month: monthOf(name) }),
};

const known = phrases(
  BEGIN,
  END,
  [
    ['this week|end of (?:the )?week|(?<=in )the week', { kind: 'week', offset: 0 }],
    ['next week', { kind: 'week', offset: 1 }],
    ['(?<=\\b(?:over|on|at|this|by|before) (?:the )?)weekend', { kind: 'weekday', weekday: 0 }],
    ['this month|end of (?:the )?month|(?<=in )the month', { kind: 'month', offset: 0 }],
    ['next month', { kind: 'month', offset: 1 }],
    ['right (?:away|now)|straight ?away|immediately|at once', { kind: 'now' }],
    [
      '(?<!\\b(?:as|how|so|too|well|see you(?: again)?) )soon|shortly(?! (?:after|before))|asap|as (?:soon|quickly|fast) as (?:possible|(?:i|we) can)|in due (?:course|time)|in (?:just )?a (?:little |short )?(?:while|bit|moment|minute|sec|tick|jiffy)|in no time|at some (?:point|stage)|before (?:too |very )?long|before you know it|(?:in )?(?:the )?(?:near|foreseeable|not[- ]too[- ]distant) future|(?<!your )earliest (?:possible )?(?:opportunity|convenience)|one of these days|any (?:time|day|minute|moment) now|down the (?:line|road|track)|sooner or later|eventually|some(?:time|day)|(?<!s )later(?= ?[.,!?;)]|$)',
      { kind: 'vague' },
    ],
  ],
  isPast,
);

const hours: Rule = {
  words: new RegExp(
    `${BEGIN}(?:24 ?/ ?7|${WEEKDAY} ?(?:[-–]|to|through) ?${WEEKDAY}${END}(?:[ ,:(]{0,3}(?:from )?[\\d:.apm –-]{1,24}(?:to [\\d:.apm]{1,8})?)?)`,
    'g',
  ),
  read: () => NO_DUE,
};

export const english: Rules = {
  hint: /\d|day|ight|morrow|week|month|min|hour|fort|noon|even|lunch|clock|d of|eod|cob|soon|short|asap|away|now|immed|once|later|as (?:q|f)|some|due |in a|in no|long|before y|future|earliest|these|any|down the|eventual|first t|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/,
  rules: [amount, point, clock, known, monthEnd, hours],
};
