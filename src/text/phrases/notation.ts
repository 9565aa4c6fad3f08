import { memoised } from '../../facts/memo';
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
 * for any member of a class (`{name}ed` for each of them with that ending), `_` for a blank within one of them; `?` behind
 * one makes it optional, and `…` stands for a few words within the sentence. Behind a Hangul syllable `~` takes the
 * consonants that an ending may close it with: 올리~ is 올리, 올린, 올릴, 올림, 올립.
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
    const plain = !optional && !/[|{~]/.test(word);
    const taken = ways.map((way): Draft => {
      // Plain words in a row are one atom, which spares a place for each of them.
      if (plain) return { ...way, words: [...way.words, word] };
      const { places, far } = settle(way);
      return { places: [...places, { ...wordsOf(word, classes), far }], words: [], far: false };
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
  const text = way.words.join(' ');
  return { places: [...way.places, { key: text, atoms: [atomOf(text)], far: way.far }], words: [], far: false };
}

type Words = Omit<Place, 'far'>;

/** The same few classes stand in hundreds of phrases: each is read once. */
const known = memoised((_classes: Classes) => new Map<string, Words>());

function wordsOf(list: string, classes: Classes): Words {
  const read = known(classes);
  let words = read.get(list);
  if (!words) {
    const members = membersOf(list, classes);
    words = { key: members.join('|'), atoms: members.map(atomOf) };
    read.set(list, words);
  }
  return words;
}

function membersOf(list: string, classes: Classes): readonly string[] {
  return list.split('|').flatMap((member) => {
    const [, before, name, after] = /^(.*)\{(.+)\}(.*)$/.exec(member) ?? [];
    if (name === undefined) return member.endsWith('~') ? closed(member.slice(0, -1)) : [member];
    const inner = classes[name];
    if (inner === undefined) throw new Error(`There is no class of words ${name}.`);
    return membersOf(inner, classes).map((word) => `${before}${word}${after}`);
  });
}

/** A word, and the same with its last syllable closed by ㄴ, ㄹ, ㅁ, ㅂ or ㅆ, which in Unicode follow the open one. */
function closed(word: string): readonly string[] {
  const open = word.charCodeAt(word.length - 1);
  return [0, 4, 8, 16, 17, 20].map((final) => word.slice(0, -1) + String.fromCharCode(open + final));
}

function atomOf(text: string): Atom {
  const words = text.split(BLANK);
  const open = words.map((word) => word.endsWith('*') && word.length > 1);
  const pieces = words.map((word, index) => (open[index] ? word.slice(0, -1) : word));
  const plain = pieces.join(' ');
  return { pieces, loose: hasHangul(plain) && plain.length > 1, open };
}

const BLANK = /[ _]/;
