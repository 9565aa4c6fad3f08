import { htmlText } from '../../app/shared/html-text-anywhere';
import { MINUTE } from '../../src/facts/instant';
import type { Channel, Message } from '../../src/facts/message';
import type { Ticket } from '../../src/facts/ticket';
import type { Fault, Scenario } from '../../src/helpdesk/memory/scenario';
import { createRestHelpdesk } from '../../src/helpdesk/rest';
import { createApp } from '../../workbench/server/api/app';
import { Limits } from '../../workbench/server/api/control/limits';
import { defaultSwitches } from '../../workbench/server/api/control/switches';
import { Counts } from '../../workbench/server/api/core/counts';
import { DueJobs } from '../../workbench/server/api/jobs/due';
import { LiveBus } from '../../workbench/server/api/live/bus';
import { PresenceBoard } from '../../workbench/server/api/live/presence';
import { textToHtml } from '../../workbench/server/api/text/html';
import { createdMetrics } from '../../workbench/server/api/tickets/metric-state';
import { blankUser } from '../../workbench/server/api/users/record';
import { type Database, type Fields, insertRows, openDatabase, tables } from '../../workbench/server/store/index';
import { emptySnapshot } from './empty-snapshot';
import { handClock } from './hand-clock';
import type { World } from './helpdesk-suite';
import { colleagues, keysOf } from './suite-scenario';

const token = 'suite-token';
const origin = 'https://workbench.example';
/** Since when the customer is known. */
export const customerSince = Date.parse('2025-01-05T08:00:00Z');

let database: Database | undefined;

/** The workbench's database for all worlds of a file: opening one takes seconds, filling it anew does not. */
export const openStore = async (): Promise<void> => {
  database = await openDatabase({ snapshot: await emptySnapshot() });
};
export const closeStore = async (): Promise<void> => {
  await database?.close();
};

/**
 * The workbench's own server holding a scenario: the facts lie in its database under their own ids, and go out in
 * Zendesk's words through its REST API, so that the adapter must bring back the very facts that went in.
 */
export const openRestWorld = async (scenario: Scenario, start: number): Promise<World> => {
  if (!database) throw new Error('openStore was not called');
  const clock = handClock(start);
  await fill(database, scenario, start);
  const closing = new AbortController();
  const bus = new LiveBus();
  const api = createApp({
    database,
    apps: [],
    now: clock.now,
    limits: new Limits(clock.now),
    counts: new Counts(),
    bus,
    presence: new PresenceBoard(bus),
    jobs: new DueJobs(),
    switches: defaultSwitches,
    closing: closing.signal,
  });
  let requests = 0;
  let settled: Promise<unknown> = Promise.resolve();
  const post = (method: string, path: string, body: unknown): void => {
    settled = settled.then(async () => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await api.fetch(new Request(origin + path, { method, headers, body: JSON.stringify(body) }));
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    });
  };
  const notPlayed = (): never => {
    throw new Error('no adapter without a window can see it');
  };

  return {
    helpdesk: createRestHelpdesk({
      client: async (path, signal) => {
        requests += 1;
        await settled;
        const abort = new AbortController();
        signal.addEventListener('abort', () => abort.abort());
        const headers = { authorization: `Bearer ${token}` };
        return api.fetch(new Request(origin + path, { headers, signal: abort.signal }));
      },
      clock,
      subject: { ticket: scenario.facts?.ticket.id ?? 0 },
      readHtml: htmlText,
      timeoutMs: 1_000,
      settings: scenario.settings ?? {},
      fieldKeys: () => keysOf(scenario),
    }),
    clock,
    controls: {
      customerWrites: (body) =>
        post('POST', '/workbench/customer-writes', { ticket_id: scenario.facts?.ticket.id, body }),
      fail: (fault) => post('PUT', '/workbench/switches', switchesOf(fault, start)),
      asked: () => ({ requests, opened: [], inserted: [], height: undefined }),
      form: notPlayed,
      agentReplies: notPlayed,
      changeTicket: notPlayed,
      chooseRequester: notPlayed,
      changeSettings: notPlayed,
      type: notPlayed,
      submit: notPlayed,
      show: notPlayed,
      hide: notPlayed,
    },
    close: async () => {
      closing.abort();
      bus.close();
    },
  };
};

const switchesOf = (fault: Fault | undefined, now: number): object => {
  if (fault?.kind === 'rate-limited') {
    return { fault: 'rate-limited', ...(fault.retryAt && { faultSeconds: (fault.retryAt - now) / 1000 }) };
  }
  const names = { unreadable: 'garbage', failed: 'server-error', silent: 'hang' } as const;
  return { fault: fault === undefined ? 'none' : fault.kind in names ? names[fault.kind as 'silent'] : fault.kind };
};

