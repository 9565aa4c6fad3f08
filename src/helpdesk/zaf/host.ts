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
  invoke(name: string, ...args: readonly unknown[]): Promise<void>;
  metadata(): Promise<unknown>;
}

export const createHost = (client: ZafClient, clock: Clock, ms: number): Host => {
  const call = <T>(what: string, begin: () => Promise<T>): Promise<T> =>
    withDeadline(begin, { clock, ms, what }).catch((error: unknown) => {
      throw toHelpdeskError(what, error);
    });
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
    invoke: async (name, ...args) => {
      await call(name, () => client.invoke(name, ...args));
    },
    metadata: () => call('metadata', () => client.metadata()),
  };
};

/** The framework's own limits have other names in each of its versions. */
const toHelpdeskError = (what: string, error: unknown): HelpdeskError => {
  if (error instanceof HelpdeskError) return error;
  const timedOut = error instanceof Error && /timeout/i.test(`${error.name} ${error.message}`);
  return new HelpdeskError(timedOut ? 'timed-out' : 'failed', what, { cause: error });
};
