/** A part of a text: from `start` up to, not including, `end`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the HTML shows the words within one run of text; undefined where mark-up splits them or they are not there. */
export const findInHtml = (html: string, words: string): Place | undefined => {
  const wanted = plainSpaces(words);
  if (wanted === '') return undefined;
  for (const { index, 0: run, groups } of html.matchAll(RUN)) {
    if (groups?.tag !== undefined) continue;
    const place = findInRun(run, wanted);
    if (place) return { start: index + place.start, end: index + place.end };
  }
  return undefined;
};

/** A tag (its attributes may hold any sign), or the text up to the next one. */
const RUN = /(?<tag><[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>)|[^<]+|</gi;

const findInRun = (run: string, wanted: string): Place | undefined => {
  let shown = '';
  // Where each shown character begins in the run, and where the last one ends.
  const starts: number[] = [];
  for (const { index, 0: piece } of run.matchAll(/&(?:#\d+|#x[\da-f]+|\w+);|[\s\S]/gi)) {
    const character = plainSpaces(piece.length > 1 ? decoded(piece) : piece);
    for (const _ of character.split('')) starts.push(index);
    shown += character;
  }
  starts.push(run.length);
  const at = shown.indexOf(wanted);
  const [start, end] = [starts[at], starts[at + wanted.length]];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** An entity that we do not know stays as it is written. */
const decoded = (entity: string): string => {
  const [, decimal, hexadecimal, name] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(entity) ?? [];
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');
