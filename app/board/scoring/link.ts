import type { RestClient } from '../../../src/helpdesk/rest/client';
import type { Answer, ToPage, ToWorker } from './messages';

/** The page's end of the worker. */
export interface ScoringLink {
  post(message: Exclude<ToWorker, { kind: 'answer' }>): void;
  /** Calls back with everything that the worker tells. Returns what ends it. */
  listen(hear: (message: Exclude<ToPage, { kind: 'ask' }>) => void): () => void;
  close(): void;
}

export interface LinkOptions {
  readonly client: RestClient;
  /** The worker's code could not be loaded, or broke. */
  readonly onBroken: () => void;
}

/** Headers that the worker looks at. */
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

/** Starts the worker. The page makes its requests, and looks into none of the answers: they may hold thousands of tickets. */
export function openLink({ client, onBroken }: LinkOptions): ScoringLink {
  const worker = new Worker(new URL('../scoring-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Set<Parameters<ScoringLink['listen']>[0]>();
  const post = (message: ToWorker): void => worker.postMessage(message);
  const closing = new AbortController();
  worker.onerror = onBroken;
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind !== 'ask') {
      for (const hear of listeners) hear(data);
      return;
    }
    const { id, path } = data;
    ask(client, path, closing.signal).then(
      (answer) => post({ kind: 'answer', id, answer }),
      () => post({ kind: 'answer', id, answer: undefined }),
    );
  };
  return {
    post,
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close() {
      closing.abort();
      worker.terminate();
    },
  };
}

async function ask(client: RestClient, path: string, signal: AbortSignal): Promise<Answer> {
  const answer = await client(path, signal);
  const told = headers.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: answer.status, headers: Object.fromEntries(told), text: await answer.text() };
}
