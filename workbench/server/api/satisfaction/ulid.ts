const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID that begins with an instant and ends with a number, so that ids sort by time and tell what they are of. */
export const ulid = (at: Date, number: number): string => base32(at.getTime(), 10) + base32(number, 16);

/** The number in a ULID of ours; undefined for any other text. */
export function numberIn(id: string): number | undefined {
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)) return undefined;
  const number = [...id.slice(10)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  return Number.isSafeInteger(number) ? number : undefined;
}

function base32(number: number, letters: number): string {
  let left = number;
  let text = '';
  while (text.length < letters) {
    text = ALPHABET.charAt(left % 32) + text;
    left = Math.floor(left / 32);
  }
  return text;
}
