/**
 * Answers in Zendesk's shapes, of our own making after the examples of its reference, to what the sidebar asks; what the
 * board and its Tuning page ask beside it is in `recorded-board.ts`. Every value is invented.
 */
export const ticket = {
  id: 91017,
  url: 'https://acme.zendesk.com/api/v2/tickets/91017.json',
  external_id: null,
  subject: 'Invoice 7731 is wrong',
  raw_subject: 'Invoice 7731 is wrong',
  description: 'The VAT line is doubled.',
  status: 'open',
  custom_status_id: 4001,
  priority: 'high',
  type: 'incident',
  requester_id: 5501,
  submitter_id: 5501,
  assignee_id: 301,
  group_id: 77,
  organization_id: 9001,
  brand_id: 11,
  ticket_form_id: 12,
  problem_id: null,
  collaborator_ids: [],
  follower_ids: [],
  email_cc_ids: [],
  followup_ids: [],
  sharing_agreement_ids: [],
  tags: ['billing', 'vip'],
  custom_fields: [{ id: 8001, value: 'eu' }],
  satisfaction_rating: { score: 'unoffered' },
  // Addresses are there for mail alone.
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  has_incidents: false,
  is_public: true,
  due_at: null,
  allow_channelback: false,
  allow_attachments: true,
  from_messaging_channel: false,
  created_at: '2026-03-01T09:15:00Z',
  updated_at: '2026-03-02T08:00:11Z',
};

export const metricSet = {
  id: 3,
  ticket_id: 91017,
  url: 'https://acme.zendesk.com/api/v2/ticket_metrics/3.json',
  group_stations: 2,
  assignee_stations: 1,
  reopens: 1,
  replies: 3,
  assignee_updated_at: '2026-03-01T10:00:00Z',
  requester_updated_at: '2026-03-02T08:00:11Z',
  status_updated_at: '2026-03-02T08:00:11Z',
  initially_assigned_at: '2026-03-01T09:30:00Z',
  assigned_at: '2026-03-01T10:00:00Z',
  solved_at: null,
  latest_comment_added_at: '2026-03-02T08:00:11Z',
  reply_time_in_minutes: { calendar: 45, business: 45 },
  first_resolution_time_in_minutes: { calendar: null, business: null },
  full_resolution_time_in_minutes: { calendar: null, business: null },
  agent_wait_time_in_minutes: { calendar: 60, business: 60 },
  requester_wait_time_in_minutes: { calendar: 300, business: 300 },
  on_hold_time_in_minutes: { calendar: 0, business: 0 },
  created_at: '2026-03-01T09:15:00Z',
  updated_at: '2026-03-02T08:00:11Z',
};

export const user = {
  id: 5501,
  url: 'https://acme.zendesk.com/api/v2/users/5501.json',
  name: 'Kim Example',
  email: 'kim@example.com',
  role: 'end-user',
  locale: 'en-US',
  time_zone: 'Eastern Time (US & Canada)',
  iana_time_zone: 'America/New_York',
  organization_id: 9001,
  active: true,
  suspended: false,
  verified: true,
  tags: [],
  user_fields: {},
  created_at: '2025-01-05T10:00:00Z',
  updated_at: '2026-03-01T09:15:00Z',
};

export const comment = {
  id: 77001,
  type: 'Comment',
  author_id: 5501,
  body: 'The VAT line is doubled.',
  html_body: '<div class="zd-comment" dir="auto">The VAT line is doubled.</div>',
  plain_body: 'The VAT line is doubled.',
  public: true,
  attachments: [],
  audit_id: 76001,
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  created_at: '2026-03-01T09:15:00Z',
  metadata: { system: {}, custom: {} },
};

export const cursor = {
  meta: { has_more: false, after_cursor: 'xyz', before_cursor: 'abc' },
  links: { next: null, prev: 'https://acme.zendesk.com/api/v2/tickets.json?page%5Bbefore%5D=abc' },
};

export const offset = { count: 1, next_page: null, previous_page: null };

export const recorded = {
  // Of one ticket the metric set comes inside it.
  ticket: { ticket: { ...ticket, metric_set: metricSet }, users: [user] },
  requested: { tickets: [ticket], metric_sets: [metricSet], ...cursor },
  comments: { comments: [comment], users: [user], ...cursor },
  user: { user },
  search: { results: [{ ...ticket, result_type: 'ticket' }], metric_sets: [metricSet], facets: null, ...offset },
  macros: {
    macros: [
      {
        id: 25,
        url: 'https://acme.zendesk.com/api/v2/macros/25.json',
        title: 'Refund',
        raw_title: 'Refund',
        active: true,
        default: false,
        position: 1,
        description: null,
        actions: [{ field: 'status', value: 'solved' }],
        restriction: null,
        created_at: '2025-01-05T10:00:00Z',
        updated_at: '2025-01-05T10:00:00Z',
      },
    ],
    ...offset,
  },
} as const;
