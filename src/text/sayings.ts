import { type DueMention, findDues } from './due';
import { jointScanner } from './joint';
import { enAgent } from './lexicons/en-agent';
import { enCustomer } from './lexicons/en-customer';
import { koAgent } from './lexicons/ko-agent';
import { koCustomer } from './lexicons/ko-customer';
import type { SayingBook } from './lexicons/saying-book';
import type { Found, PhraseBook } from './phrases';
import { lines } from './phrases/lines';
import { agentSayings, customerSayings, type Saying, type Speaker } from './saying-ids';
import { partsWith, sentences } from './sentences';
import type { Span } from './span';
import { undisguise } from './undisguise';

/** Sentences by what they say. A saying without one is absent. */
export type Sayings = Found<Saying>;

/**
 * Finds what the sentences of a text say. A sentence says a thing when one of its phrases stands there and nothing that
 * undoes it does: a negation, a mere question, somebody else as the doer. Some phrases count only with a time to come
 * beside them ("a colleague calls you tomorrow"). What stands in quotation marks is somebody else's word and is not
 * searched.
 * @param own the author's own words, folded
 * @param parts its sentences
 * @param by who speaks: customers and we say different things, and each is listened to for its own
 * @param named the times that it names outside quotation marks
 */
export function findSayings(
  own: string,
  parts: readonly Span[],
  by: Speaker,
  named: readonly DueMention[] = findDues(withoutQuotations(own)),
): Sayings {
  const text = withoutQuotations(own);
  if (by === 'us') return findIn(parts, agentSayings, withDues(scanAgent(text, parts), named), named);
  const found = findIn(parts, customerSayings, scanCustomer(text, parts), named);
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
): { [saying in Saying]?: readonly Span[] } {
  const withTime = partsWith(parts, named.filter(isToCome));
  const said: { [saying in Saying]?: readonly Span[] } = {};
  for (const saying of sayings) {
    // A weasel word is one only in a promise, which comes first in the list.
    const among = saying === 'vague-time' ? said.commitment : parts;
    const hits = partsWith(
      among ?? [],
      both(found[saying], partsWith(withTime, found[timed(saying)])),
      found[unless(saying)],
    );
    if (hits.length > 0) said[saying] = hits;
  }
  return said;
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

/**
 * Blanks what stands in quotation marks; offsets stay. A word or two in them is irony rather than somebody's words, unless
 * it is said to be said; behind a digit the mark means inches.
 */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTATION, (quoted, said: string | undefined) =>
    said !== undefined || /^[「『]|\s\S+\s/.test(quoted) ? ' '.repeat(quoted.length) : quoted,
  );

const QUOTATION = /(?<!\d)["“”][^"“”\n]{2,300}["“”](\s?이?라(?:고|며|는))?|[「『][^」』\n]{2,300}[」』]/g;

type Topic = Saying | Unless | Timed;
type Unless = `${Saying}!`;
type Timed = `${Saying}@`;
const unless = (saying: Saying): Unless => `${saying}!`;
const timed = (saying: Saying): Timed => `${saying}@`;

/** People disguise what a filter would stop. */
const DISGUISED: readonly Saying[] = ['insult', 'threat-of-harm'];

const scanCustomer = jointScanner<Topic>(
  phraseBook(enCustomer, customerSayings),
  phraseBook(koCustomer, customerSayings),
);
const scanAgent = jointScanner<Topic>(phraseBook(enAgent, agentSayings), phraseBook(koAgent, agentSayings));
const scanDisguised = jointScanner<Topic>(phraseBook(enCustomer, DISGUISED), phraseBook(koCustomer, DISGUISED));

function phraseBook(book: SayingBook<Saying>, wanted: readonly Saying[]): PhraseBook<Topic> {
  const phrases: { [topic in Topic]?: readonly string[] } = {};
  for (const saying of wanted) {
    const said = book.says[saying];
    if (!said) continue;
    phrases[saying] = lines(said.says);
    phrases[unless(saying)] = lines(said.unless ?? '');
    phrases[timed(saying)] = lines(said.timed ?? '');
  }
  return { classes: book.classes, phrases: phrases as PhraseBook<Topic>['phrases'] };
}
