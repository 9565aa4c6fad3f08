import { HOUR } from '../../src/facts/instant';
import type { Message } from '../../src/facts/message';
import type { Ticket } from '../../src/facts/ticket';
import type { Scenario } from '../../src/helpdesk/memory/scenario';

/** Keys that the settings map, those of a scenario's own fields and of its organization's. */
export const keysOf = ({ facts, organizationFields }: Scenario): readonly string[] => [
  ...new Set([facts?.customer.fields ?? {}, organizationFields ?? {}].flatMap(Object.keys)),
];

/** What the adapters' suite plays: one customer with a ticket in front and three others, and a
 * colleague's ticket. */
export const suiteStart = Date.parse('2026-03-02T09:00:00Z');
const at = (hours: number): number => suiteStart + hours * HOUR;

export const customer = {
  id: 5_001_000_000_001,
  name: 'Kim Minji',
  locale: 'ko',
  organizationId: 9001,
  fields: {},
} as const;
export const agent = {
  id: 301,
  name: 'Ada Fox',
  locale: 'en-us',
  timeZone: 'Asia/Seoul',
  role: 'agent',
  groupIds: [77],
} as const;

export const frontTicket: Ticket = {
  id: 41,
  subject: 'Doubled <VAT> & more',
  status: 'pending',
  channel: 'email',
  createdAt: at(-30),
  updatedAt: at(-2),
  requesterId: customer.id,
  assigneeId: agent.id,
  groupId: 77,
  organizationId: 9001,
  tags: ['billing', 'vip'],
};

const said = (
  id: string,
  hours: number,
  who: 'customer' | 'agent' | 'system',
  text: string,
  isPublic = true,
): Message => ({
  id,
  at: at(hours),
  author: {
    ...(who === 'customer' && { id: customer.id }),
    ...(who === 'agent' && { id: agent.id }),
    name: who === 'customer' ? customer.name : who === 'agent' ? agent.name : 'Zendesk',
    kind: who,
  },
  public: isPublic,
  channel: isPublic ? 'email' : 'other',
  text,
  automatic: who === 'system',
});

export const conversation: readonly Message[] = [
  said('m1', -30, 'customer', 'The VAT line is doubled.\nPlease fix it & tell me.'),
  said('m2', -29, 'system', 'We received your request.'),
  said('m3', -20, 'agent', 'Known trouble of the <new> invoices.', false),
  said('m4', -2, 'agent', '안녕하세요, 확인해 보겠습니다.'),
];
/** The same words by the same person in the same second. */
export const twin: Message = { ...said('m5', -2, 'agent', '안녕하세요, 확인해 보겠습니다.'), id: 'm5' };

export const oldest: Ticket = {
  id: 7,
  subject: '',
  description: 'Where is my parcel?',
  status: 'closed',
  channel: 'web',
  createdAt: at(-24 * 200),
  updatedAt: at(-24 * 190),
  requesterId: customer.id,
  submitterId: customer.id,
  tags: [],
};
export const older: Ticket = {
  ...oldest,
  id: 12,
  subject: 'Parcel again',
  channel: 'messaging',
  createdAt: at(-24 * 100),
  updatedAt: at(-24 * 99),
  followUpOf: 7,
  problemId: 3,
  metrics: {
    reopens: 0,
    replies: 0,
    groupStations: 1,
    assigneeStations: 1,
    firstReplyMinutes: null,
    requesterWaitMinutes: null,
  },
};
export const past: Ticket = {
  ...oldest,
  id: 33,
  subject: 'Refund',
  status: 'solved',
  channel: 'voice',
  createdAt: at(-24 * 20),
  updatedAt: at(-24 * 10),
  assigneeId: 302,
  groupId: 77,
  organizationId: 9001,
  tags: ['refund'],
  rating: { score: 'bad', comment: 'Too slow' },
  metrics: {
    reopens: 2,
    replies: 4,
    groupStations: 3,
    assigneeStations: 2,
    firstReplyMinutes: 340,
    requesterWaitMinutes: 2900,
    solvedAt: at(-24 * 10),
  },
};
/** Of somebody else in the customer's organization. */
export const colleagues: Ticket = {
  ...past,
  id: 35,
  subject: 'Pallet 12',
  channel: 'email',
  createdAt: at(-24 * 15),
  updatedAt: at(-24 * 12),
  requesterId: 5_001_000_000_002,
  submitterId: 5_001_000_000_002,
  rating: { score: 'good' },
};
export const pastThread: readonly Message[] = [
  { ...said('p1', -24 * 20, 'customer', 'I want my money back.'), channel: 'web' },
  { ...said('p2', -24 * 19, 'agent', 'It is on its way.'), channel: 'web' },
];

export const facts = { ticket: frontTicket, customer, messages: conversation };

export const scenario: Scenario = {
  facts,
  tickets: [older, oldest, colleagues, frontTicket, past],
  threads: new Map([[33, pastThread]]),
  agent,
  settings: { reply_hours: 12 },
  draft: 'Dear Kim',
  macros: [
    { id: 61, title: 'Offer::Exchange' },
    { id: 62, title: 'Close' },
  ],
};
