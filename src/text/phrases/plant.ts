import type { AtomIndex } from './atoms';
import { type Classes, readPhrase } from './notation';
import type { Node } from './states';

/** Phrases by topic, with the classes of words that they name. For the notation see {@link readPhrase}. */
export interface PhraseBook<T extends string> {
  readonly classes?: Classes;
  readonly phrases: Readonly<Record<T, readonly string[]>>;
}

/** The phrases of some books as a tree: those that begin alike share their first nodes. */
export function planted<T extends string>(books: readonly PhraseBook<T>[], atoms: AtomIndex): Node<T> {
  const nodes = new Nursery<T>();
  const root = nodes.add();
  books.forEach(({ phrases, classes = {} }, book) => {
    for (const topic of Object.keys(phrases) as T[]) {
      for (const phrase of phrases[topic]) {
        for (const places of readPhrase(phrase, classes)) {
          const last = places.reduce((at, { key, groups, far }) => {
            const name = `${at.id} ${book} ${far ? 'far' : 'next'} ${key}`;
            return nodes.after(at, name, far ? 'far' : 'next', () => groups.map((each) => atoms.group(each, book)));
          }, root);
          last.topics.push(topic);
        }
      }
    }
  });
  return root;
}

/** Makes nodes, one for each beginning. */
class Nursery<T> {
  readonly #known = new Map<string, Node<T>>();
  #count = 0;

  add(): Node<T> {
    const node = { id: this.#count, next: new Map(), far: new Map(), topics: [] };
    this.#count += 1;
    return node;
  }

  /** The node behind another by a place of that name; a new one hangs on all groups of the place. */
  after(at: Node<T>, name: string, way: 'next' | 'far', groups: () => readonly number[]): Node<T> {
    const known = this.#known.get(name);
    if (known) return known;
    const node = this.add();
    this.#known.set(name, node);
    for (const group of new Set(groups())) {
      const others = at[way].get(group);
      if (others) others.push(node);
      else at[way].set(group, [node]);
    }
    return node;
  }
}
