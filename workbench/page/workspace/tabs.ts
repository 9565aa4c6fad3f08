import type { Draft } from '../../zaf/workspace';
import { loadTicket } from './load-ticket';
import { findTab, type Model } from './model';
import type { TabState } from './state';

let opened = 0;

/** Opens the tab of a ticket, or does nothing where it is open. */
export const openTicketTab = (model: Model, ticketId: number): void => {
  if (model.store.get().tabs.some((tab) => tab.ticketId === ticketId)) return;
  const key = addTab(model, { kind: 'ticket', ticketId, load: 'loading' });
  void loadTicket(model, key);
};

/** Opens a tab for a ticket that is to be written; gives its key. */
export const openNewTab = (model: Model): string =>
  addTab(model, { kind: 'new', load: 'ready', edits: { status: 'open', assignee_id: null, tags: [] } });

/** Where the tab lies in the address. */
export const placeOfTab = (tab: TabState) =>
  tab.ticketId === undefined
    ? ({ kind: 'new', tab: tab.key } as const)
    : ({ kind: 'ticket', ticket: tab.ticketId } as const);

/** Whether the agent would lose something by closing the tab. */
export const isUnsaved = (tab: TabState): boolean =>
  tab.draft.html !== '' || (tab.kind === 'ticket' && Object.keys(tab.edits).length > 0);

/** The draft before the agent typed anything; who may not reply to customers starts with a note. */
export const emptyDraft = (model: Model): Draft => ({
  html: '',
  type: model.session.me.only_private_comments === true ? 'internalNote' : 'publicReply',
  richText: true,
});

const addTab = (model: Model, what: Pick<TabState, 'kind' | 'load'> & Partial<TabState>): string => {
  opened += 1;
  const key = `tab-${opened}`;
  if (findTab(model, key) !== undefined) throw new Error(`There is a tab ${key} already.`);
  const tab: TabState = {
    key,
    edits: {},
    users: new Map([[model.session.me.id, model.session.me]]),
    groups: new Map(),
    comments: [],
    draft: emptyDraft(model),
    viewers: [],
    saving: false,
    eventsShown: false,
    macroIds: [],
    ...what,
  };
  model.store.set((state) => ({ ...state, tabs: [...state.tabs, tab] }));
  return key;
};
