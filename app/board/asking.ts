import { HelpdeskError } from '../../src/helpdesk/error';
import type { RestClient } from '../../src/helpdesk/rest/client';
import { nextTurn } from '../shared/next-turn';

/** A request that a worker wants made: the host speaks with the page alone. */
export interface Question {
  readonly kind: 'ask';
  readonly id: number;
  readonly path: string;
}

/** What came of it: pieces of its text, then what the helpdesk said beside them; undefined where no answer came. */
export type Answered =
  | { readonly kind: 'answer'; readonly id: number; readonly piece: string }
  | { readonly kind: 'answer'; readonly id: number; readonly head: Head | undefined };

interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Letters that are handed over at once: copying a thousand tickets at a stretch would hold the page up. */
const pieceLength = 250_000;

/** Headers that anybody looks at. */
const headers = [
  'content-type',
  'retry-after',
  'x-rate-limit',
  'x-rate-limit-remaining',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'rate-limit',
  'rate-limit-remaining',
  'rate-limit-reset',
] as const;

/**
 * The page's end: makes the request, and looks into none of the answer, which may hold thousands of tickets. Each piece of
 * it is told in a turn of its own.
 */
export async function answerTo(
  { id, path }: Question,
  client: RestClient,
  signal: AbortSignal,
  tell: (answered: Answered) => void,
): Promise<void> {
  try {
    const answer = await client(path, signal);
    const told = headers.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const text = await answer.text();
    for (let start = 0; start < text.length; start += pieceLength) {
      // The host's library has just taken the answer apart: whoever waits for the page comes first.
      await nextTurn();
      tell({ kind: 'answer', id, piece: text.slice(start, start + pieceLength) });
    }
    tell({ kind: 'answer', id, head: { status: answer.status, headers: Object.fromEntries(told) } });
  } catch {
    tell({ kind: 'answer', id, head: undefined });
  }
}

/** The worker's end: a client whose requests the page makes. */
export function askThrough(
  post: (question: Question) => void,
  onHeaders: (get: (name: string) => string | undefined) => void,
) {
  const open = new Map<number, { readonly pieces: string[]; readonly finish: (head: Head | undefined) => void }>();
  let questions = 0;
  const client: RestClient = async (path) => {
    questions += 1;
    const id = questions;
    const pieces: string[] = [];
    const head = await new Promise<Head | undefined>((finish) => {
      open.set(id, { pieces, finish });
      post({ kind: 'ask', id, path });
    });
    if (head === undefined) throw new HelpdeskError('offline', 'no answer');
    const get = (name: string): string | null => head.headers[name.toLowerCase()] ?? null;
    onHeaders((name) => get(name) ?? undefined);
    return { status: head.status, headers: { get }, text: async () => pieces.join('') };
  };
  return {
    client,
    hear(answered: Answered): void {
      const asked = open.get(answered.id);
      if ('piece' in answered) {
        asked?.pieces.push(answered.piece);
        return;
      }
      open.delete(answered.id);
      asked?.finish(answered.head);
    },
  };
}
