import type { Message } from '../../facts/message';
import { dissect } from '../../text/dissect';
import type { Hear } from '../../text/hearing';
import type { PromiseReading } from '../../text/promises';
import { type Reading, readMessage } from '../../text/reading';
import type { AgentSaying } from '../../text/saying-ids';
import type { Span } from '../../text/span';

/** What a draft says. Spans are whole sentences of its text, in order. */
export interface DraftReading {
  readonly text: string;
  /** Its lines that have words, each as a message of ours. */
  readonly lines: readonly Message[];
  readonly sentences: readonly Span[];
  /** Sentences of a kind that every reply is read for. */
  parts(kind: ReadKind): readonly Span[];
  /** Sentences that say a thing; until hearing is there those that phrases of the plain reading say it in, if any do. */
  said(saying: AgentSaying, plainly?: ReadKind): readonly Span[];
  readonly promises: readonly PromiseReading[];
}

export type ReadKind = NonNullable<
  { [K in keyof Reading]: Reading[K] extends readonly Span[] ? K : never }[keyof Reading]
>;

/**
 * Reads a draft as a reply of ours is read. It is read line by line and each line is remembered, so that a pause in
 * typing costs the line that changed, however long the draft is.
 */
export function readDraft(text: string, hear: Hear | undefined): DraftReading {
  const pieces = piecesOf(text);
  const collect = <T extends Span>(from: (message: Message) => readonly T[]): readonly T[] =>
    pieces.flatMap(({ start, message }) =>
      from(message).map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
    );
  return {
    text,
    lines: pieces.map(({ message }) => message),
    sentences: collect((message) => {
      const { sentences, original } = dissect(message);
      return sentences.map(original);
    }),
    parts: (kind) => collect((message) => readMessage(message)[kind]),
    said: (saying, plainly) =>
      collect((message) => (hear ? hear(message).sayings[saying] : plainly && readMessage(message)[plainly]) ?? []),
    promises: hear ? collect((message) => hear(message).promises) : [],
  };
}

interface Piece {
  readonly start: number;
  readonly message: Message;
}

function piecesOf(text: string): readonly Piece[] {
  let start = 0;
  const pieces: Piece[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') pieces.push({ start, message: messageOf(line) });
    start += line.length + 1;
  }
  return pieces;
}

/** The same object for the same words: what is known of a message is known by it. */
function messageOf(line: string): Message {
  let message = lines.get(line);
  if (!message) {
    if (lines.size >= MOST_LINES) lines.clear();
    message = { id: 'draft', at: 0, author: US, public: true, channel: 'email', text: line, automatic: false };
    lines.set(line, message);
  }
  return message;
}

const lines = new Map<string, Message>();
/** More than any draft has; typing leaves a few behind with every pause. */
const MOST_LINES = 2_000;
const US: Message['author'] = { name: '', kind: 'agent' };
