import { type ActsFound, actsIn } from './acts/heard';
import { type DueMention, findDues } from './due';
import { jointScanner } from './joint';
import { enAgent } from './lexicons/en-agent';
import { enCustomer } from './lexicons/en-customer';
import { koAgent } from './lexicons/ko-agent';
import { koCustomer } from './lexicons/ko-customer';
import type { SayingBook } from './lexicons/saying-book';
import type { Found, PhraseBook } from './phrases';
import { hasHangul } from './phrases/letters';
import { lines } from './phrases/lines';
import { withoutQuotations } from './quotations';
import { agentSayings, customerSayings, type Saying, type Speaker, sayingsBy } from './saying-ids';
import { beginsIn, partsWith, sentences } from './sentences';
import type { Span } from './span';
import { undisguise } from './undisguise';

/** Sentences by what they say. A saying without one is absent. */
export type Sayings = Found<Saying>;

interface Known {
  readonly named?: readonly DueMention[];
  readonly plainly?: Sayings;
}

/**
 * Finds what the sentences of a text say. A sentence says a thing when one of its phrases stands there, or it sounds like
 * those that do, and nothing that undoes it does: a negation, a mere question, somebody else as the doer, or a sound that
 * is nowhere near. Some phrases
 * count only with a time to come beside them ("a colleague calls you tomorrow"). What stands in quotation marks is
 * somebody else's word and is not searched.
 * @param own the author's own words, folded
 * @param parts its sentences
 * @param by who speaks: customers and we say different things, and each is listened to for its own
 * @param known the times that it names outside quotation marks, and sentences that say a thing by other phrases
 */
export function findSayings(
  own: string,
  parts: readonly Span[],
  by: Speaker,
  { named = findDues(withoutQuotations(own)), plainly = {} }: Known = {},
): Sayings {
  const text = withoutQuotations(own);
  const learned = actsIn(text, parts, by);
  if (by === 'us')
    return findIn(
      parts,
      sayingsBy.us,
      { ...withDues(undone(scanAgent(text, parts), parts, text), named), ...plainly },
      named,
      learned,
    );
  const found = findIn(parts, sayingsBy.customer, { ...scanCustomer(text, parts), ...plainly }, named, learned);
  const plain = undisguise(text);
  if (!plain) return found;
  const inPlain = scanDisguised(plain.text, sentences(plain.text, { start: 0, end: plain.text.length }));
  for (const saying of DISGUISED) {
    const hits = partsWith(parts, back(inPlain[saying], plain), back(inPlain[unless(saying)], plain));
    if (hits.length === 0) continue;
    found[saying] = parts.filter((part) => hits.includes(part) || found[saying]?.includes(part));
  }
  return found;
}

function findIn(
  parts: readonly Span[],
  sayings: readonly Saying[],
  found: Found<Topic>,
  named: readonly DueMention[],
  { heard, denied }: ActsFound,
): { [saying in Saying]?: readonly Span[] } {
  const withTime = partsWith(parts, named.filter(isToCome));
  const said: { [saying in Saying]?: readonly Span[] } = {};
  for (const saying of sayings) {
    // A weasel word is one only in a promise, which comes first in the list.
    const among = saying === 'vague-time' ? said.commitment : parts;
    const hits = partsWith(
      among ?? [],
      both(both(found[saying], heard[saying]), partsWith(withTime, found[timed(saying)])),
      both(found[unless(saying)], denied[saying]),
    );
    if (hits.length > 0) said[saying] = hits;
  }
  return said;
}

/**
 * In a Korean sentence only what is Korean undoes a phrase of ours: an English one is a question by its mark, a Korean
 * one may accuse with it ("안 보신 거 아니에요?").
 */
function undone(found: Found<Topic>, parts: readonly Span[], text: string): Found<Topic> {
  const plain = parts.filter(({ start, end }) => !hasHangul(text.slice(start, end)));
  const ours: { [topic in Topic]?: readonly Span[] } = { ...found };
  for (const saying of agentSayings) {
    ours[unless(saying)] = both(
      found[unless(saying)]?.filter((span) => plain.some((part) => beginsIn(part, [span]))),
      found[unlessKo(saying)],
    );
  }
  return ours;
}

/** "Right now" is no time to come. */
const isToCome = ({ due }: DueMention): boolean => due.kind !== 'now';

/** A time says by itself when, or that nobody knows when; with a real one beside it a weasel word is none. */
function withDues(found: Found<Topic>, named: readonly DueMention[]): Found<Topic> {
  const dues = named.filter(isToCome);
  const vague = dues.filter(({ due }) => due.kind === 'vague');
  const dated = dues.filter((due) => !vague.includes(due));
  return {
    ...found,
    'time-frame': both(found['time-frame'], dated),
    'vague-time': both(found['vague-time'], vague),
    'vague-time!': both(found['vague-time!'], dated),
  };
}

const both = (a: readonly Span[] = [], b: readonly Span[] = []): readonly Span[] => [...a, ...b];

const back = (spans: readonly Span[] = [], { at }: { at(offset: number): number }): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));

type Topic = Saying | Unless | UnlessKo | Timed;
type Unless = `${Saying}!`;
type UnlessKo = `${Saying}!ko`;
type Timed = `${Saying}@`;
const unless = (saying: Saying): Unless => `${saying}!`;
const unlessKo = (saying: Saying): UnlessKo => `${saying}!ko`;
const timed = (saying: Saying): Timed => `${saying}@`;

/** People disguise what a filter would stop. */
const DISGUISED: readonly Saying[] = ['insult', 'threat-of-harm'];

const scanCustomer = jointScanner<Topic>(
  phraseBook(enCustomer, customerSayings),
  phraseBook(koCustomer, customerSayings),
);
const scanAgent = jointScanner<Topic>(phraseBook(enAgent, agentSayings), phraseBook(koAgent, agentSayings, unlessKo));
const scanDisguised = jointScanner<Topic>(phraseBook(enCustomer, DISGUISED), phraseBook(koCustomer, DISGUISED));

function phraseBook(
  book: SayingBook<Saying>,
  wanted: readonly Saying[],
  undoes: (saying: Saying) => Unless | UnlessKo = unless,
): PhraseBook<Topic> {
  const phrases: { [topic in Topic]?: readonly string[] } = {};
  for (const saying of wanted) {
    const said = book.says[saying];
    if (!said) continue;
    phrases[saying] = lines(said.says);
    phrases[undoes(saying)] = lines(said.unless ?? '');
    phrases[timed(saying)] = lines(said.timed ?? '');
  }
  return { classes: book.classes, phrases: phrases as PhraseBook<Topic>['phrases'] };
}
