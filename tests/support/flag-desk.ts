import type { FlagEvent } from '../../src/facts/flag-event';
import { trailFormat } from '../../src/flags/trail-format';
import type { FlagStore } from '../../src/helpdesk/flag-store';
import type { Clock } from '../../src/helpdesk/port';
import type { RestClient } from '../../src/helpdesk/rest/client';
import { createReadJson } from '../../src/helpdesk/rest/request';
import { createObjectFlagStore } from '../../src/helpdesk/zendesk/flag-trail/in-object';
import { createTicketFlagStore } from '../../src/helpdesk/zendesk/flag-trail/on-ticket';
import { setUpObject } from '../../src/helpdesk/zendesk/flag-trail/set-up-object';
import { ORIGIN, type TestApi } from './workbench-api';

/** Who writes. */
export type Person = 'admin' | 'supervisor' | 'agent' | 'light-agent';

/** Asked before each request: the fault that befalls it, if any. */
export type Faults = (method: string) => string | undefined | Promise<string | undefined>;

const well: Faults = () => undefined;

/** The first write of a page meets the fault, and nothing else. */
export function onFirstWrite(fault: string): Faults {
  let struck = false;
  return (method) => {
    if (struck || method === 'GET') return undefined;
    struck = true;
    return fault;
  };
}

export interface FlagDesk {
  readonly asked: { readonly method: string; readonly path: string }[];
  /** A store of one person's page; faults befall its own requests. */
  store(as: Person, faults?: Faults): FlagStore;
}

export type Place = 'field' | 'note' | 'object';

/** Waits pass at once, and the workbench's clock with them. */
export const hurriedClock = (api: TestApi): Clock => ({
  now: () => api.now,
  after: (ms, then) => {
    // Limits of a single request never fall due.
    if (ms === TIMEOUT) return () => {};
    const at = api.now + ms;
    const timer = setTimeout(() => {
      api.now = Math.max(api.now, at);
      then();
    }, 0);
    return () => clearTimeout(timer);
  },
});

/** What a single request may take by such a clock. */
export const TIMEOUT = 30_000.5;

/** Makes the place where flags are kept, and hands out stores that write there over the workbench's API. */
export async function openFlagDesk(api: TestApi, place: Place, clock: Clock = hurriedClock(api)): Promise<FlagDesk> {
  const asked: { method: string; path: string }[] = [];
  const client =
    (as: Person, faults: Faults): RestClient =>
    async (path, _, write) => {
      const method = write?.method ?? 'GET';
      asked.push({ method, path });
      const fault = await faults(method);
      const headers = {
        authorization: `Bearer ${as}-token`,
        ...(write && { 'content-type': 'application/json' }),
        ...(fault !== undefined && { 'x-workbench-fault': fault }),
      };
      const body = write && JSON.stringify(write.body);
      return api.api.fetch(new Request(ORIGIN + path, { method, headers, ...(body !== undefined && { body }) }));
    };
  const ask = (as: Person, faults: Faults = well) => createReadJson(client(as, faults), clock, TIMEOUT);
  const field = place === 'field' ? await makeField(api) : undefined;
  if (place === 'object') await setUpObject(ask('admin'));
  return {
    asked,
    store: (as, faults) => {
      const means = { ask: ask(as, faults), clock, format: trailFormat };
      return place === 'object' ? createObjectFlagStore(means) : createTicketFlagStore({ ...means, field });
    },
  };
}

async function makeField(api: TestApi): Promise<number> {
  const given = { type: 'textarea', title: 'Story of flags' };
  return (await api.post<{ ticket_field: { id: number } }>('/api/v2/ticket_fields.json', { ticket_field: given }))
    .ticket_field.id;
}

export const occurred = (at: number): FlagEvent => ({
  id: `legal high ${at}`,
  kind: 'occur',
  at,
  who: 'engine',
  severity: 'high',
  evidenceAt: at,
});
