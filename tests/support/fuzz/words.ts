import fc from 'fast-check';
import { ODD, SENTENCES } from './pieces';

/** Any text that may stand in a comment, a subject or a name: sentences that the engine knows, in between what is odd. */
export const words = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 300, arbitrary: fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')) },
    {
      weight: 200,
      arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((said) => said.join(' ')),
    },
    { weight: 30, arbitrary: fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' ').normalize('NFD')) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(piece, fc.integer({ min: 100, max: 9_000 })).map(([text, times]) => long(text, times)),
    },
  );

/** The same as a mail program or an editor wraps it up, tags left open and nested for no reason. */
export const html = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 60,
      arbitrary: fc.tuple(fc.constantFrom(...TAGS), words()).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    },
    {
      weight: 20,
      arbitrary: fc.tuple(words(), fc.constantFrom(...LOOSE_ENDS), words()).map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 10, max: 4_000 }), words())
        .map(([tag, depth, text]) => `<${tag}>`.repeat(depth) + text),
    },
  );

/** Zendesk takes comments of 64 kB. */
const long = (text: string, times: number): string => text.repeat(times).slice(0, 65_536);

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 5, arbitrary: fc.constantFrom(...ODD) },
  { weight: 3, arbitrary: fc.constantFrom(' ', '\n', '. ') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const TAGS = ['p', 'div', 'blockquote', 'span', 'a href="x', 'pre', 'ul', 'li', 'table', 'script', 'style', 'b'];
const LOOSE_ENDS = [
  '<',
  '</',
  '<!--',
  '<p',
  '<p class="',
  '<![CDATA[',
  '&',
  '&#',
  '&#x',
  '</p></p>',
  '<script>',
  '<br/>',
];
