import fc from 'fast-check';
import { type Harm, list, record } from './damage';
import { html, words } from './words';

/** Zendesk's records as the REST API tells them. */

export const NOW = Date.UTC(2026, 2, 10, 12);
const DAY = 86_400_000;
export const CUSTOMER = 5_501;
export const TICKET = 101;

/** Mostly within the windows that the engine looks at, in whatever order; then any, also beyond what dates can be. */
export const time: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: -120 * 24 * 60, max: 0 }).map((minute) => iso(NOW + minute * 60_000)) },
  { weight: 4, arbitrary: fc.integer({ min: -900, max: 400 }).map((day) => iso(NOW + day * DAY)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1970-01-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '+275760-09-13T00:00:00.000Z',
      '-271821-04-20T00:00:00.000Z',
      '2026-02-30T25:61:00Z',
      '2026-03-01',
      'yesterday',
    ),
  },
);

const person = fc.constantFrom(CUSTOMER, CUSTOMER, CUSTOMER, 9_001, 9_001, 9_002, 2 ** 53 - 1, -1, '5501', null);
const ticketId = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 95, max: 115 }) },
  { weight: 1, arbitrary: fc.constantFrom(TICKET, 2 ** 53 - 1, '101', 1) },
);
const amount = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 12 }) }, fc.constantFrom(1e15, 1e308, 0.1, 2 ** 31));
const minutes = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 20_000 }) },
  fc.constantFrom<unknown>(null, -5, 1e308, 0.5),
);
const channel = fc.constantFrom<unknown>(
  'email',
  'web',
  'chat',
  'native_messaging',
  'voice',
  'twitter',
  'api',
  4,
  29,
  'x',
);
const status = fc.constantFrom('new', 'open', 'open', 'pending', 'hold', 'solved', 'closed', 'deleted');
const tag = fc.oneof(fc.constantFrom('vip', 'closed_by_merge', 'spam', '환불', '__proto__'), words());

export const via = (harm: Harm) =>
  record(harm, {
    channel,
    source: record(harm, {
      rel: fc.constantFrom<unknown>(null, null, 'follow_up', 'trigger', 'merge'),
      from: record(harm, { ticket_id: ticketId }),
      to: fc.constant({}),
    }),
  });

const metricFields = (harm: Harm) => ({
  reopens: amount,
  replies: amount,
  group_stations: amount,
  assignee_stations: amount,
  reply_time_in_minutes: record(harm, { calendar: minutes, business: minutes }),
  requester_wait_time_in_minutes: record(harm, { calendar: minutes, business: minutes }),
  solved_at: fc.option(time),
});

export const metricSet = (harm: Harm) => record(harm, { id: ticketId, ticket_id: ticketId, ...metricFields(harm) });

export const ticket = (harm: Harm, id: fc.Arbitrary<unknown> = ticketId) =>
  record(harm, {
    id,
    subject: words(),
    description: words(),
    status,
    via: via(harm),
    created_at: time,
    updated_at: time,
    requester_id: fc.constantFrom(CUSTOMER, CUSTOMER, CUSTOMER, 9_001),
    submitter_id: person,
    assignee_id: person,
    group_id: fc.option(amount),
    organization_id: fc.option(amount),
    problem_id: fc.option(ticketId, { freq: 8 }),
    tags: list(harm, tag, 3),
    satisfaction_rating: record(harm, {
      score: fc.constantFrom('offered', 'unoffered', 'good', 'bad', 'good_with_comment', 'bad_with_comment'),
      comment: fc.option(words()),
    }),
    metric_set: fc.option(record(harm, metricFields(harm)), { freq: 1 }),
  });

export const user = (harm: Harm, id: fc.Arbitrary<unknown> = person) =>
  record(harm, {
    id,
    name: words(),
    role: fc.constantFrom<unknown>('end-user', 'end-user', 'agent', 'admin', 'system', 9_000_001, null),
    organization_id: fc.option(amount),
    created_at: time,
    locale: fc.constantFrom('ko', 'en-US', '', 'ko-KR-x-\u0000'),
    user_fields: record(harm, { overdue: fc.oneof(amount, words()), __proto__: amount, constructor: amount }),
  });

export const organization = (harm: Harm) =>
  record(harm, {
    id: amount,
    name: words(),
    organization_fields: record(harm, { overdue: fc.oneof(amount, words()), __proto__: amount, constructor: amount }),
  });

export const comment = (harm: Harm) =>
  record(harm, {
    id: fc.oneof(fc.integer({ min: 900_000, max: 900_040 }), fc.constantFrom(2 ** 53 - 1, '900001')),
    type: fc.constantFrom('Comment', 'VoiceComment', 'Event'),
    author_id: person,
    body: words(),
    html_body: fc.option(html(), { freq: 6 }),
    plain_body: words(),
    public: fc.constantFrom(true, true, true, false),
    created_at: time,
    via: via(harm),
    attachments: list(harm, record(harm, { file_name: words(), size: amount }), 2),
    data: fc.option(record(harm, { call_duration: amount }), { freq: 1 }),
    metadata: record(harm, { flags: list(harm, amount, 2) }),
  });

function iso(at: number): string {
  return new Date(at).toISOString();
}
