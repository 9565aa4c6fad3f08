import type { RestClient } from '../../../src/helpdesk/rest/client';
import { answerTo } from '../asking';
import type { ToPage, ToWorker } from './messages';

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
    void answerTo(data, client, closing.signal, post);
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
