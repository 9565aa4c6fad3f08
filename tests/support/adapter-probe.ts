import { systemClock } from '../../app/shared/clock';
import { htmlText } from '../../app/shared/html-text';
import { registeredZafClient } from '../../app/shared/zaf-client';
import type { HelpdeskError } from '../../src/helpdesk/error';
import type { Change, Helpdesk } from '../../src/helpdesk/port';
import { createZafHelpdesk } from '../../src/helpdesk/zaf';

/** What came of a call; errors do not survive the way out of the browser as they are. */
export type Outcome<T> = { readonly value: T } | { readonly code: string; readonly retryInMs?: number };

export interface Probe {
  /** Everything that the adapter's watch told so far. */
  readonly changes: readonly Change[];
  call<K extends Called>(name: K, ...args: Parameters<Helpdesk[K]>): Promise<Outcome<Awaited<ReturnType<Helpdesk[K]>>>>;
  stopWatching(): void;
}
type Called = 'front' | 'history' | 'messages' | 'openTicket' | 'insertReply' | 'fitHeight';

declare global {
  interface Window {
    probe?: Probe;
  }
}

/** The page of a probe app: the adapter wired as the real app wires it, with a handle for tests and no interface. */
const changes: Change[] = [];
const helpdesk = createZafHelpdesk({
  client: await registeredZafClient(systemClock),
  clock: systemClock,
  readHtml: htmlText,
  timeoutMs: 2_000,
});
window.probe = {
  changes,
  stopWatching: helpdesk.watch((change) => changes.push(change)),
  call: async (name, ...args) => {
    const work = helpdesk[name] as (...all: readonly unknown[]) => Promise<never>;
    try {
      return { value: await work(...args) };
    } catch (error) {
      const { code, retryAt } = error as HelpdeskError;
      return { code, ...(retryAt !== undefined && { retryInMs: retryAt - Date.now() }) };
    }
  },
};
