import * as v from 'valibot';
import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import type { Clock } from '../port';
import { record } from '../zendesk/schema';
import type { ZafClient } from './client';

/** Answers of one bulk `get`: the value of each path that was told, by path. */
export type Told = ReadonlyMap<string, unknown>;

/** The host's calls with a time limit, and with errors in our words. */
export interface Host {
  /** One message for all paths. A path that failed, or that the host does not know, is absent. */
  get(paths: readonly string[]): Promise<Told>;
  set(path: string, value: unknown): Promise<void>;
  invoke(name: string, ...args: readonly unknown[]): Promise<void>;
  metadata(): Promise<unknown>;
}

export const createHost = (client: ZafClient, clock: Clock, ms: number): Host => {
  const call = async <T>(what: string, begin: () => Promise<T>): Promise<T> => {
    const answer = await withDeadline(begin, { clock, ms, what }).catch((error: unknown) => {
      throw toHelpdeskError(what, error);
    });
    // Older versions of the framework's script resolve with what they meant to reject with.
    if (isTimeout(answer)) throw toHelpdeskError(what, answer);
    return answer;
  };
  return {
    get: async (paths) => {
      const result = v.safeParse(record, await call('get', () => client.get([...paths])));
      const answer = result.success ? result.output : {};
      const failed = v.safeParse(record, answer.errors);
      // The framework resolves with the error itself where the host refused the whole call: no path is in it.
      if (!failed.success && !paths.some((path) => path in answer)) throw new HelpdeskError('failed', 'get: refused');
      const errors = failed.success ? failed.output : {};
      return new Map(
        paths.flatMap((path) => {
          const value = answer[path];
          return path in errors || value === undefined || value === null ? [] : [[path, value] as const];
        }),
      );
    },
    set: async (path, value) => {
      await call(`set ${path}`, () => client.set(path, value));
    },
    invoke: async (name, ...args) => {
      await call(name, () => client.invoke(name, ...args));
    },
    metadata: () => call('metadata', () => client.metadata()),
  };
};

const toHelpdeskError = (what: string, error: unknown): HelpdeskError => {
  if (error instanceof HelpdeskError) return error;
  const timedOut = isTimeout(error) || (error instanceof Error && /timeout/i.test(error.message));
  return new HelpdeskError(timedOut ? 'timed-out' : 'failed', what, { cause: error });
};

/** The framework's own limit: an object of this name, an `Error` or not. Others say it in the message of an `Error`. */
const isTimeout = (value: unknown): boolean => v.is(timeoutError, value);

const timeoutError = v.object({ name: v.literal('TimeoutError') });
