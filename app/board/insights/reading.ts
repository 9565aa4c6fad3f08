import type { Insights } from '../../../src/triage/insights';
import type { Trouble } from '../../shared/trouble';
import { answerTo } from '../asking';
import type { BoardDesk } from '../board-desk';
import type { FromInsights, InsightProgress, Scope, ToInsights } from './messages';

/** Where the reading of the past stands. One for all pages that show something of it. */
export type Reading =
  | { readonly is: 'none' | 'stopped' | 'no-worker' }
  | { readonly is: 'reading'; readonly progress: InsightProgress }
  | {
      readonly is: 'ready';
      readonly insights: Insights;
      readonly requests: number;
      readonly cut: boolean;
      readonly flagsCut: boolean;
      readonly scope: Scope;
    }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

/** The part of a worker that is used: tests hand in one of their own. */
export interface InsightsWorker {
  postMessage(message: ToInsights): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromInsights>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface PastReading {
  state(): Reading;
  subscribe(changed: () => void): () => void;
  read(scope: Scope): void;
  stop(): void;
}

const readings = new WeakMap<BoardDesk, PastReading>();

/** The reading of this board; what was read stays for as long as the page, in memory alone. */
export function readingOf(desk: BoardDesk): PastReading {
  const known = readings.get(desk) ?? createReading(desk, startWorker);
  readings.set(desk, known);
  return known;
}

const startWorker = (): InsightsWorker =>
  new Worker(new URL('../insights-worker.ts', import.meta.url), { type: 'module' }) as InsightsWorker;

export function createReading({ client, raw, me }: BoardDesk, start: () => InsightsWorker): PastReading {
  const listeners = new Set<() => void>();
  let state: Reading = { is: 'none' };
  let end = (): void => {};
  const set = (next: Reading): void => {
    state = next;
    for (const changed of listeners) changed();
  };

  const read = (scope: Scope): void => {
    end();
    const worker = start();
    const asking = new AbortController();
    end = () => {
      asking.abort();
      worker.terminate();
      end = () => {};
    };
    const finish = (next: Reading): void => {
      end();
      set(next);
    };
    worker.onerror = () => finish({ is: 'no-worker' });
    worker.onmessage = ({ data }) => {
      if (data.kind === 'ask') void answerTo(data, client, asking.signal, (told) => worker.postMessage(told));
      else if (data.kind === 'progress') set({ is: 'reading', progress: data.progress });
      else if (data.kind === 'failed') finish({ is: 'trouble', trouble: data.trouble });
      else {
        const { kind: _, ...read } = data;
        finish({ is: 'ready', ...read, scope });
      }
    };
    set({ is: 'reading', progress: { is: 'tickets', requests: 0, found: 0 } });
    worker.postMessage({ kind: 'read', scope, settings: raw, ...(me?.timeZone && { timeZone: me.timeZone }) });
  };

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    read,
    stop() {
      end();
      set({ is: 'stopped' });
    },
  };
}
