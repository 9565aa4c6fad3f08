import { REMEMBERED } from './changes-kept';

/**
 * The tables, one list of statements per schema version; a database remembers how many it has had. Never change a
 * version that was published: add one.
 *
 * Records of every kind share one sequence that starts above 10^12, as in newer Zendesk accounts, so that code which
 * squeezes an id into 32 bits breaks here and not at a customer's. Free text is found through generated `tsvector`
 * columns with the `simple` configuration: words as written, of any language.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    'create sequence record_id start 1900000004021 increment 20',
    'create sequence ticket_id start 1',

    `create table groups (
      id bigint primary key, name text not null, description text not null default '', is_public boolean not null,
      is_default boolean not null, created_at timestamptz not null, updated_at timestamptz not null)`,

    `create table brands (
      id bigint primary key, name text not null, subdomain text not null, is_default boolean not null,
      created_at timestamptz not null, updated_at timestamptz not null)`,

    `create table organizations (
      id bigint primary key, name text not null, external_id text, domain_names jsonb not null, details text, notes text,
      group_id bigint, shared_tickets boolean not null, shared_comments boolean not null, tags text[] not null,
      organization_fields jsonb not null, created_at timestamptz not null, updated_at timestamptz not null,
      search tsvector generated always as
        (to_tsvector('simple', left(name || ' ' || coalesce(notes, '') || ' ' || coalesce(details, ''), 60000))) stored)`,
    'create unique index organizations_name on organizations (lower(name))',
    'create index organizations_external on organizations (external_id)',
    'create index organizations_search on organizations using gin (search)',

    `create table users (
      id bigint primary key, name text not null, email text, role text not null, role_type integer, alias text,
      phone text, organization_id bigint, default_group_id bigint, external_id text, tags text[] not null,
      user_fields jsonb not null, details text, notes text, locale text not null, time_zone text not null,
      iana_time_zone text not null, active boolean not null, verified boolean not null, suspended boolean not null,
      restricted_agent boolean not null, ticket_restriction text, only_private_comments boolean not null, signature text,
      last_login_at timestamptz, token text, created_at timestamptz not null, updated_at timestamptz not null,
      search tsvector generated always as
        (to_tsvector('simple', left(name || ' ' || coalesce(email, '') || ' ' || coalesce(notes, '') || ' ' ||
          coalesce(details, ''), 60000))) stored)`,
    'create unique index users_email on users (lower(email))',
    'create unique index users_token on users (token)',
    'create index users_external on users (external_id)',
    'create index users_organization on users (organization_id)',
    'create index users_role on users (role, id)',
    'create index users_updated on users (updated_at, id)',
    'create index users_search on users using gin (search)',

    `create table group_memberships (
      id bigint primary key, user_id bigint not null, group_id bigint not null, is_default boolean not null,
      created_at timestamptz not null, updated_at timestamptz not null, unique (user_id, group_id))`,

    `create table fields (
      id bigint primary key, kind text not null, key text, type text not null, title text not null,
      description text not null, active boolean not null, required boolean not null, position integer not null, tag text,
      regexp_for_validation text, options jsonb, created_at timestamptz not null, updated_at timestamptz not null,
      unique (kind, key))`,

    `create table tickets (
      id bigint primary key, subject text, description text not null, status text not null, priority text, type text,
      requester_id bigint not null, submitter_id bigint not null, assignee_id bigint, group_id bigint,
      organization_id bigint, brand_id bigint not null, problem_id bigint, external_id text, recipient text,
      tags text[] not null, custom_fields jsonb not null, satisfaction jsonb, via jsonb not null,
      is_public boolean not null, collaborator_ids jsonb not null, follower_ids jsonb not null,
      email_cc_ids jsonb not null, followup_ids jsonb not null, due_at timestamptz, created_at timestamptz not null,
      updated_at timestamptz not null, generated_at timestamptz not null, deleted_at timestamptz,
      status_rank integer generated always as (case status when 'new' then 0 when 'open' then 1 when 'pending' then 2
        when 'hold' then 3 when 'solved' then 4 else 5 end) stored,
      priority_rank integer generated always as (case priority when 'low' then 1 when 'normal' then 2 when 'high' then 3
        when 'urgent' then 4 else 0 end) stored,
      search tsvector generated always as (to_tsvector('simple', left(coalesce(subject, ''), 60000))) stored)`,
    'create index tickets_updated on tickets (updated_at, id) where deleted_at is null',
    'create index tickets_created on tickets (created_at, id) where deleted_at is null',
    'create index tickets_requester on tickets (requester_id, updated_at, id)',
    'create index tickets_organization on tickets (organization_id, updated_at, id)',
    'create index tickets_assignee on tickets (assignee_id, status_rank)',
    'create index tickets_group on tickets (group_id, status_rank)',
    'create index tickets_status on tickets (status_rank, id)',
    'create index tickets_external on tickets (external_id) where external_id is not null',
    'create index tickets_problem on tickets (problem_id) where problem_id is not null',
    'create index tickets_tags on tickets using gin (tags)',
    'create index tickets_search on tickets using gin (search)',

    `create table ticket_metrics (
      ticket_id bigint primary key, id bigint not null unique, reopens integer not null, replies integer not null,
      group_stations integer not null, assignee_stations integer not null, reply_ms bigint, reply_seconds boolean not null,
      first_resolution_ms bigint, full_resolution_ms bigint, agent_wait_ms bigint not null,
      agent_wait_measured boolean not null, requester_wait_ms bigint not null, requester_wait_measured boolean not null,
      on_hold_ms bigint not null, status text not null, created_at timestamptz not null, updated_at timestamptz not null,
      assigned_at timestamptz, initially_assigned_at timestamptz, assignee_updated_at timestamptz,
      requester_updated_at timestamptz, status_updated_at timestamptz not null, latest_comment_added_at timestamptz,
      solved_at timestamptz)`,
    'create index ticket_metrics_solved on ticket_metrics (solved_at)',

    `create table audits (
      id bigint primary key, ticket_id bigint not null, author_id bigint not null, via jsonb not null,
      metadata jsonb not null, events jsonb not null, created_at timestamptz not null)`,
    'create index audits_ticket on audits (ticket_id, created_at, id)',

    `create table comments (
      id bigint primary key, ticket_id bigint not null, audit_id bigint not null, author_id bigint not null,
      type text not null, public boolean not null, body text not null, html_body text not null, plain_body text not null,
      via jsonb not null, metadata jsonb not null, data jsonb, attachments jsonb not null, is_first boolean not null,
      created_at timestamptz not null,
      search tsvector generated always as (to_tsvector('simple', left(body, 60000))) stored)`,
    'create index comments_ticket on comments (ticket_id, created_at, id)',
    'create index comments_author on comments (author_id)',
    'create index comments_search on comments using gin (search)',

    `create table macros (
      id bigint primary key, title text not null, description text, active boolean not null, position integer not null,
      actions jsonb not null, restriction jsonb, created_at timestamptz not null, updated_at timestamptz not null)`,

    `create table jobs (
      id text primary key, job_type text not null, total integer not null, results jsonb not null,
      created_at timestamptz not null)`,

    `create table installations (
      id bigint primary key, app_id bigint not null unique, settings jsonb not null, enabled boolean not null,
      created_at timestamptz not null, updated_at timestamptz not null)`,

    `create table idempotency_keys (
      key text primary key, user_id bigint not null, request text not null, status integer not null,
      location text, answer jsonb not null, created_at timestamptz not null)`,
  ],
  ['alter table tickets add column custom_status_id bigint'],
  [
    `create table if not exists views (
      id bigint primary key, title text not null, description text, active boolean not null, is_default boolean not null,
      position integer not null, conditions jsonb not null, execution jsonb not null, restriction jsonb,
      created_at timestamptz not null, updated_at timestamptz not null)`,
    'alter table tickets add column if not exists deleted_by bigint',
    'create index if not exists tickets_generated on tickets (generated_at, id)',
    'create index if not exists audits_created on audits (created_at, id)',
    `create index if not exists tickets_rated on tickets (((satisfaction ->> 'id')::bigint)) where satisfaction is not null`,
  ],
  [
    `alter table installations add column if not exists role_restrictions jsonb,
      add column if not exists group_restrictions jsonb`,
  ],
  [
    `alter table jobs add column number bigint, add column work jsonb, add column failure text,
      add column user_id bigint not null default 0, add column origin text not null default '',
      add column due_at timestamptz`,
    "update jobs set number = nextval('record_id'), due_at = created_at",
    'alter table jobs alter column number set not null, alter column due_at set not null',
    'create unique index jobs_number on jobs (number)',
    'create index jobs_waiting on jobs (due_at) where work is not null',
    `alter table fields add column is_system boolean not null default false, add column relationship_target_type text,
      add column deleted_at timestamptz`,
    `create table custom_statuses (
      id bigint primary key, status_category text not null, agent_label text not null, end_user_label text not null,
      description text not null, end_user_description text not null, active boolean not null,
      created_at timestamptz not null, updated_at timestamptz not null)`,
    `create table custom_objects (
      key text primary key, title text not null, title_pluralized text not null, description text not null,
      user_id bigint not null,
      updated_by bigint not null, created_at timestamptz not null, updated_at timestamptz not null)`,
    `create table custom_object_records (
      number bigint primary key, id text not null unique, object_key text not null, name text not null, external_id text,
      custom_object_fields jsonb not null, created_by bigint not null, updated_by bigint not null,
      created_at timestamptz not null, updated_at timestamptz not null, unique (object_key, external_id))`,
    'create index custom_object_records_updated on custom_object_records (object_key, updated_at, number)',
    'create index custom_object_records_name on custom_object_records (object_key, lower(name))',
  ],
  [
    `create table schedules (
      id bigint primary key, name text not null, time_zone text not null, intervals jsonb not null,
      created_at timestamptz not null, updated_at timestamptz not null)`,
    `create table holidays (
      id bigint primary key, schedule_id bigint not null, name text not null, start_date text not null,
      end_date text not null)`,
    `alter table ticket_metrics add column reply_business_ms bigint, add column first_resolution_business_ms bigint,
      add column full_resolution_business_ms bigint, add column agent_wait_business_ms bigint not null default 0,
      add column requester_wait_business_ms bigint not null default 0,
      add column on_hold_business_ms bigint not null default 0`,
    `update ticket_metrics set reply_business_ms = reply_ms, first_resolution_business_ms = first_resolution_ms,
      full_resolution_business_ms = full_resolution_ms, agent_wait_business_ms = agent_wait_ms,
      requester_wait_business_ms = requester_wait_ms, on_hold_business_ms = on_hold_ms`,
  ],
  [
    // To count and page a hundred thousand tickets by no more than an index.
    'create index tickets_live on tickets (status_rank, updated_at, id) where deleted_at is null',
    `create index tickets_subject on tickets (left(lower(coalesce(subject, '')), 200), id) where deleted_at is null`,
    'create index audits_author on audits (author_id, created_at)',
  ],
  [
    'alter table tickets add column destroyed_at timestamptz',
    `create table attachments (
      id bigint primary key, token text not null unique, upload text, upload_ends timestamptz, comment_id bigint,
      ticket_id bigint, user_id bigint not null, file_name text not null, content_type text not null,
      size integer not null, content bytea not null, created_at timestamptz not null)`,
    'create index attachments_upload on attachments (upload) where upload is not null',
    'create index attachments_ticket on attachments (ticket_id) where ticket_id is not null',
  ],
  ["alter table installations add column requirements jsonb not null default '[]'"],
  [
    `create table sla_policies (
      id bigint primary key, title text not null, description text not null, position integer not null,
      filter jsonb not null, policy_metrics jsonb not null, created_at timestamptz not null,
      updated_at timestamptz not null)`,
  ],
  [
    // What was written since a count was made: a ticket, or (null) something else that tickets are found by.
    'create table changes (by xid8 not null default pg_current_xact_id(), ticket_id bigint)',
    'create index changes_by on changes (by)',
    'insert into changes default values',
    // Older than some thousand transactions nobody asks for; rows that another transaction is about to delete are left to it.
    `create function forget_changes() returns void language sql as $$
      delete from changes where ctid in (select ctid from changes
        where by < greatest(pg_snapshot_xmin(pg_current_snapshot())::text::bigint - ${REMEMBERED}, 0)::text::xid8
        for update skip locked) $$`,
    ...noted('tickets', 'id'),
    ...noted('comments', 'ticket_id'),
    ...noted('ticket_metrics', 'ticket_id'),
    ...noted('attachments', 'ticket_id'),
    ...['users', 'organizations', 'groups', 'brands'].flatMap((table) => notedAsWhole(table)),
  ],
  // What was written lately lies in a list beside such an index until it is this long (kB), and every search reads it.
  ['tickets_search', 'comments_search', 'users_search', 'organizations_search', 'tickets_tags'].map(
    (index) => `alter index ${index} set (gin_pending_list_limit = 128)`,
  ),
];

/** Has writes to a table noted by the tickets that they are of. */
function noted(table: string, column: string): string[] {
  return [
    `create function note_${table}() returns trigger language plpgsql as $$ begin
      insert into changes (ticket_id) select distinct ${column} from written where ${column} is not null;
      perform forget_changes();
      return null;
    end $$`,
    ...[
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ].map(
      ([write, rows]) => `create trigger ${table}_${write} after ${write} on ${table}
        referencing ${rows} table as written for each statement execute function note_${table}()`,
    ),
    ...notedAsWhole(table, 'truncate'),
  ];
}

/** Has it noted that something was written to a table. */
function notedAsWhole(table: string, writes = 'insert or update or delete or truncate'): string[] {
  return [
    `create function note_all_${table}() returns trigger language plpgsql as $$ begin
      insert into changes default values;
      perform forget_changes();
      return null;
    end $$`,
    `create trigger ${table}_written after ${writes} on ${table}
      for each statement execute function note_all_${table}()`,
  ];
}

/** Every table with data of the account, for emptying. */
export const tables = [
  'groups',
  'brands',
  'organizations',
  'users',
  'group_memberships',
  'fields',
  'tickets',
  'ticket_metrics',
  'audits',
  'comments',
  'attachments',
  'macros',
  'jobs',
  'custom_statuses',
  'custom_objects',
  'custom_object_records',
  'schedules',
  'holidays',
  'sla_policies',
  'installations',
  'idempotency_keys',
  'views',
] as const;
