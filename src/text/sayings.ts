import { enAgent } from './lexicons/en-agent';
import { enCustomer } from './lexicons/en-customer';
import { koAgent } from './lexicons/ko-agent';
import { koCustomer } from './lexicons/ko-customer';
import type { SayingBook } from './lexicons/saying-book';
import { type Found, type PhraseBook, scanner } from './phrases';
import { agentSayings, customerSayings, type Saying } from './saying-ids';
import { partsWith } from './sentences';
import type { Span } from './span';
import { undisguise } from './undisguise';

/** Sentences by what they say. A saying without one is absent. */
export type Sayings = Found<Saying>;

/**
 * Finds what the sentences of a text say. A sentence says a thing when one of its phrases stands there and nothing that
 * undoes it does: a negation, a mere question, somebody else as the doer. What stands in quotation marks is somebody
 * else's word and is not searched.
 * @param own the author's own words, folded
 * @param parts its sentences
 */
export function findSayings(own: string, parts: readonly Span[]): Sayings {
  const text = withoutQuotations(own);
  const found = { ...findIn(text, parts, scanAll) };
  const plain = undisguise(text);
  if (!plain) return found;
  const inPlain = scanDisguised(plain.text);
  for (const saying of DISGUISED) {
    const hits = partsWith(parts, back(inPlain[saying], plain), back(inPlain[unless(saying)], plain));
    if (hits.length === 0) continue;
    found[saying] = parts.filter((part) => hits.includes(part) || found[saying]?.includes(part));
  }
  return found;
}

function findIn(text: string, parts: readonly Span[], scan: typeof scanAll): { [saying in Saying]?: readonly Span[] } {
  const found = scan(text);
  const said: { [saying in Saying]?: readonly Span[] } = {};
  for (const saying of all) {
    const hits = partsWith(parts, found[saying], found[unless(saying)]);
    if (hits.length > 0) said[saying] = hits;
  }
  return said;
}

const back = (spans: readonly Span[] = [], { at }: { at(offset: number): number }): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));

/** Blanks what stands in quotation marks, if it is more than a word or two; offsets stay. */
const withoutQuotations = (text: string): string =>
  text.replace(/["“”][^"“”\n]{4,300}["“”]/g, (quoted) => (/\s\S+\s/.test(quoted) ? ' '.repeat(quoted.length) : quoted));

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Unless = `${Saying}!`;
const unless = (saying: Saying): Unless => `${saying}!`;
const all: readonly Saying[] = [...customerSayings, ...agentSayings];

/** People disguise what a filter would stop. */
const DISGUISED: readonly Saying[] = ['insult', 'threat-of-harm'];

const books: readonly SayingBook<Saying>[] = [enCustomer, enAgent, koCustomer, koAgent];
const scanAll = scanner<Saying | Unless>(...books.map((book) => phraseBook(book, all)));
const scanDisguised = scanner<Saying | Unless>(...books.map((book) => phraseBook(book, DISGUISED)));

function phraseBook(book: SayingBook<Saying>, wanted: readonly Saying[]): PhraseBook<Saying | Unless> {
  const phrases: { [topic in Saying | Unless]?: readonly string[] } = {};
  for (const saying of wanted) {
    const said = book.says[saying];
    if (!said) continue;
    phrases[saying] = lines(said.says);
    phrases[unless(saying)] = lines(said.unless ?? '');
  }
  return { classes: book.classes, phrases: phrases as PhraseBook<Saying | Unless>['phrases'] };
}
