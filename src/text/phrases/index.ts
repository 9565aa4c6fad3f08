import type { Span } from '../span';
import { AtomIndex, type Hit } from './atoms';
import { isHangul } from './letters';
import { type PhraseBook, planted } from './plant';
import { type State, States } from './states';

export type { PhraseBook } from './plant';

/** Where the phrases of each topic stand in a text, in order. A topic without a hit is absent. */
export type Found<T extends string = string> = { readonly [topic in T]?: readonly Span[] };

/** Finds the phrases of all topics in folded text, in one pass. */
export type Scan<T extends string> = (folded: string) => Found<T>;

/**
 * Compiles phrases by topic. Latin phrases match whole words. Hangul phrases match anywhere, because particles and
 * endings cling to stems and people leave spaces out; their own spaces are optional, and a particle may stand before
 * what follows. Only a phrase of one syllable stands for a whole word. Of two phrases of one topic with the same
 * beginning the longer one counts.
 */
export function scanner<T extends string>(...books: readonly PhraseBook<T>[]): Scan<T> {
  const atoms = new AtomIndex();
  const root = planted(books, atoms);
  const states = new States(root, atoms);
  return (folded) => new Reader(folded, states, atoms).found();
}

/** Reads one text. */
class Reader<T extends string> {
  readonly #text: string;
  readonly #states: States<T>;
  /** Where atoms begin, in order, and which. */
  readonly #places: number[] = [];
  readonly #hits: (readonly Hit[])[] = [];
  /** For each offset the first of `#places` that does not lie before it. */
  readonly #from: Int32Array;
  /** For each offset where the sentence around it ends. */
  readonly #stops: Int32Array;
  readonly #found: { [topic in T]?: Span[] } = {};

  constructor(text: string, states: States<T>, atoms: AtomIndex) {
    this.#text = text;
    this.#states = states;
    this.#from = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      this.#from[at] = this.#places.length;
      const hits = atoms.at(text, at);
      if (hits.length === 0) continue;
      this.#places.push(at);
      this.#hits.push(hits);
    }
    this.#from[text.length] = this.#places.length;
    this.#stops = stopsOf(text);
  }

  found(): Found<T> {
    for (let index = 0; index < this.#places.length; index += 1) {
      this.#take(this.#states.root, 'next', index, this.#places[index] as number);
    }
    return this.#found;
  }

  #follow(state: State<T>, start: number, end: number): void {
    for (const topic of state.topics) this.#add(topic, start, end);
    if (state.hasNext) {
      const plain = behindBlanks(this.#text, end);
      this.#takeAt(state, plain, start);
      const behind = particleEnd(this.#text, end);
      if (behind > end) this.#takeAt(state, behindBlanks(this.#text, behind), start);
    }
    if (!state.hasFar) return;
    const reach = Math.min(this.#stops[end] as number, end + gapBehind(this.#text, end));
    for (
      let index = this.#from[end] as number;
      (this.#places[index] ?? Number.POSITIVE_INFINITY) <= reach;
      index += 1
    ) {
      this.#take(state, 'far', index, start);
    }
  }

  #takeAt(state: State<T>, place: number, start: number): void {
    const index = this.#from[place] as number;
    if (this.#places[index] === place) this.#take(state, 'next', index, start);
  }

  #take(state: State<T>, way: 'next' | 'far', index: number, start: number): void {
    for (const { atom, end } of this.#hits[index] as readonly Hit[]) {
      const after = this.#states.after(state, atom, way);
      if (after) this.#follow(after, start, end);
    }
  }

  #add(topic: T, start: number, end: number): void {
    const spans = this.#found[topic] ?? [];
    this.#found[topic] = spans;
    const last = spans.at(-1);
    if (last?.start !== start) spans.push({ start, end });
    else if (last.end < end) spans[spans.length - 1] = { start, end };
  }
}

/** Where a particle ends that clings to the Hangul before `end`; `end` itself where there is none. */
function particleEnd(text: string, end: number): number {
  if (end === 0 || !isHangul(text.charCodeAt(end - 1))) return end;
  PARTICLE.lastIndex = end;
  return end + (PARTICLE.exec(text)?.[0].length ?? 0);
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (BLANKS.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** How far a gap reaches, were there no end of a sentence in it. */
const gapBehind = (text: string, end: number): number =>
  end > 0 && isHangul(text.charCodeAt(end - 1)) ? HANGUL_GAP : LATIN_GAP;

/** The first end of a sentence or line at each offset or behind it. */
function stopsOf(text: string): Int32Array {
  const stops = new Int32Array(text.length + 1).fill(text.length);
  let from = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    stops.fill(index, from, index + 1);
    from = index + 1;
  }
  return stops;
}

const BLANKS = ' "“”*_';
const SENTENCE_END = /\n|[.!?。！？…](?!\p{L})/gu;
const PARTICLE =
  /(?:께서는|께서도|께서|에게서|한테서|으로|에서|에게|한테|까지|부터|이나|은|는|이|가|을|를|에|께|로|와|과|도|만|의|나|랑)(?=\s|[가-힣])/y;

/** A few words: about eight in English, and as much in Korean, whose syllables say more. */
const LATIN_GAP = 40;
const HANGUL_GAP = 20;
