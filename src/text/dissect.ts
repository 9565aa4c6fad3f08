import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { type Folded, fold } from './fold';
import { ownLines } from './own-words';
import { sentences } from './sentences';
import type { Span } from './span';
import { type FoundTopics, findTopics } from './topics';

/** A message taken apart, for everything that reads it. All spans but those of `original` point into `own`. */
export interface Dissected {
  /** The author's own words, folded; everything else is blank, so that offsets are those of the folded text. */
  readonly own: string;
  readonly folded: Folded;
  readonly lines: readonly Span[];
  readonly sentences: readonly Span[];
  readonly topics: FoundTopics;
  /** The same stretch of `Message.text`. */
  original(span: Span): Span;
}

/** Takes a message apart, once for as long as the message object lives. */
export const dissect: (message: Message) => Dissected = memoised(({ text }) => {
  const folded = fold(text);
  const lines = ownLines(folded.text);
  const own = only(folded.text, lines);
  const parts = lines.flatMap((line) => sentences(own, line));
  return {
    own,
    folded,
    lines,
    sentences: parts,
    topics: findTopics(own, parts),
    original: ({ start, end }) => ({ start: folded.at(start), end: folded.at(end) }),
  };
});

/** Blanks everything but the given stretches; offsets stay. */
function only(text: string, kept: readonly Span[]): string {
  let result = '';
  for (const { start, end } of kept) {
    result += `${NEW_LINE.repeat(start - result.length)}${text.slice(start, end)}`;
  }
  return result;
}

/** A blank that no phrase and no sentence reaches across. */
const NEW_LINE = '\n';