const fill = (place: Database, scenario: Scenario, now: number): Promise<void> =>
  place.transaction(async (sql) => {
    const { facts, tickets = [], threads, agent } = scenario;
    const customer = facts?.customer;
    const times = { created_at: iso(now), updated_at: iso(now) };
    const groups = agent?.groupIds ?? [];
    const conversations = [...(threads ?? []), [facts?.ticket.id ?? 0, facts?.messages ?? []] as const];
    const blank = { ...blankUser(new Date(now)), role: 'end-user', created_at: iso(customerSince) };
    const known = { id: customer?.id, name: customer?.name, locale: customer?.locale };
    await sql.query(`truncate ${tables.join(', ')}`);
    await insertRows(sql, 'users', [
      { ...blank, ...known, organization_id: customer?.organizationId, user_fields: customer?.fields ?? {} },
      { ...blank, id: 4711, name: 'Nobody yet' },
      { ...blank, id: colleagues.requesterId, name: 'Kang Jun' },
      {
        ...blank,
        id: agent?.id,
        name: agent?.name,
        role: 'agent',
        locale: agent?.locale,
        default_group_id: groups[0],
        token,
      },
    ]);
    await insertRows(
      sql,
      'fields',
      keysOf(scenario).flatMap((key, at) => [
        fieldRow('user', key, at, times),
        fieldRow('organization', key, at, times),
      ]),
    );
    await insertRows(sql, 'organizations', [
      {
        id: customer?.organizationId ?? 1,
        name: 'Halla Paper',
        domain_names: [],
        shared_tickets: false,
        shared_comments: false,
        tags: [],
        organization_fields: scenario.organizationFields ?? {},
        ...times,
      },
    ]);
    await insertRows(
      sql,
      'groups',
      groups.map((id) => ({ id, name: `Group ${id}`, is_public: true, is_default: true, description: '', ...times })),
    );
    await insertRows(sql, 'tickets', tickets.map(ticketRow));
    await insertRows(sql, 'ticket_metrics', tickets.flatMap(metricRow));
    await insertRows(
      sql,
      'comments',
      conversations.flatMap(([ticket, messages]) => messages.map((message, at) => commentRow(ticket, message, at))),
    );
  });

const fieldRow = (kind: 'user' | 'organization', key: string, at: number, times: Fields): Fields => ({
  id: 8_100 + 2 * at + (kind === 'user' ? 0 : 1),
  kind,
  key,
  type: 'integer',
  title: key,
  description: '',
  active: true,
  required: false,
  position: at,
  ...times,
});

const ticketRow = (ticket: Ticket): Fields => ({
  id: ticket.id,
  subject: ticket.subject,
  description: ticket.description ?? '',
  status: ticket.status,
  priority: null,
  type: null,
  requester_id: ticket.requesterId,
  submitter_id: ticket.submitterId ?? ticket.requesterId,
  assignee_id: ticket.assigneeId ?? null,
  group_id: ticket.groupId ?? null,
  organization_id: ticket.organizationId ?? null,
  brand_id: 1,
  problem_id: ticket.problemId ?? null,
  tags: ticket.tags,
  custom_fields: {},
  satisfaction: ticket.rating ?? null,
  via: {
    channel: channelName(ticket.channel),
    source: ticket.followUpOf
      ? { from: { ticket_id: ticket.followUpOf }, to: {}, rel: 'follow_up' }
      : { from: {}, to: {}, rel: null },
  },
  is_public: true,
  collaborator_ids: [],
  follower_ids: [],
  email_cc_ids: [],
  followup_ids: [],
  created_at: iso(ticket.createdAt),
  updated_at: iso(ticket.updatedAt),
  generated_at: iso(ticket.updatedAt),
});

const metricRow = ({ id, metrics, status, createdAt, updatedAt }: Ticket): readonly Fields[] =>
  metrics
    ? [
        {
          ...createdMetrics(new Date(createdAt), status, false),
          ticket_id: id,
          id: 8_000 + (id ?? 0),
          reopens: metrics.reopens,
          replies: metrics.replies,
          group_stations: metrics.groupStations,
          assignee_stations: metrics.assigneeStations,
          reply_ms: milliseconds(metrics.firstReplyMinutes),
          requester_wait_ms: milliseconds(metrics.requesterWaitMinutes) ?? 0,
          requester_wait_measured: metrics.requesterWaitMinutes !== null,
          status_updated_at: iso(updatedAt),
          solved_at: metrics.solvedAt === undefined ? null : iso(metrics.solvedAt),
        },
      ]
    : [];

const commentRow = (ticket: number, message: Message, index: number): Fields => ({
  id: 900_000 + ticket * 100 + index,
  ticket_id: ticket,
  audit_id: 700_000 + ticket * 100 + index,
  // The helpdesk itself, as in Zendesk's own records.
  author_id: message.author.id ?? -1,
  type: 'Comment',
  public: message.public,
  body: message.text,
  html_body: textToHtml(message.text),
  plain_body: message.text,
  via: { channel: channelName(message.channel), source: { from: {}, to: {}, rel: null } },
  metadata: { system: {}, custom: {} },
  attachments: [],
  is_first: index === 0,
  created_at: iso(message.at),
});

const iso = (at: number): string => new Date(at).toISOString();
const milliseconds = (minutes: number | null): number | null => (minutes === null ? null : minutes * MINUTE);
const channelName = (channel: Channel): string =>
  channel === 'messaging' ? 'native_messaging' : channel === 'other' ? 'system' : channel;
