import { isHangul, isLetter, isWordUnit } from './letters';
import { ANY_ENDING, type Atom, atomOf, BLANK, type Group, LOOSE_BLANK } from './notation';

/** Atoms are numbered from 0, and so are groups of them. */
export type AtomId = number;
export type GroupId = number;

/** An atom that stands at an offset, and where it ends. */
export interface Hit {
  readonly atom: AtomId;
  readonly end: number;
}

/** Collects atoms by group and finds them in a text. Nothing may be added once something was looked for. */
export class AtomIndex {
  readonly #groups = new Map<string, GroupId>();
  readonly #ids = new Map<string, AtomId>();
  readonly #atoms: Atom[] = [];
  /** By atom. */
  readonly #groupsOf: GroupId[][] = [];
  readonly #root = branchAt(0);

  /** The number of a group, whose atoms are read where it is new. A class of the same name is another one in another book. */
  group({ key, members }: Group, book: number): GroupId {
    const name = `${book} ${key}`;
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const group = this.#groups.size;
    this.#groups.set(name, group);
    for (const member of members()) {
      const groups = this.#groupsOf[this.add(member, atomOf)] as GroupId[];
      if (groups.at(-1) !== group) groups.push(group);
    }
    return group;
  }

  /** The number of an atom, which is read where its text is new. */
  add(text: string, read: (text: string) => Atom): AtomId {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#atoms.length;
    this.#ids.set(text, id);
    this.#atoms.push(read(text));
    this.#groupsOf.push([]);
    this.#root.waiting.push(id);
    return id;
  }

  groupsOf(atom: AtomId): readonly GroupId[] {
    return this.#groupsOf[atom] as readonly GroupId[];
  }

  /** The atoms that stand at an offset of a text. */
  at(text: string, start: number): readonly Hit[] {
    const unit = text.charCodeAt(start);
    const branch = this.#grown(this.#root).get(unit);
    if (!branch) return NONE;
    const inWord = start > 0 && isWordUnit(unit) && isWordUnit(text.charCodeAt(start - 1));
    if (inWord && !isHangul(unit)) return NONE;
    const hits: Hit[] = [];
    this.#climb(branch, text, start + 1, inWord, hits);
    return hits.length === 0 ? NONE : hits;
  }

  /** Follows the text as far as there are branches. */
  #climb(from: Branch, text: string, start: number, inWord: boolean, hits: Hit[]): void {
    let branch: Branch | undefined = from;
    for (let at = start; branch; at += 1) {
      const next = this.#grown(branch);
      for (const atom of branch.ends) {
        const { loose } = this.#atoms[atom] as Atom;
        if (loose || (!inWord && isBorder(text, at))) hits.push({ atom, end: at });
      }
      const { blank, looseBlank, ending } = branch;
      const unit = text.charCodeAt(at);
      if (looseBlank || (blank && unit === BLANK_UNIT)) {
        let behind = at;
        while (text.charCodeAt(behind) === BLANK_UNIT) behind += 1;
        if (blank && behind > at) this.#climb(blank, text, behind, inWord, hits);
        if (looseBlank) this.#climb(looseBlank, text, behind, inWord, hits);
      }
      if (ending) {
        let behind = at;
        while (behind < text.length && isLetter(text.charAt(behind))) behind += 1;
        this.#climb(ending, text, behind, inWord, hits);
      }
      branch = next.get(unit);
    }
  }

  /** The letters that may follow a branch. It grows when a text first comes by: most branches never see one. */
  #grown(branch: Branch): ReadonlyMap<number, Branch> {
    if (branch.next) return branch.next;
    const next = new Map<number, Branch>();
    branch.next = next;
    for (const atom of branch.waiting) {
      const { signs } = this.#atoms[atom] as Atom;
      if (signs.length === branch.depth) branch.ends.push(atom);
      else further(branch, next, signs.charCodeAt(branch.depth)).waiting.push(atom);
    }
    branch.waiting.length = 0;
    return next;
  }
}

/** Where atoms with the same first signs part. */
interface Branch {
  readonly depth: number;
  /** Those that come through here, until it is known where they go. */
  readonly waiting: AtomId[];
  readonly ends: AtomId[];
  next: Map<number, Branch> | undefined;
  blank: Branch | undefined;
  looseBlank: Branch | undefined;
  ending: Branch | undefined;
}

const branchAt = (depth: number): Branch => ({
  depth,
  waiting: [],
  ends: [],
  next: undefined,
  blank: undefined,
  looseBlank: undefined,
  ending: undefined,
});

function further(from: Branch, letters: Map<number, Branch>, sign: number): Branch {
  const depth = from.depth + 1;
  switch (sign) {
    case BLANK_UNIT:
      from.blank ??= branchAt(depth);
      return from.blank;
    case LOOSE_UNIT:
      from.looseBlank ??= branchAt(depth);
      return from.looseBlank;
    case ENDING_UNIT:
      from.ending ??= branchAt(depth);
      return from.ending;
    default: {
      const known = letters.get(sign) ?? branchAt(depth);
      letters.set(sign, known);
      return known;
    }
  }
}

/** A mark needs no border behind it: "?" and "!!" are atoms too. */
const isBorder = (text: string, at: number): boolean =>
  at >= text.length || !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));

const BLANK_UNIT = BLANK.charCodeAt(0);
const LOOSE_UNIT = LOOSE_BLANK.charCodeAt(0);
const ENDING_UNIT = ANY_ENDING.charCodeAt(0);
const NONE: readonly Hit[] = [];
