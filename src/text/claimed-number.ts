/**
 * How often, as a sentence of the customer's counts it ("five times", "the third mail", "네 번째", "3번이나"); `undefined`
 * where it names no number. The largest where it names several.
 * @param text the sentence, folded
 */
export function claimedNumber(text: string): number | undefined {
  const found = [...text.matchAll(NUMBER)].map((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    return /^\d+$/.test(word) ? Number(word) : (WORDS[word] ?? 0);
  });
  const most = Math.max(0, ...found);
  return most > 0 ? most : undefined;
}

const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      'one first once 한',
      'two second twice 두',
      'three third thrice 세',
      'four fourth 네',
      'five fifth 다섯',
      'six sixth 여섯',
      'seven seventh 일곱',
      'eight eighth 여덟',
      'nine ninth 아홉',
      'ten tenth 열',
    ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
  ),
};

const ENGLISH = Object.keys(WORDS)
  .filter((word) => /^[a-z]/.test(word))
  .join('|');
const KOREAN = Object.keys(WORDS)
  .filter((word) => !/^[a-z]/.test(word))
  .join('|');
const NUMBER = new RegExp(
  `\\b(\\d{1,3}|${ENGLISH})(?:st|nd|rd|th)?[ -](?:times?|e?-?mails?|calls?|tickets?|messages?|letters?|attempts?|requests?|complaints?|chats?)\\b` +
    `|\\b(twice|thrice)\\b|(\\d{1,3}|${KOREAN}) ?(?:번|차례|회|통)`,
  'g',
);
