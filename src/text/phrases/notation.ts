import { hasHangul } from './letters';

/**
 * A word or a run of words that stands in a text as it is, as signs to be met one after the other: letters, and the
 * {@link BLANK}, {@link LOOSE_BLANK} and {@link ANY_ENDING} between them.
 */
export interface Atom {
  readonly signs: string;
  /** Hangul: found anywhere, because particles and endings cling to stems; blanks between its words are optional. */
  readonly loose: boolean;
}

/** Atoms that stand for one another wherever they are named together: a class, a word with its closed forms, or a word alone. */
export interface Group {
  /** The same for the same atoms of one book. */
  readonly key: string;
  /** As written, with `*` and `~` undone. */
  readonly members: () => readonly string[];
}

/** One place of a phrase: any atom of some groups, next to what comes before it or a few words later. */
export interface Place {
  /** The same for places that take the same atoms. */
  readonly key: string;
  readonly groups: readonly Group[];
  readonly far: boolean;
}

/** Words that may stand for one another, by the name of their class: members between `|`, `{name}` for another class. */
export type Classes = Readonly<Record<string, string>>;

/** One blank or more. */
export const BLANK = ' ';
/** Any number of blanks. */
export const LOOSE_BLANK = '\u0001';
/** Any number of letters. */
export const ANY_ENDING = '\u0002';

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
      return { places: [...places, { key: word, groups: groupsOf(word, classes), far }], words: [], far: false };
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
  return { places: [...way.places, { key: text, groups: [alone(text)], far: way.far }], words: [], far: false };
}

const groupsOf = (list: string, classes: Classes): readonly Group[] =>
  list.split('|').map((member): Group => {
    const name = CLASS.exec(member)?.[2];
    if (name !== undefined && classes[name] === undefined) throw new Error(`There is no class of words ${name}.`);
    if (name === undefined && !member.endsWith('~')) return alone(member);
    return { key: member, members: () => membersOf(member, classes) };
  });

const alone = (text: string): Group => ({ key: text, members: () => [text] });

function membersOf(list: string, classes: Classes): readonly string[] {
  return list.split('|').flatMap((member) => {
    const [, before, name, after] = CLASS.exec(member) ?? [];
    if (name === undefined) return member.endsWith('~') ? closed(member.slice(0, -1)) : [member];
    const inner = classes[name];
    if (inner === undefined) throw new Error(`There is no class of words ${name}.`);
    return membersOf(inner, classes).map((word) => `${before}${word}${after}`);
  });
}

const CLASS = /^(.*)\{(.+)\}(.*)$/;

/** A word, and the same with its last syllable closed by ㄴ, ㄹ, ㅁ, ㅂ or ㅆ, which in Unicode follow the open one. */
function closed(word: string): readonly string[] {
  const open = word.charCodeAt(word.length - 1);
  return [0, 4, 8, 16, 17, 20].map((final) => word.slice(0, -1) + String.fromCharCode(open + final));
}

/** What a member of a group looks for in a text. */
export function atomOf(member: string): Atom {
  const words = member.split(/[ _]/);
  const plain = words.map((word) => (isOpen(word) ? word.slice(0, -1) : word));
  const letters = plain.join(' ');
  const loose = letters.length > 1 && hasHangul(letters);
  const signs = plain.map((word, index) => (isOpen(words[index] as string) ? word + ANY_ENDING : word));
  return { signs: signs.join(loose ? LOOSE_BLANK : BLANK), loose };
}

const isOpen = (word: string): boolean => word.endsWith('*') && word.length > 1;
