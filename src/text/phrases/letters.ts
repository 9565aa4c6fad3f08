/** Letters and digits of all scripts; most units are plain ones, which need no expression. */
export function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER_OR_DIGIT.test(unit);
}

/** Letters of all scripts. */
export const isLetter = (unit: string): boolean => LETTER.test(unit);

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
