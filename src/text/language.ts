import { isHangul } from './phrases/letters';

/** What a text is written in. `none`: too little to tell. */
export type Language = 'en' | 'ko' | 'other' | 'none';

/**
 * Tells the language: by script and, within the Latin one, by the commonest function words. Longer lists would only help
 * with texts too short to matter. Latin words without any of them (names, product codes) count as English.
 * @param folded the author's own words, folded
 */
export function languageOf(folded: string): Language {
  const { hangul, latin, letters } = lettersOf(folded);
  if (letters < LEAST_LETTERS) return 'none';
  if (letters - hangul - latin > letters / 3) return 'other';
  // A Korean syllable says as much as two or three Latin letters.
  if (hangul * 2 >= latin) return 'ko';
  const words = folded.match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const elsewhere = words.filter((word) => ELSEWHERE.has(word)).length;
  return elsewhere < 2 || elsewhere <= english ? 'en' : 'other';
}

/** How many letters there are, and of which script. Plain ones and Hangul, which most are, need no expression. */
function lettersOf(text: string): { readonly hangul: number; readonly latin: number; readonly letters: number } {
  let [hangul, latin, others] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 97 && code <= 122) latin += 1;
    } else if (isHangul(code)) hangul += 1;
    else if (LATIN.test(text.charAt(at))) latin += 1;
    else if (LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) others += 1;
  }
  return { hangul, latin, letters: hangul + latin + others };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Ok" and "네" belong to no language in particular. */
const LEAST_LETTERS = 3;

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}']+/gu;

const ENGLISH = setOf(
  'the and is are was were have has had i you he she it we they my your our this that of to for with from not do does did be been on at as but if so can will would there when what still please thanks',
);

/** Function words of French, German, Spanish, Portuguese, Italian, Dutch, Swedish and Polish that English does not have. */
const ELSEWHERE = setOf(
  'le la les des une du et est je vous nous il elle pas que qui pour avec dans sur mon ma votre ce cette ' +
    'der das und ist ich sie wir nicht ein eine mit auf für von zu den dem mein ihr bitte noch ' +
    'el los las y es yo usted nosotros con por para una mi su pero muy gracias ' +
    'os não eu com em uma meu minha obrigado mais ' +
    'gli che di non sono ho il mio della grazie ' +
    'de het en een ik niet van mijn maar nog ' +
    'och är jag inte ett som på min ni tack ' +
    'nie jest się czy mam proszę',
);
