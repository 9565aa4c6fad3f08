import { HelpdeskError } from '../../src/helpdesk/error';
import type { RestClient } from '../../src/helpdesk/rest/client';

/** A request that a worker wants made: the host speaks with the page alone. */
export interface Question {
  readonly kind: 'ask';
  readonly id: number;
  readonly path: string;
}

/** What came of it; `answer` is absent where none came. */
export interface Answered {
  readonly kind: 'answer';
  readonly id: number;
  readonly answer: Answer | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

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

/** The page's end: makes the request, and looks into none of the answer, which may hold thousands of tickets. */
export async function answerTo({ id, path }: Question, client: RestClient, signal: AbortSignal): Promise<Answered> {
  try {
    const answer = await client(path, signal);
    const told = headers.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const text = await answer.text();
    return { kind: 'answer', id, answer: { status: answer.status, headers: Object.fromEntries(told), text } };
  } catch {
    return { kind: 'answer', id, answer: undefined };
  }
}

/** The worker's end: a client whose requests the page makes. */
export function askThrough(
  post: (question: Question) => void,
  onHeaders: (get: (name: string) => string | undefined) => void,
) {
  const open = new Map<number, (answer: Answer | undefined) => void>();
  let questions = 0;
  const client: RestClient = async (path) => {
    questions += 1;
    const id = questions;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      open.set(id, resolve);
      post({ kind: 'ask', id, path });
    });
    if (answer === undefined) throw new HelpdeskError('offline', 'no answer');
    const get = (name: string): string | null => answer.headers[name.toLowerCase()] ?? null;
    onHeaders((name) => get(name) ?? undefined);
    return { status: answer.status, headers: { get }, text: async () => answer.text };
  };
  return {
    client,
    hear({ id, answer }: Answered): void {
      open.get(id)?.(answer);
      open.delete(id);
    },
  };
}
