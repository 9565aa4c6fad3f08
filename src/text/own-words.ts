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
    if (SIGN_OFF.test(words) && isSignature(lines.slice(index + 1))) break;
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
function isSignature(rest: readonly Line[]): boolean {
  const filled = rest.map(({ words }) => words.trim()).filter((words) => words !== '');
  const until = filled.findIndex((words) => QUOTED.test(words) || FOOTER.test(words) || REPLY_LINE.test(words));
  const lines = until < 0 ? filled : filled.slice(0, until);
  return lines.length > 0 && lines.length <= SIGNATURE_LINES && lines.every(isContactLine);
}

const LONGEST_HEADER = 160;
/** Of four fields in five lines a header has at least three. */
const HEADER_LINES = 5;
const LEAST_FIELDS = 3;
const SIGNATURE_LINES = 8;
