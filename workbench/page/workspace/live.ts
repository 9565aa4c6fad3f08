import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import { type User, user } from '../rest/schemas';
import { reloadFrames } from './frames';
import { readApps } from './installed';
import { loadTicket } from './load-ticket';
import { findTab, type Model } from './model';
import { pageId, tellPresence } from './presence';
import { openStream } from './stream';
import { readSwitches } from './switches';
import { readViewers } from './viewers';

/** Changes that come together (a customer's message with its audit) lead to one reading. */
const GATHER_MS = 150;
/** An import changes thousands of tickets: lists follow it in steps. */
const LISTS_EVERY_MS = 1500;
/** An id that stands for everything, such as after an import. */
const EVERYTHING = 0;

const liveEvent = v.object({
  type: v.picklist(['ticket', 'user', 'installation', 'switches', 'viewers', 'notification']),
  id: v.nullish(v.union([v.number(), v.string()])),
  by: v.nullish(v.number()),
  notification: v.optional(v.object({ app: v.number(), event: v.string(), body: v.unknown() })),
});
const userAnswer = v.object({ user });

/** Follows the helpdesk's own stream of changes: lists and open tabs are read again, apps hear of others' updates. */
export const followChanges = (model: Model): (() => void) => {
  const presence = tellPresence(model);
  const waiting = new Map<number, number | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  let listsAt = 0;
  let listsTimer: ReturnType<typeof setTimeout> | undefined;

  const refreshLists = (): void => {
    listsTimer = undefined;
    listsAt = Date.now();
    void model.queries.invalidateQueries({ queryKey: ['tickets'] });
  };

  const refresh = (): void => {
    timer = undefined;
    const changed = [...waiting];
    waiting.clear();
    listsTimer ??= setTimeout(refreshLists, Math.max(0, listsAt + LISTS_EVERY_MS - Date.now()));
    for (const [id, by] of changed) void refreshTabs(model, id, by);
  };

  const ticketChanged = (id: number, by?: number): void => {
    waiting.set(id, by);
    timer ??= setTimeout(refresh, GATHER_MS);
  };

  const hear = (data: unknown): void => {
    const read = v.safeParse(liveEvent, parseJson(data));
    if (!read.success) return;
    const { type, id, by, notification } = read.output;
    if (type === 'ticket') ticketChanged(Number(id), by ?? undefined);
    else if (type === 'installation') void installationsChanged(model);
    else if (type === 'switches') void readSwitches(model).catch(() => undefined);
    else if (type === 'viewers') void readViewers(model, Number(id)).catch(() => undefined);
    else if (type === 'notification') void notifyApp(model, Number(id), by ?? 0, notification);
    else void model.queries.invalidateQueries({ queryKey: ['users'] });
  };

  // What a page said of itself ended with its stream, and nobody told it what happened until the next one began.
  const begun = (again: boolean): void => {
    presence.again();
    if (!again) return;
    ticketChanged(EVERYTHING);
    void readSwitches(model).catch(() => undefined);
  };

  const end = openStream(`/workbench/events?page=${pageId}`, { begun, message: hear });
  return () => {
    end();
    presence.stop();
    clearTimeout(timer);
    clearTimeout(listsTimer);
  };
};

const refreshTabs = async (model: Model, ticketId: number, by: number | undefined): Promise<void> => {
  const isMeant = (id: number | undefined): boolean => id !== undefined && (id === ticketId || ticketId === EVERYTHING);
  const open = model.store.get().tabs.filter((tab) => isMeant(tab.ticketId) && !tab.saving);
  for (const { key, ticket } of open) {
    await loadTicket(model, key);
    const now = findTab(model, key);
    // Times are whole seconds: a ticket that was changed twice within one shows the same.
    const isChanged =
      now?.ticket !== undefined && (ticketId !== EVERYTHING || now.ticket.updated_at !== ticket?.updated_at);
    if (!isChanged || by === undefined || by === model.session.me.id) continue;
    model.events.emit({ type: 'updated', tab: key, by: now.users.get(by) ?? (await findUser(model, by)) });
  }
};

/** Somebody told an app something, all its pages or those of one agent. */
const notifyApp = async (
  model: Model,
  agent: number,
  by: number,
  told: v.InferOutput<typeof liveEvent>['notification'],
): Promise<void> => {
  if (told === undefined || (agent !== EVERYTHING && agent !== model.session.me.id)) return;
  const { app, event, body } = told;
  model.events.emit({ type: 'notification', app, event, body, sender: await findUser(model, by) });
};

/** 0 is nobody in particular: the workbench itself. */
const findUser = async ({ rest }: Model, id: number): Promise<User | undefined> =>
  id === 0 ? undefined : (await rest.read(apiPath(`users/${id}`), userAnswer).catch(() => undefined))?.user;

/**
 * Zendesk's frames see new settings when they are loaded next. Here that is at once, but for pages of the left bar: somebody
 * may be at work there, at the very settings.
 */
const installationsChanged = async (model: Model): Promise<void> => {
  await readApps(model).catch(() => undefined);
  await model.queries.invalidateQueries({ queryKey: ['installations'] });
  reloadFrames(model, undefined, 'nav_bar');
};

const parseJson = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};
