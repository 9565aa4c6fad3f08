import type { Span } from './span';

/**
 * Lines that the author wrote: quoted mail (`>`), everything below a reply header ("On ... wrote:", "보낸 사람:") and
 * everything below the signature mark (`--`) is somebody else's or nobody's.
 */
export function ownLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (BELOW_IS_NOT_OURS.some((mark) => mark.test(line))) break;
    if (!QUOTED.test(line) && line.trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const QUOTED = /^\s*>/;

const BELOW_IS_NOT_OURS: readonly RegExp[] = [
  /^-- ?$/,
  /^\s*on .{6,120} wrote:\s*$/i,
  /^\s*-{2,}\s*(?:Original Message|Forwarded message|원본 (?:메시지|메일)|전달된 메시지)\s*-{2,}/i,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(?:From|보낸 ?사람)\s*:\*?\s+\S+.*[@<]/i,
  /^\s*(?:Sent from my \w+|나의 iPhone에서 보냄)/i,
  /^\s*\d{4}년 \d{1,2}월 \d{1,2}일.*(?:작성|님이 쓴 글)\s*:?\s*$/,
];
