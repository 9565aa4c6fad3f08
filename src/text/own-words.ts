import {
  FOOTER,
  HEADER_FIELDS,
  isContactLine,
  QUOTED,
  QUOTES_BEGIN,
  REPLY_LINE,
  SIGN_OFF,
  SIGNATURE,
} from './mail-marks';
import type { Span } from './span';

/**
 * Lines that the author wrote: quoted mail (`>`), everything below a reply header ("On ... wrote:", "보낸 사람:"), the
 * signature and a legal footer are somebody else's words or nobody's. A sign-off ("Best regards") still is the author's.
 */
export function ownLines(text: string): readonly Span[] {
  const lines = linesOf(text);
  const own: Span[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { start, end, words } = lines[index] as Line;
    if (endsHere(lines, index)) break;
    if (!QUOTED.test(words) && words.trim() !== '') own.push({ start, end });
    if (SIGN_OFF.test(words) && isSignature(lines, index + 1)) break;
  }
  return own;
}

interface Line extends Span {
  readonly words: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
}

/** Whether this line and all below it are not the author's. */
function endsHere(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? '';
  if (SIGNATURE.test(words) || FOOTER.test(words) || QUOTES_BEGIN.some((mark) => mark.test(words))) return true;
  // Mail programs break the line between the name and "wrote:".
  if (words.length < LONGEST_HEADER && REPLY_LINE.test(`${words} ${lines[index + 1]?.words ?? ''}`.trim())) return true;
  const fields = lines.slice(index, index + HEADER_LINES).filter((line) => HEADER_FIELDS.test(line.words));
  return HEADER_FIELDS.test(words) && fields.length >= LEAST_FIELDS;
}

/** A name, a title, ways to reach somebody: short lines that say nothing. Words below them are no signature. */
function isSignature(lines: readonly Line[], from: number): boolean {
  let filled = 0;
  for (let index = from; index < lines.length; index += 1) {
    const words = (lines[index] as Line).words.trim();
    if (words === '') continue;
    if (QUOTED.test(words) || FOOTER.test(words) || REPLY_LINE.test(words)) break;
    filled += 1;
    // No further than this: many sign-offs in a row would each look at all that is left.
    if (filled > SIGNATURE_LINES || !isContactLine(words)) return false;
  }
  return filled > 0;
}

const LONGEST_HEADER = 160;
/** Of four fields in five lines a header has at least three. */
const HEADER_LINES = 5;
const LEAST_FIELDS = 3;
const SIGNATURE_LINES = 8;
