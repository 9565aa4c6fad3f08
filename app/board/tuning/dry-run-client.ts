import type { DryRunAnswer, DryRunRequest } from './dry-run-messages';

type Unnumbered<T> = T extends unknown ? Omit<T, 'number'> : never;

/** The part of a worker that is used: tests hand in one of their own. */
export interface WorkerLike {
  postMessage(request: DryRunRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<DryRunAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export const startWorker = (): WorkerLike =>
  new Worker(new URL('./dry-run-worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;

/** Talks to the worker. Only the answer to the latest request is passed on. */
export interface DryRunClient {
  ask(request: Unnumbered<DryRunRequest>): void;
  end(): void;
}

export function createDryRunClient(worker: WorkerLike, onAnswer: (answer: DryRunAnswer) => void): DryRunClient {
  let number = 0;
  worker.onmessage = ({ data }) => {
    if (data.number === number) onAnswer(data);
  };
  worker.onerror = () => onAnswer({ kind: 'failed', number });
  return {
    ask(request) {
      number += 1;
      worker.postMessage({ ...request, number } as DryRunRequest);
    },
    end() {
      // What it has told already may be on its way.
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
}
