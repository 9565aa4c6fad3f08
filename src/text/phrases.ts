import type { Span } from './span';

/** Where the phrases of each topic stand in a text, in order. A topic without a hit is absent. */
export type Found<T extends string = string> = { readonly [topic in T]?: readonly Span[] };

/** Finds the phrases of all topics in folded text, in one pass. */
export type Scan<T extends string> = (folded: string) => Found<T>;

/**
 * Compiles plain phrases by topic. In a phrase ` … ` stands for a few words within the sentence and a closing `*` for
 * any ending of the word. Latin phrases match whole words. Hangul phrases match anywhere, because particles and endings
 * cling to stems and people leave spaces out; their own spaces are optional. Only a phrase of one syllable stands for a
 * whole word. Of two phrases of one topic with the same beginning the longer one counts.
 */
export function scanner<T extends string>(phrases: Readonly<Record<T, readonly string[]>>): Scan<T> {
  const words = node<T>();
  const anywhere = node<T>();
  for (const topic of Object.keys(phrases) as T[]) {
    for (const phrase of phrases[topic]) {
      const loose = HANGUL.test(phrase) && phrase.length > 1;
      const [head = '', ...tail] = phrase.split(GAP);
      for (const form of formsOf(head, loose)) {
        plant(loose ? anywhere : words, form, { topic, tail, loose, open: head.endsWith('*') });
      }
    }
  }
  return (folded) => scan(folded, words, anywhere);
}

/** The rest of a phrase whose head ends at a node. */
interface Ending<T> {
  readonly topic: T;
  /** What has to follow, each piece after a few words. */
  readonly tail: readonly string[];
  /** Hangul: no whole words. */
  readonly loose: boolean;
  /** Any ending of the word may follow. */
  readonly open: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly endings: Ending<T>[];
}

const node = <T>(): Node<T> => ({ next: new Map(), endings: [] });

function plant<T>(root: Node<T>, form: string, ending: Ending<T>): void {
  let at = root;
  for (const unit of form) {
    let next = at.next.get(unit);
    if (!next) {
      next = node();
      at.next.set(unit, next);
    }
    at = next;
  }
  at.endings.push(ending);
}

function scan<T extends string>(text: string, words: Node<T>, anywhere: Node<T>): Found<T> {
  const found: { [topic in T]?: Span[] } = {};
  const add = ({ topic }: Ending<T>, start: number, end: number): void => {
    const spans = found[topic] ?? [];
    found[topic] = spans;
    const last = spans.at(-1);
    if (last?.start !== start) spans.push({ start, end });
    else if (last.end < end) spans[spans.length - 1] = { start, end };
  };

  let inWord = false;
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charAt(start);
    walk(text, start, anywhere, add);
    if (!inWord) walk(text, start, words, add);
    inWord = isWordUnit(unit);
  }
  return found;
}

/** Follows the tree from `start`, and adds every phrase that ends on the way. */
function walk<T>(
  text: string,
  start: number,
  root: Node<T>,
  add: (ending: Ending<T>, from: number, to: number) => void,
) {
  let at: Node<T> | undefined = root;
  let end = start;
  while (end < text.length) {
    const unit = text.charAt(end);
    at = at.next.get(unit);
    if (!at) return;
    end += 1;
    if (unit === ' ') while (text.charAt(end) === ' ') end += 1;
    for (const ending of at.endings) {
      const reached = finish(text, end, ending);
      if (reached !== undefined) add(ending, start, reached);
    }
  }
}

/** Where the phrase ends that has come to `end`; `undefined` where its rest does not follow. */
function finish(text: string, end: number, { tail, loose, open }: Ending<unknown>): number | undefined {
  let reached = end;
  if (open) while (LETTER.test(text.charAt(reached))) reached += 1;
  if (!loose && reached < text.length && isWordUnit(text.charAt(reached))) return undefined;
  for (const piece of tail) {
    const match = tailOf(piece, loose).exec(text.slice(reached, reached + LONGEST_TAIL));
    if (!match) return undefined;
    reached += match[0].length;
  }
  return reached;
}

/** What may lie between two pieces of a phrase, and the second piece. */
function tailOf(piece: string, loose: boolean): RegExp {
  const key = `${loose}${piece}`;
  let expression = tails.get(key);
  if (!expression) {
    const [core = piece, any = ''] = piece.endsWith('*') ? [piece.slice(0, -1), '\\p{L}*'] : [piece];
    const literal = core.replace(/[.?+*^$()[\]{}|\\/]/g, '\\$&').replaceAll(' ', loose ? ' *' : ' +');
    expression = loose
      ? new RegExp(`^[^.!?\\n]{0,20}?${literal}${any}`, 'u')
      : new RegExp(`^ (?:[^.!?\\n]{0,40}? )?${literal}${any}(?![\\p{L}\\p{N}])`, 'u');
    tails.set(key, expression);
  }
  return expression;
}

const tails = new Map<string, RegExp>();

/** Spaces of a Hangul phrase may be missing: each of its forms is a phrase. */
function formsOf(head: string, loose: boolean): readonly string[] {
  const plain = head.replace(/\*$/, '');
  if (!loose) return [plain];
  return plain.split(' ').reduce<readonly string[]>((forms, word, index) => {
    if (index === 0) return [word];
    return forms.flatMap((form) => [`${form} ${word}`, `${form}${word}`]);
  }, []);
}

const GAP = ' … ';
const HANGUL = /\p{Script=Hangul}/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A gap of 40, a piece of a few words. */
const LONGEST_TAIL = 100;

/** Letters and digits of all scripts; most units are plain ones, which need no expression. */
function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER_OR_DIGIT.test(unit);
}
