import type { SayLanguage } from './types';

/** Longer ones are companies, or were pasted. */
const LONGEST = 40;

/** A customer's name, where it is one that people are called by: an address, a number or "Unknown caller" is not. */
export function personName(name: string): string | undefined {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isName =
    /\p{L}/u.test(plain) && plain.length <= LONGEST && !/[@\d]|:\/\//.test(plain) && !PLACEHOLDER.test(plain);
  return isName ? plain : undefined;
}

/**
 * How the language addresses somebody of that name: English by the first name, Korean by the whole. A name in a script
 * without spaces stays whole everywhere.
 */
export function addressOf(name: string, language: SayLanguage): string {
  if (language === 'ko' || !/\p{Script=Latin}/u.test(name)) return name;
  // "Quist, Mara" as directories write it.
  const [last, first] = name.split(/,\s*/);
  const words = (first || last || name).split(' ');
  return words.find((word) => !TITLE.test(word)) ?? name;
}

const PLACEHOLDER =
  /\b(?:unknown|anonymous|caller|visitor|guest|customer|user|no name)\b|^(?:고객|손님|방문자|익명)님?$/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;
