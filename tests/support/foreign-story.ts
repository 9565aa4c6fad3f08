import type { Story } from './foreign-host';

const hour = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * hour).toISOString();

const customer = {
  id: 9_000_000_001,
  name: 'Mina Park',
  email: 'mina@example.com',
  role: 'end-user',
  locale: 'en-US',
  organizations: [],
  identities: [],
  tags: [],
};
export const agent = {
  ...customer,
  id: 9_000_000_002,
  name: 'Ada Agent',
  email: 'ada@example.com',
  role: 'agent',
  groups: [{ id: 5, name: 'Support' }],
  timeZone: { name: 'UTC', ianaName: 'Etc/UTC', translatedName: 'UTC', offset: 0, formattedOffset: 'GMT+00:00' },
};
/** An entry of `ticket.conversation`, so many hours old. */
export const said = (hours: number, content: string, by = customer) => ({
  author: { id: by.id, name: by.name, role: by.role, avatar: '' },
  channel: { name: 'web' },
  message: { content, contentType: 'text/html' },
  timestamp: ago(hours),
  attachments: [],
});
export const conversation = [
  said(200, '<p>My order arrived broken. Please send another one.</p>'),
  said(150, '<p>Did you get my message?</p>'),
  said(100, '<p>Third time now. Is anybody there?</p>'),
];
const ticket = {
  id: 35,
  subject: 'Broken on arrival',
  status: 'open',
  created_at: ago(200),
  updated_at: ago(100),
  requester_id: customer.id,
  submitter_id: customer.id,
  assignee_id: agent.id,
  group_id: 5,
  tags: [],
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
};
const metrics = {
  ticket_id: 35,
  reopens: 0,
  replies: 0,
  group_stations: 1,
  assignee_stations: 1,
  reply_time_in_minutes: { calendar: null, business: null },
  requester_wait_time_in_minutes: { calendar: 12_000, business: null },
};

/** A ticket that nobody has answered for more than eight days, as a host tells it that knows the documented paths only. */
export const unanswered: Story = {
  metadata: { appId: 0, installationId: 'local', name: 'Evenkeel', version: '0.1.0', settings: { title: 'Evenkeel' } },
  values: {
    currentUser: agent,
    'currentUser.locale': agent.locale,
    'ticket.id': ticket.id,
    'ticket.isNew': false,
    'ticket.subject': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.createdAt': ticket.created_at,
    'ticket.updatedAt': ticket.updated_at,
    'ticket.requester': customer,
    'ticket.requester.id': customer.id,
    'ticket.assignee': { user: agent, group: { id: 5, name: 'Support' } },
    'ticket.tags': [],
    'ticket.via': { channel: 'web', source: { from: {}, to: {}, rel: null } },
    'ticket.conversation': conversation,
    'comment.text': '',
  },
  actions: ['resize', 'track', 'routeTo'],
  rest: [
    {
      path: `/users/${customer.id}/tickets/requested`,
      body: { tickets: [ticket], metric_sets: [metrics], meta: { has_more: false }, links: { next: null, prev: null } },
    },
  ],
};
