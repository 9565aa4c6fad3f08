import { abilities, type CancelSignal, type Clock, type Helpdesk } from '../port';
import { parsed } from '../zendesk/schema';
import type { ZafClient } from './client';
import { createHost } from './host';
import { late } from './late';
import { lateForm } from './late-form';
import { createMessageKeeper } from './message-keeper';
import { beforeSave } from './save';
import { metadata } from './schema';
import { frontPaths, toFront } from './to-front';
import { watchHost } from './watch';

export interface ZafOptions {
  readonly client: ZafClient;
  readonly clock: Clock;
  /** Plain text of untrusted HTML; must never throw. `src` knows no DOM, so the app hands it in. */
  readonly readHtml: (html: string) => string;
  /** Milliseconds that any single call to the host may take; the framework's own limit is minutes, or none. */
  readonly timeoutMs?: number;
  /** Keys of the requester's user fields to read with the ticket, as the settings name them. */
  readonly fieldKeys?: (settings: Readonly<Record<string, unknown>>) => readonly string[];
  /** Id of the ticket's date field that says when to come back, as the settings name it. */
  readonly followUpField?: (settings: Readonly<Record<string, unknown>>) => number | undefined;
}

/**
 * The helpdesk seen through Zendesk's app framework, in a ticket's sidebar.
 *
 * `front()` is one message to the host and no request. `history()` and `messages()` run with the agent's own rights.
 */
export const createZafHelpdesk = (options: ZafOptions): Helpdesk => {
  const { client, clock, readHtml, timeoutMs = 8_000, fieldKeys = () => [], followUpField = () => undefined } = options;
  const host = createHost(client, clock, timeoutMs);
  const requests = late(() => import('./requests'), clock, timeoutMs);
  const reader = async (signal?: CancelSignal) => (await requests(signal)).createReadJson(client, clock, timeoutMs);
  const onClick = late(() => import('./on-click'), clock, timeoutMs);
  const keepMessages = createMessageKeeper();
  return {
    name: 'zaf',
    can: new Set(abilities),
    front: async () => {
      const { settings } = parsed(metadata, await host.metadata()) ?? { settings: {} };
      const fields = { fieldKeys: fieldKeys(settings), followUpField: followUpField(settings) };
      const told = await host.get(frontPaths(fields));
      return keepMessages(toFront({ told, settings, ...fields, now: clock.now(), readHtml }));
    },
    history: async (request) => (await requests(request.signal)).readHistory(await reader(request.signal), request),
    organizationHistory: async (request) =>
      (await onClick(request.signal)).readOrganization(await reader(request.signal), request),
    messages: async (ticket, signal) =>
      (await onClick(signal)).readMessages(await reader(signal), readHtml, ticket, signal),
    openTicket: (ticket) => host.invoke('routeTo', 'ticket', ticket),
    ...lateForm(async () => (await onClick()).createForm({ host, read: await reader(), readHtml })),
    fitHeight: (pixels) => host.invoke('resize', { width: '100%', height: `${Math.ceil(pixels)}px` }),
    watch: (onChange) => watchHost(client, onChange),
    beforeSave: (objection) => beforeSave(client, clock, objection),
  };
};
