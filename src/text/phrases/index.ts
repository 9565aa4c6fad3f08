import type { Span } from '../span';
import { AtomIndex, type Hit, type SetId } from './atoms';
import { isHangul, isLetter } from './letters';
import { type Classes, readPhrase } from './notation';

/** Where the phrases of each topic stand in a text, in order. A topic without a hit is absent. */
export type Found<T extends string = string> = { readonly [topic in T]?: readonly Span[] };

/** Finds the phrases of all topics in folded text, in one pass. */
export type Scan<T extends string> = (folded: string) => Found<T>;

/** Phrases by topic, with the classes of words that they name. For the notation see {@link readPhrase}. */
export interface PhraseBook<T extends string> {
  readonly classes?: Classes;
  readonly phrases: Readonly<Record<T, readonly string[]>>;
}

/**
 * Compiles phrases by topic. Latin phrases match whole words. Hangul phrases match anywhere, because particles and
 * endings cling to stems and people leave spaces out; their own spaces are optional, and a particle may stand before
 * what follows. Only a phrase of one syllable stands for a whole word. Of two phrases of one topic with the same
 * beginning the longer one counts.
 */
export function scanner<T extends string>(...books: readonly PhraseBook<T>[]): Scan<T> {
  const atoms = new AtomIndex();
  const root = node<T>();
  for (const { phrases, classes = {} } of books) {
    for (const topic of Object.keys(phrases) as T[]) {
      for (const phrase of phrases[topic]) plant(root, phrase, topic, classes, atoms);
    }
  }
  return (folded) => new Reader(folded, root, atoms).found();
}

/** What may follow the places so far, and the topics of the phrases that end here. */
interface Node<T> {
  readonly next: Map<SetId, Node<T>>;
  readonly far: Map<SetId, Node<T>>;
  readonly topics: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), far: new Map(), topics: [] });

function plant<T>(root: Node<T>, phrase: string, topic: T, classes: Classes, atoms: AtomIndex): void {
  for (const places of readPhrase(phrase, classes)) {
    let at = root;
    for (const place of places) {
      const set = atoms.set(place.key, place.atoms);
      const edges = place.far ? at.far : at.next;
      let after = edges.get(set);
      if (!after) {
        after = node();
        edges.set(set, after);
      }
      at = after;
    }
    at.topics.push(topic);
  }
}

/** Reads one text. */
class Reader<T extends string> {
  readonly #text: string;
  readonly #root: Node<T>;
  /** Where atoms begin, in order, and which. */
  readonly #places: number[] = [];
  readonly #hits: (readonly Hit[])[] = [];
  /** For each offset the first of `#places` that does not lie before it. */
  readonly #from: Int32Array;
  readonly #reach = new Map<number, number>();
  readonly #found: { [topic in T]?: Span[] } = {};

  constructor(text: string, root: Node<T>, atoms: AtomIndex) {
    this.#text = text;
    this.#root = root;
    this.#from = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      this.#from[at] = this.#places.length;
      const hits = atoms.at(text, at);
      if (hits.length === 0) continue;
      this.#places.push(at);
      this.#hits.push(hits);
    }
    this.#from[text.length] = this.#places.length;
  }

  found(): Found<T> {
    for (let index = 0; index < this.#places.length; index += 1) {
      this.#take(this.#root.next, index, this.#places[index] as number);
    }
    return this.#found;
  }

  #follow(from: Node<T>, start: number, end: number): void {
    for (const topic of from.topics) this.#add(topic, start, end);
    if (from.next.size > 0) {
      for (const place of beside(this.#text, end)) {
        const index = this.#from[place] as number;
        if (this.#places[index] === place) this.#take(from.next, index, start);
      }
    }
    if (from.far.size === 0) return;
    const reach = this.#reachOf(end);
    for (
      let index = this.#from[end] as number;
      (this.#places[index] ?? Number.POSITIVE_INFINITY) <= reach;
      index += 1
    ) {
      this.#take(from.far, index, start);
    }
  }

  #take(edges: Node<T>['next'], index: number, start: number): void {
    for (const { sets, end } of this.#hits[index] as readonly Hit[]) {
      // A common word belongs to a hundred sets, and few of them lead on from most places.
      if (edges.size < sets.size) {
        for (const [set, after] of edges) if (sets.has(set)) this.#follow(after, start, end);
      } else {
        for (const set of sets) {
          const after = edges.get(set);
          if (after) this.#follow(after, start, end);
        }
      }
    }
  }

  #reachOf(end: number): number {
    const known = this.#reach.get(end);
    if (known !== undefined) return known;
    const reach = reachOf(this.#text, end);
    this.#reach.set(end, reach);
    return reach;
  }

  #add(topic: T, start: number, end: number): void {
    const spans = this.#found[topic] ?? [];
    this.#found[topic] = spans;
    const last = spans.at(-1);
    if (last?.start !== start) spans.push({ start, end });
    else if (last.end < end) spans[spans.length - 1] = { start, end };
  }
}

/** Where the next place can begin: behind blanks and quotation marks, and in Hangul behind a particle too. */
function beside(text: string, end: number): readonly number[] {
  const plain = behindBlanks(text, end);
  if (end === 0 || !isHangul(text.charCodeAt(end - 1))) return [plain];
  PARTICLE.lastIndex = end;
  const particle = PARTICLE.exec(text)?.[0];
  return particle ? [plain, behindBlanks(text, end + particle.length)] : [plain];
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (BLANKS.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** How far a gap reaches: so many units, and never over the end of the sentence. */
function reachOf(text: string, end: number): number {
  const width = end > 0 && isHangul(text.charCodeAt(end - 1)) ? HANGUL_GAP : LATIN_GAP;
  for (let at = end; at < end + width; at += 1) {
    const unit = text.charAt(at);
    if (unit === '' || unit === '\n' || (SENTENCE_END.includes(unit) && !isLetter(text.charAt(at + 1)))) return at;
  }
  return end + width;
}

const BLANKS = ' "“”*_';
const SENTENCE_END = '.!?。！？…';
const PARTICLE =
  /(?:께서는|께서도|께서|에게서|한테서|으로|에서|에게|한테|까지|부터|이나|은|는|이|가|을|를|에|께|로|와|과|도|만|의|나|랑)(?=\s|[가-힣])/y;

/** A few words: about eight in English, and as much in Korean, whose syllables say more. */
const LATIN_GAP = 40;
const HANGUL_GAP = 20;
