import type {
  CommentRecord,
  Draft,
  JsonRecord,
  RequestOptions,
  RestAnswer,
  TicketTab,
  UserRecord,
  Workspace,
  WorkspaceEvent,
} from '../../../workbench/zaf';

/** A workspace without a page: one ticket, one new ticket; writes down what the host asks of it. */
export interface MemoryWorkspace extends Workspace {
  /** Methods called, with their arguments. */
  readonly asked: [string, ...unknown[]][];
  readonly requests: RequestOptions[];
  answer: (options: RequestOptions, signal?: AbortSignal) => RestAnswer | Promise<RestAnswer>;
  active: string | undefined;
  scheme: 'light' | 'dark';
  change(tab: string, change: Partial<TicketTab>): void;
  tell(event: WorkspaceEvent): void;
}

const user = (id: number, name: string, more: JsonRecord = {}): UserRecord => ({
  id,
  name,
  email: `${name.toLowerCase()}@example.com`,
  role: 'end-user',
  locale: 'en-US',
  time_zone: 'Seoul',
  iana_time_zone: 'Asia/Seoul',
  tags: ['vip'],
  external_id: `crm-${id}`,
  photo: null,
  ...more,
});

export const mina = user(501, 'Mina', { user_fields: { plan: 'gold' } });
export const agent = user(21, 'Ada', { role: 'agent', user_fields: { team: 'night' } });

const comment = (id: number, at: string, more: JsonRecord): CommentRecord => ({
  id,
  type: 'Comment',
  author_id: 501,
  html_body: `<p>message ${id}</p>`,
  public: true,
  created_at: at,
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  attachments: [],
  ...more,
});

const draft: Draft = { html: '<p>Dear Mina</p>', type: 'publicReply', richText: true };

const ticketTab = (): TicketTab => ({
  key: 'ticket-17',
  ticket: {
    id: 17,
    subject: 'Kettle leaks',
    description: 'It leaks.',
    status: 'open',
    priority: 'high',
    type: null,
    tags: ['kettle', 'return'],
    created_at: '2026-03-01T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
    requester_id: 501,
    assignee_id: 21,
    group_id: 7,
    brand_id: 3,
    ticket_form_id: 12,
    external_id: null,
    collaborator_ids: [501],
    custom_fields: [
      { id: 81, value: 'eu' },
      { id: 82, value: null },
    ],
    via: { channel: 'email', source: { from: { address: 'mina@example.com' }, to: {}, rel: null } },
  },
  edits: {},
  users: new Map([
    [501, mina],
    [21, agent],
  ]),
  groups: new Map([[7, { id: 7, name: 'Support' }]]),
  organization: { id: 9, name: 'Kettle Club', domain_names: ['kettle.example'], organization_fields: { value: 900 } },
  brand: { id: 3, name: 'Evenware', subdomain: 'evenware', brand_url: 'https://evenware.example', default: true },
  comments: [
    comment(2, '2026-03-01T10:00:00Z', { author_id: 21, public: false, html_body: '<p>call her</p>' }),
    comment(1, '2026-03-01T09:00:00Z', {
      attachments: [{ file_name: 'leak.png', content_type: 'image/png', content_url: 'https://files.example/leak' }],
    }),
    comment(3, '2026-03-01T11:00:00Z', { author_id: -1, via: { channel: 'rule', source: {} } }),
  ],
  draft,
  viewers: [agent],
});

const newTab = (): TicketTab => ({
  key: 'new-1',
  edits: {},
  users: new Map(),
  groups: new Map(),
  comments: [],
  draft: { html: '', type: 'publicReply', richText: true },
  viewers: [],
});

export const createMemoryWorkspace = (): MemoryWorkspace => {
  const tabs = new Map([ticketTab(), newTab()].map((tab) => [tab.key, tab]));
  const listeners = new Set<(event: WorkspaceEvent) => void>();
  const asked: [string, ...unknown[]][] = [];
  const write =
    (name: string) =>
    (...args: unknown[]): void =>
      void asked.push([name, ...args]);
  const tell = (event: WorkspaceEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const change = (key: string, part: Partial<TicketTab>): void => {
    const tab = tabs.get(key);
    if (tab !== undefined) tabs.set(key, { ...tab, ...part });
  };
  const workspace: MemoryWorkspace = {
    account: { subdomain: 'evenware', plan_name: 'Suite', time_zone: 'Seoul', iana_time_zone: 'Asia/Seoul' },
    asked,
    requests: [],
    answer: () => ({ status: 200, statusText: 'OK', headers: { 'content-type': 'application/json' }, text: '{}' }),
    active: 'ticket-17',
    scheme: 'light',
    change,
    tell,
    me: () => agent,
    myGroups: () => [
      { id: 7, name: 'Support' },
      { id: 9, name: 'Evenware', domain_names: [] },
    ],
    colorScheme: () => workspace.scheme,
    tab: (key) => tabs.get(key),
    activeTab: () => workspace.active,
    edit(key, edits) {
      asked.push(['edit', key, edits]);
      change(key, { edits: { ...tabs.get(key)?.edits, ...edits } });
    },
    setDraft(key, part) {
      asked.push(['setDraft', key, part]);
      const tab = tabs.get(key);
      if (tab !== undefined) change(key, { draft: { ...tab.draft, ...part } });
    },
    insertAtCursor: write('insertAtCursor'),
    appendToDraft: write('appendToDraft'),
    macros: async () => [{ id: 77, title: 'Ask for a photo', active: true, actions: [] }],
    applyMacro: async (...args) => write('applyMacro')(...args),
    routeTo: write('routeTo'),
    notify: write('notify'),
    request: async (options, signal) => {
      workspace.requests.push(options);
      return workspace.answer(options, signal);
    },
    resizeFrame: write('resizeFrame'),
    showIcon: write('showIcon'),
    popover: write('popover'),
    mountFrame: write('mountFrame'),
    destroyFrame: write('destroyFrame'),
    showApp: write('showApp'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return workspace;
};
