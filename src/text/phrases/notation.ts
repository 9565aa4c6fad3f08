import { hasHangul } from './letters';

/** A word or a run of words that stands in a text as it is. */
export interface Atom {
  /** Pieces between blanks. */
  readonly pieces: readonly string[];
  /** Hangul: found anywhere, because particles and endings cling to stems; blanks between its pieces are optional. */
  readonly loose: boolean;
  /** By piece: whether any ending of it may follow. */
  readonly open: readonly boolean[];
}

/** One place of a phrase: any of some atoms, next to what comes before it or a few words later. */
export interface Place {
  /** The same for places that take the same atoms. */
  readonly key: string;
  readonly atoms: readonly Atom[];
  readonly far: boolean;
}

/** Words that may stand for one another, by the name of their class: members between `|`, `{name}` for another class. */
export type Classes = Readonly<Record<string, string>>;

/**
 * Reads a phrase. Words stand for themselves, `*` at the end of one for any ending, `a|b` for one or the other, `{name}`
 * for any member of a class, `?` behind one of them makes it optional, and `…` stands for a few words within the sentence.
 * @returns every way in which the phrase can be said, as places in order
 * @throws Error where it names a class that there is not
 */
export function readPhrase(phrase: string, classes: Classes): readonly (readonly Place[])[] {
  let ways: Draft[] = [{ places: [], words: [], far: false }];
  for (const token of phrase.split(' ')) {
    if (token === '…') {
      ways = ways.map((way) => ({ ...settle(way), far: true }));
      continue;
    }
    const optional = token.length > 1 && token.endsWith('?');
    const word = optional ? token.slice(0, -1) : token;
    const members = word.startsWith('{') ? membersOf(word.slice(1, -1), classes) : word.split('|');
    const taken = ways.map((way): Draft => {
      // Plain words in a row are one atom, which spares a place for each of them.
      if (members.length === 1 && !optional) return { ...way, words: [...way.words, ...members] };
      const { places, far } = settle(way);
      return { places: [...places, placeOf(members, far)], words: [], far: false };
    });
    ways = optional ? [...taken, ...ways.map(settle)] : taken;
  }
  return ways.map((way) => settle(way).places).filter((places) => places.length > 0);
}

/** Places so far, the plain words behind them, and whether a gap came last. */
interface Draft {
  readonly places: readonly Place[];
  readonly words: readonly string[];
  readonly far: boolean;
}

function settle(way: Draft): Draft {
  if (way.words.length === 0) return way;
  return { places: [...way.places, placeOf([way.words.join(' ')], way.far)], words: [], far: false };
}

const placeOf = (members: readonly string[], far: boolean): Place => ({
  key: members.join('|'),
  atoms: members.map(atomOf),
  far,
});

function membersOf(name: string, classes: Classes): readonly string[] {
  const list = classes[name];
  if (list === undefined) throw new Error(`There is no class of words ${name}.`);
  return list.split('|').flatMap((member) => {
    const inner = /^\{(.+)\}$/.exec(member.trim())?.[1];
    return inner === undefined ? [member.trim()] : membersOf(inner, classes);
  });
}

function atomOf(text: string): Atom {
  const words = text.split(' ');
  const open = words.map((word) => word.endsWith('*') && word.length > 1);
  const pieces = words.map((word, index) => (open[index] ? word.slice(0, -1) : word));
  const plain = pieces.join(' ');
  return { pieces, loose: hasHangul(plain) && plain.length > 1, open };
}
