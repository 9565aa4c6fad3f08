import { comment, cursor, metricSet, offset, ticket, user } from './recorded-answers';

const times = { created_at: '2025-01-05T10:00:00Z', updated_at: '2026-03-01T09:15:00Z' };

const via = { channel: 'api', source: { from: {}, to: {}, rel: null } };

const audit = {
  id: 76001,
  ticket_id: 91017,
  created_at: '2026-03-02T08:00:11Z',
  author_id: 301,
  metadata: { system: {}, custom: {} },
  via,
  events: [{ id: 76002, type: 'Change', field_name: 'tags', previous_value: ['billing'], value: ['vip'] }],
};

const job = {
  id: 'V3-0f11aa',
  job_type: 'Bulk Update Ticket',
  url: 'https://acme.zendesk.com/api/v2/job_statuses/V3-0f11aa.json',
  total: 1,
};

const field = {
  id: 8001,
  url: 'https://acme.zendesk.com/api/v2/user_fields/8001.json',
  type: 'text',
  title: 'Health',
  description: '',
  active: true,
  position: 1,
  tag: null,
  regexp_for_validation: null,
  ...times,
};
const userField = { ...field, key: 'health' };
const ticketField = { ...field, type: 'date', title: 'Follow-up', required: false };

const view = {
  id: 360,
  url: 'https://acme.zendesk.com/api/v2/views/360.json',
  title: 'Follow-ups',
  active: true,
  default: false,
  position: 3,
  description: null,
  restriction: null,
  conditions: { all: [{ field: 'status', operator: 'less_than', value: 'solved' }], any: [] },
  execution: {
    group_by: null,
    group_order: 'asc',
    sort_by: 'updated',
    sort_order: 'asc',
    columns: [{ id: 'subject', title: 'Subject', filterable: true, sortable: true }],
    fields: [],
    custom_fields: [],
  },
  ...times,
};

const macro = {
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
  ...times,
};

const customObject = {
  key: 'flags',
  url: 'https://acme.zendesk.com/api/v2/custom_objects/flags.json',
  title: 'Flag',
  title_pluralized: 'Flags',
  description: '',
  ...times,
};

const objectField = {
  id: 8101,
  url: 'https://acme.zendesk.com/api/v2/custom_objects/flags/fields/8101.json',
  key: 'trail',
  type: 'textarea',
  title: 'Trail',
  active: true,
  ...times,
};

const objectRecord = {
  id: '01JX0A6V3Q0000000000000000',
  url: 'https://acme.zendesk.com/api/v2/custom_objects/flags/records/01JX0A6V3Q0000000000000000.json',
  name: '#91017 (1)',
  external_id: '91017-1',
  custom_object_key: 'flags',
  custom_object_fields: { trail: 'raised' },
  created_by_user_id: '301',
  updated_by_user_id: '301',
  ...times,
};

const installation = {
  id: 42,
  app_id: 7,
  settings: { band_watch: '75' },
  enabled: true,
  updated_at: '20260301091500',
  created_at: '2026-03-01T09:15:00Z',
  role_restrictions: null,
};

const organization = {
  id: 9001,
  url: 'https://acme.zendesk.com/api/v2/organizations/9001.json',
  name: 'Acme Paper',
  external_id: null,
  domain_names: [],
  details: '',
  notes: '',
  group_id: null,
  shared_tickets: false,
  shared_comments: false,
  tags: [],
  organization_fields: {},
  ...times,
};

/** What the board, the Tuning page and `evenkeel setup` ask beside the sidebar's requests. */
export const recordedBoard = {
  export: {
    results: [{ ...ticket, result_type: 'ticket' }],
    metric_sets: [metricSet],
    users: [user],
    groups: [{ id: 77, name: 'Billing', is_public: true, default: false, deleted: false, ...times }],
    organizations: [organization],
    brands: [{ id: 11, name: 'Acme', subdomain: 'acme', active: true, default: true, ...times }],
    facets: null,
    meta: { has_more: false, after_cursor: 'xyz', before_cursor: null },
    links: { next: null, prev: null },
  },
  searchCount: { count: 17 },
  ticketsOf: { tickets: [ticket], ...offset },
  changedTicket: { ticket, audit },
  usersOf: { users: [user], ...offset },
  user: { user },
  userInOrganization: { user, organizations: [organization] },
  ticketInOrganization: { ticket: { ...ticket, metric_set: metricSet }, users: [user], organizations: [organization] },
  incrementalTickets: {
    tickets: [{ ...ticket, generated_timestamp: 1_772_438_411 }],
    metric_sets: [metricSet],
    users: [user],
    organizations: [organization],
    after_cursor: 'MTc3MjQzODUwMC4wfHw5MDAwMnw=',
    after_url: 'https://acme.zendesk.com/api/v2/incremental/tickets/cursor.json?cursor=MTc3MjQzODUwMC4wfHw5MDAwMnw%3D',
    before_cursor: null,
    before_url: null,
    end_of_stream: true,
  },
  ticketEvents: {
    ticket_events: [
      {
        id: 76001,
        ticket_id: 91017,
        timestamp: 1_772_438_411,
        created_at: '2026-03-02T08:00:11Z',
        updater_id: 301,
        via: 'Web form',
        system: {},
        metadata: {},
        event_type: 'Audit',
        child_events: [
          {
            ...{ id: 77001, type: 'Comment', event_type: 'Comment', body: comment.body, html_body: comment.html_body },
            ...{ public: true, author_id: 5501, audit_id: 76001, attachments: [], created_at: comment.created_at },
          },
        ],
      },
    ],
    count: 1,
    end_time: 1_772_438_411,
    next_page: 'https://acme.zendesk.com/api/v2/incremental/ticket_events.json?start_time=1772438411',
    end_of_stream: true,
  },
  comments: { comments: [comment], ...cursor },
  schedules: {
    schedules: [
      {
        id: 51,
        name: 'Weekdays',
        time_zone: 'Eastern Time (US & Canada)',
        intervals: [{ start_time: 1980, end_time: 2460 }],
        ...times,
      },
    ],
  },
  holidays: { holidays: [{ id: 61, name: 'New Year', start_date: '2026-01-01', end_date: '2026-01-01' }] },
  installation,
  queuedJob: { job_status: { ...job, progress: null, status: 'queued', message: null, results: null } },
  doneJob: {
    job_status: {
      ...job,
      progress: 1,
      status: 'completed',
      message: 'Completed at 2026-03-02 08:00:40 +0000',
      results: [{ id: 91017, action: 'update', status: 'Updated', success: true }],
    },
  },
  userFields: { user_fields: [userField], ...cursor },
  userField: { user_field: userField },
  ticketFields: { ticket_fields: [ticketField], ...cursor },
  ticketField: { ticket_field: ticketField },
  views: { views: [view], ...cursor },
  view: { view },
  macros: { macros: [macro], ...cursor },
  macro: { macro },
  customObject: { custom_object: customObject },
  objectFields: { custom_object_fields: [objectField], ...cursor },
  objectField: { custom_object_field: objectField },
  objectRecord: { custom_object_record: objectRecord },
  objectRecords: { custom_object_records: [objectRecord], ...cursor },
} as const;
