import type { FlagTrail } from '../../../facts/flag-trail';
import type { TrailFormat, TrailReading } from '../../flag-store';
import { toHtml } from '../../html';

/** The line of an internal note that can be read again; the same in any language. */
const MARK = 'evenkeel-flags';
const LINE = new RegExp(`^\\s*${MARK} (\\{.*\\})\\s*$`, 'gm');

export interface NoteTold {
  readonly public: boolean;
  readonly text: string;
}

/** A note as HTML, so that no sign of it is taken for a mark of bold type: words for people, and the line for us. */
export const flagNote = (told: FlagTrail, words: string | undefined, format: TrailFormat): string =>
  [words, `${MARK} ${format.encode(told)}`]
    .flatMap((part) => (part === undefined ? [] : `<p>${toHtml(part)}</p>`))
    .join('');

/** What all notes of a ticket tell together. What was said in public is nobody's note. */
export function trailOfNotes(notes: readonly NoteTold[], format: TrailFormat): Pick<TrailReading, 'trail'> {
  let trail = format.empty;
  for (const { public: isPublic, text } of notes) {
    if (isPublic) continue;
    for (const [, json = ''] of text.matchAll(LINE)) trail = format.merge(trail, format.decode(json) ?? format.empty);
  }
  return { trail };
}
