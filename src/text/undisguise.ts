/** A text in which tricks of spelling are undone, for matching only; offsets lead back to the text that came in. */
export interface Undisguised {
  readonly text: string;
  at(offset: number): number;
}

/**
 * Undoes what people do to a word to get it past a filter, or to shout it: signs that nobody sees, full-width letters,
 * letters with blanks or dots between them (`i d i o t`, 시.발), digits for letters (`id10t`), stretched letters
 * (`fuuuck`, 시이이발). Meant for words of abuse: plain text loses blanks and marks by it that other phrases need.
 * @param folded lower case, NFC
 * @returns `undefined` where there is nothing to undo
 */
export function undisguise(folded: string): Undisguised | undefined {
  let result: Undisguised | undefined;
  for (const [trick, plain] of TRICKS) {
    const before = result;
    const from = before?.text ?? folded;
    trick.lastIndex = 0;
    if (!trick.test(from)) continue;
    const { text, origins } = replaced(from, trick, plain);
    result = {
      text,
      at: (offset) => (before ? before.at(origins[offset] ?? from.length) : (origins[offset] ?? from.length)),
    };
  }
  return result;
}

function replaced(text: string, trick: RegExp, plain: (found: string) => string) {
  let result = '';
  const origins: number[] = [];
  let from = 0;
  const keep = (part: string, start: number, step: number): void => {
    for (let unit = 0; unit < part.length; unit += 1) origins.push(start + unit * step);
    result += part;
  };
  trick.lastIndex = 0;
  for (const match of text.matchAll(trick)) {
    keep(text.slice(from, match.index), from, 1);
    const part = plain(match[0]);
    keep(part, match.index, part.length === match[0].length ? 1 : 0);
    from = match.index + match[0].length;
  }
  keep(text.slice(from), from, 1);
  origins.push(text.length);
  return { text: result, origins };
}

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** In the order in which they are undone. */
const TRICKS: readonly (readonly [RegExp, (found: string) => string])[] = [
  // Signs of no width.
  [/(?:\u00ad|[\u200b-\u200f]|[\u2060-\u2064]|\ufeff)+/g, () => ''],
  // Full-width letters and digits.
  [/[\uff01-\uff5e]/g, (found) => found.normalize('NFKC').toLowerCase()],
  // Three letters and more, each by itself.
  [/(?<![\p{L}\p{N}'])[a-z](?:[ .\-_*·]{1,2}[a-z]){2,}(?![\p{L}\p{N}'])/gu, (found) => found.replace(/[^a-z]/g, '')],
  // Marks inside a Hangul word.
  [/(?<=[가-힣ㄱ-ㅎ])[.\-_*~^·,!1]+(?=[가-힣ㄱ-ㅎ])/g, () => ''],
  // Syllables or initials, each by itself.
  [/(?<![가-힣ㄱ-ㅎ])[가-힣ㄱ-ㅎ](?: [가-힣ㄱ-ㅎ])+(?![가-힣ㄱ-ㅎ])/g, (found) => found.replaceAll(' ', '')],
  // Digits and signs for letters.
  [
    /(?<=[a-z])[013451@$!]+(?=[a-z])|(?<![\p{L}\p{N}])[@$](?=[a-z])/gu,
    (found) => found.replace(/./g, (unit) => LOOKS_LIKE[unit] ?? unit),
  ],
  [/([a-z])\1{2,}/g, (found) => found.charAt(0)],
  [/(?<=[가-힣])[이으아어우]{2,}(?=[가-힣])/g, () => ''],
];
