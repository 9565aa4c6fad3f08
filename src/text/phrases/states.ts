import type { AtomId, AtomIndex, GroupId } from './atoms';

/** What may follow the places so far, and the topics of the phrases that end here. */
export interface Node<T> {
  readonly id: number;
  readonly next: Map<GroupId, Node<T>[]>;
  readonly far: Map<GroupId, Node<T>[]>;
  readonly topics: T[];
}

/** All nodes that one reading of some words has come to. */
export interface State<T> {
  readonly nodes: readonly Node<T>[];
  readonly topics: readonly T[];
  readonly hasNext: boolean;
  readonly hasFar: boolean;
  /** By atom, as far as texts have asked; `null` leads nowhere. */
  readonly next: Map<AtomId, State<T> | null>;
  readonly far: Map<AtomId, State<T> | null>;
}

/**
 * Walks many phrases at once: a common word leads on in hundreds of them, and where they all stand behind it is worked
 * out once and remembered.
 */
export class States<T> {
  readonly root: State<T>;
  readonly #atoms: AtomIndex;
  readonly #known = new Map<string, State<T>>();

  constructor(root: Node<T>, atoms: AtomIndex) {
    this.#atoms = atoms;
    this.root = this.#stateOf([root]);
  }

  /** Where an atom leads, right behind the words so far or, `far`, a few words later. */
  after(state: State<T>, atom: AtomId, way: 'next' | 'far'): State<T> | null {
    const known = state[way].get(atom);
    if (known !== undefined) return known;
    const nodes = new Set<Node<T>>();
    const groups = this.#atoms.groupsOf(atom);
    for (const node of state.nodes) {
      if (node[way].size === 0) continue;
      for (const group of groups) for (const after of node[way].get(group) ?? NONE) nodes.add(after);
    }
    const found = nodes.size === 0 ? null : this.#stateOf([...nodes].sort((a, b) => a.id - b.id));
    state[way].set(atom, found);
    return found;
  }

  #stateOf(nodes: readonly Node<T>[]): State<T> {
    const key = nodes.map(({ id }) => id).join();
    const known = this.#known.get(key);
    if (known) return known;
    const state = {
      nodes,
      topics: [...new Set(nodes.flatMap(({ topics }) => topics))],
      hasNext: nodes.some(({ next }) => next.size > 0),
      hasFar: nodes.some(({ far }) => far.size > 0),
      next: new Map(),
      far: new Map(),
    };
    this.#known.set(key, state);
    return state;
  }
}

const NONE: readonly never[] = [];
