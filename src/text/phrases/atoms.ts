import { isHangul, isLetter, isWordUnit } from './letters';
import type { Atom } from './notation';

/** A set of atoms that counts as one word; sets are numbered from 0. */
export type SetId = number;

/** An atom that stands at an offset: the sets that it belongs to, and where it ends. */
export interface Hit {
  readonly sets: ReadonlySet<SetId>;
  readonly end: number;
}

/** Collects sets of atoms and finds their members. */
export class AtomIndex {
  readonly #sets = new Map<string, SetId>();
  /** By a number made of an atom's first units; each atom once, however many sets it belongs to. */
  readonly #byKey = new Map<number, { readonly atom: Atom; readonly sets: Set<SetId> }[]>();
  /** The lengths of the keys that begin with a unit, as bits: most units begin none, and are passed over at once. */
  readonly #lengths = new Uint8Array(0x10000);

  /** The set of that key, made of `atoms` where it is new. */
  set(key: string, atoms: readonly Atom[]): SetId {
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const set = this.#sets.size;
    this.#sets.set(key, set);
    for (const atom of atoms) {
      const first = (atom.pieces[0] ?? '').slice(0, KEY);
      const unit = first.charCodeAt(0);
      this.#lengths[unit] = (this.#lengths[unit] as number) | (1 << first.length);
      const key = keyOf(first);
      const others = this.#byKey.get(key) ?? [];
      this.#byKey.set(key, others);
      const same = others.find((other) => isSame(other.atom, atom));
      if (same) same.sets.add(set);
      else others.push({ atom, sets: new Set([set]) });
    }
    return set;
  }

  /** The members that stand at an offset of a text. */
  at(text: string, start: number): readonly Hit[] {
    const unit = text.charCodeAt(start);
    const lengths = this.#lengths[unit] as number;
    if (lengths === 0) return NONE;
    const inWord = start > 0 && isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(unit);
    if (inWord && !isHangul(unit)) return NONE;
    let hits: Hit[] | undefined;
    let key = 0;
    for (let length = 1; length <= KEY && start + length <= text.length; length += 1) {
      key = step(key, text.charCodeAt(start + length - 1));
      if ((lengths & (1 << length)) === 0) continue;
      const atoms = this.#byKey.get(key);
      if (!atoms) continue;
      for (const { atom, sets } of atoms) {
        if (inWord && !atom.loose) continue;
        const end = endOf(text, start, atom);
        if (end === undefined) continue;
        hits ??= [];
        hits.push({ sets, end });
      }
    }
    return hits ?? NONE;
  }
}

/** Two keys may share a number; whether an atom stands there is seen by its letters. */
const step = (key: number, unit: number): number => (Math.imul(key, 0x1003f) + unit) | 0;
const keyOf = (units: string): number => [...units].reduce((key, unit) => step(key, unit.charCodeAt(0)), 0);

const isSame = (a: Atom, b: Atom): boolean =>
  a.loose === b.loose && a.pieces.join(' ') === b.pieces.join(' ') && a.open.join() === b.open.join();

/** Where an atom ends that begins at `start`; `undefined` where it does not stand there. */
function endOf(text: string, start: number, { pieces, loose, open }: Atom): number | undefined {
  let at = start;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as string;
    if (index > 0) {
      const before = at;
      while (text.charAt(at) === ' ') at += 1;
      if (at === before && !loose) return undefined;
    }
    if (!text.startsWith(piece, at)) return undefined;
    at += piece.length;
    if (open[index]) while (at < text.length && isLetter(text.charAt(at))) at += 1;
  }
  if (loose || at >= text.length || !isWordUnit(text.charCodeAt(at))) return at;
  // A mark needs no border behind it: "?" and "!!" are atoms too.
  return isWordUnit(text.charCodeAt(at - 1)) ? undefined : at;
}

/** Atoms are looked up by so many of their first units, or by all where they have fewer. */
const KEY = 4;
const NONE: readonly Hit[] = [];
