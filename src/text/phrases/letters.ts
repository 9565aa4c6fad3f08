/** Letters and digits of all scripts, by code; most are plain ones or Hangul, which need no expression. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return isHangul(code) || LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/** Letters of all scripts. */
export const isLetter = (unit: string): boolean => LETTER.test(unit);

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export const hasHangul = (text: string): boolean => HANGUL.test(text);

const HANGUL = /[\p{Script=Hangul}]/u;

/** Syllables and single jamo, by code. */
export const isHangul = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x318e);
