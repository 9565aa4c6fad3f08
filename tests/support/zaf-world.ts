import type { Channel, Message } from '../../src/facts/message';
import type { FieldValues, PersonId } from '../../src/facts/person';
import type { Ticket } from '../../src/facts/ticket';
import { HelpdeskError } from '../../src/helpdesk/error';
import { createMemoryHelpdesk } from '../../src/helpdesk/memory';
import type { Fault, Scenario } from '../../src/helpdesk/memory/scenario';
import type { Front } from '../../src/helpdesk/port';
import { createZafHelpdesk } from '../../src/helpdesk/zaf';
import type { ZafRequest } from '../../src/helpdesk/zaf/client';
import { type HandClock, handClock } from './hand-clock';
import type { World } from './helpdesk-suite';
import { keysOf } from './suite-scenario';
import { createHostForm } from './zaf-form';
import { openZafPage, PathError } from './zaf-page';

/**
 * A Zendesk that plays a scenario: facts go out in Zendesk's words (framework properties, REST records) over real window
 * messages to the real SDK, so that the adapter must bring back the very facts that went in.
 */
export const openZafWorld = async (scenario: Scenario, start: number): Promise<World> => {
  const clock: HandClock = handClock(start);
  // The memory adapter is the data behind the host; its own calls are no part of what is tested.
  const data = createMemoryHelpdesk(scenario, { now: clock.now, after: () => () => {} });
  let fault: Fault | undefined;
  const front = latest(() => data.front());
  await front.read();
  const opened: number[] = [];
  const inserted: string[] = [];
  let height: number | undefined;
  let requests = 0;
  const form = createHostForm(scenario, data.controls, () => front.value());

  const page = await openZafPage({
    settings: scenario.settings ?? {},
    silent: () => fault?.kind === 'silent',
    get: (path) => (form.knows(path) ? form.get(path) : property(path, front.value())),
    set: form.set,
    invoke: (name, args) => {
      if (name === 'routeTo') opened.push(Number(args[1]));
      else if (name === 'resize') height = Number.parseInt(String((args[0] as { height: string }).height), 10);
      else if (name === 'ticket.editor.insert') inserted.push(unescaped(String(args[0])));
      else form.invoke(name, args);
    },
    request: async (options) => {
      requests += 1;
      if (fault && fault.kind !== 'silent') throw refusal(fault, clock.now());
      return rest(options, data, front.value(), scenario).catch((error: unknown) => {
        throw error instanceof HelpdeskError ? { status: 404, statusText: 'Not Found', responseText: '' } : error;
      });
    },
  });

  const events: Readonly<Record<string, string>> = {
    conversation: 'ticket.conversation.changed',
    ticket: 'ticket.updated',
    requester: 'ticket.requester.id.changed',
    submitted: 'ticket.submit.done',
    draft: 'comment.text.changed',
    shown: 'app.activated',
    hidden: 'app.deactivated',
  };
  data.watch((change) => {
    void front.read().then(() => page.emit(events[change] ?? change, {}));
  });

  return {
    helpdesk: createZafHelpdesk({
      client: page.client,
      clock,
      readHtml: unescaped,
      timeoutMs: 1_000,
      fieldKeys: () => keysOf(scenario),
    }),
    clock,
    controls: {
      ...data.controls,
      fail: (next) => {
        fault = next;
      },
      asked: () => ({ requests, opened, inserted, height }),
      form: form.state,
      submit: () => page.hook('ticket.save'),
    },
    // The event that the adapter subscribes to and leaves last.
    listening: () => (page.subscribed.get('app.deactivated') ?? 0) > 0,
    close: page.close,
  };
};

/** The last answer of a reader, for the host answers at once. */
const latest = (read: () => Promise<Front>) => {
  let value: Front | undefined;
  return {
    read: async () => {
      value = await read();
    },
    value: (): Front => {
      if (!value) throw new Error('not read yet');
      return value;
    },
  };
};

const property = (path: string, { facts, agent }: Front): unknown => {
  const known: Readonly<Record<string, () => unknown>> = {
    'ticket.id': () => facts?.ticket.id,
    'ticket.isNew': () => facts?.ticket.id === undefined,
    'ticket.subject': () => facts?.ticket.subject ?? '',
    'ticket.status': () => facts?.ticket.status ?? 'new',
    'ticket.createdAt': () => facts && iso(facts.ticket.createdAt),
    'ticket.updatedAt': () => facts && iso(facts.ticket.updatedAt),
    'ticket.requester': () => facts && { ...facts.customer, role: 'end-user', organizations: [], groups: [] },
    'ticket.assignee': () => ({
      user: facts?.ticket.assigneeId && { id: facts.ticket.assigneeId },
      group: facts?.ticket.groupId && { id: facts.ticket.groupId },
    }),
    'ticket.organization': () => facts?.ticket.organizationId && { id: facts.ticket.organizationId },
    'ticket.via': () => ({ channel: facts?.ticket.channel, source: { from: {}, to: {}, rel: null } }),
    // Newest first: the framework promises no order.
    'ticket.conversation': () => facts?.messages?.toReversed().map(entry),
    'ticket.comments': () => [],
    currentUser: () =>
      agent && {
        id: agent.id,
        name: agent.name,
        role: agent.role,
        locale: agent.locale,
        timeZone: { ianaName: agent.timeZone },
        groups: agent.groupIds.map((id) => ({ id, name: 'group' })),
      },
  };
  const [, key] = /^ticket\.requester\.customField:(.+)$/.exec(path) ?? [];
  if (key) return facts?.customer.fields[key] ?? null;
  const read = known[path];
  if (!read) throw new PathError('No such Api');
  return read();
};

const entry = ({ author, at, text, public: isPublic, channel }: Message): unknown => ({
  attachments: [],
  author: { id: author.id ?? null, name: author.name, avatar: '', role: roles[author.kind] },
  channel: { name: isPublic ? channelName(channel) : 'internal' },
  message: { content: escaped(text), contentType: 'text/html' },
  timestamp: iso(at),
});

const roles = { customer: 'end-user', agent: 'agent', system: 'system' } as const;

const rest = async (
  options: ZafRequest,
  data: ReturnType<typeof createMemoryHelpdesk>,
  front: Front,
  { macros = [], notesOnly = false, organizationFields = {} }: Scenario,
): Promise<unknown> => {
  if (options.url.startsWith('/api/v2/macros/active.json')) {
    return ok({ macros: macros.map((macro) => ({ ...macro, active: true })), count: macros.length, next_page: null });
  }
  if (options.url === '/api/v2/users/me.json') return ok({ user: { id: 301, only_private_comments: notesOnly } });
  const [, user] = /^\/api\/v2\/users\/(\d+)\/tickets\/requested\.json/.exec(options.url) ?? [];
  const [, ticket] = /^\/api\/v2\/tickets\/(\d+)\/comments\.json/.exec(options.url) ?? [];
  if (user) {
    const { tickets } = await data.history({ customer: Number(user), since: 0 });
    const beside = /[?&]include=[\w,]*\borganizations\b/.test(options.url) && {
      organizations: organizationsOf(tickets, organizationFields),
    };
    return ok({ tickets: tickets.map(record), metric_sets: tickets.flatMap(metricSet), ...beside, ...lastPage });
  }
  const [, organization] =
    /^\/api\/v2\/search\.json\?query=type:ticket organization:(\d+) /.exec(decodeURIComponent(options.url)) ?? [];
  if (organization) {
    const { tickets } = await data.organizationHistory({ organization: Number(organization), since: 0 });
    const results = tickets.map((one) => ({ ...(record(one) as object), result_type: 'ticket' }));
    return ok({
      results,
      metric_sets: tickets.flatMap(metricSet),
      facets: null,
      next_page: null,
      count: results.length,
    });
  }
  if (ticket) {
    const messages = await data.messages(Number(ticket));
    const customer = front.facts?.customer.id ?? 0;
    return ok({
      comments: messages.toReversed().map(comment),
      users: messages.map(({ author }) => ({ id: author.id, name: author.name, role: role(author.id, customer) })),
      ...lastPage,
    });
  }
  throw { status: 404, statusText: 'Not Found', responseText: '{"error":"InvalidEndpoint"}' };
};

const role = (id: PersonId | undefined, customer: PersonId): string => (id === customer ? 'end-user' : 'agent');
// The last page with data still has its links filled.
const lastPage = {
  meta: { has_more: false, after_cursor: 'eyJvIjoiIn0', before_cursor: 'x' },
  links: { next: 'x', prev: 'y' },
};
const ok = (body: unknown): unknown => ({
  status: 200,
  statusText: 'OK',
  responseHeaders: { 'Content-Type': 'application/json; charset=utf-8' },
  responseText: JSON.stringify(body),
  responseJSON: body,
});

const record = (ticket: Ticket): unknown => ({
  id: ticket.id,
  subject: ticket.subject,
  description: ticket.description,
  status: ticket.status,
  via: {
    channel: channelName(ticket.channel),
    source: ticket.followUpOf
      ? { from: { ticket_id: ticket.followUpOf }, to: {}, rel: 'follow_up' }
      : { from: {}, to: {}, rel: null },
  },
  created_at: iso(ticket.createdAt),
  updated_at: iso(ticket.updatedAt),
  requester_id: ticket.requesterId,
  submitter_id: ticket.submitterId,
  assignee_id: ticket.assigneeId ?? null,
  group_id: ticket.groupId ?? null,
  organization_id: ticket.organizationId ?? null,
  problem_id: ticket.problemId ?? null,
  tags: ticket.tags,
  satisfaction_rating: ticket.rating ?? { score: 'offered' },
});

const organizationsOf = (tickets: readonly Ticket[], organization_fields: FieldValues): readonly unknown[] =>
  [...new Set(tickets.flatMap(({ organizationId }) => organizationId ?? []))].map((id) => ({
    id,
    organization_fields,
  }));

const metricSet = ({ id, metrics }: Ticket): readonly unknown[] =>
  metrics
    ? [
        {
          ticket_id: id,
          reopens: metrics.reopens,
          replies: metrics.replies,
          group_stations: metrics.groupStations,
          assignee_stations: metrics.assigneeStations,
          reply_time_in_minutes: { calendar: metrics.firstReplyMinutes, business: null },
          requester_wait_time_in_minutes: { calendar: metrics.requesterWaitMinutes, business: null },
          solved_at: metrics.solvedAt === undefined ? null : iso(metrics.solvedAt),
        },
      ]
    : [];

const comment = (message: Message, index: number): unknown => ({
  id: 900_000 - index,
  type: 'Comment',
  author_id: message.author.id,
  html_body: escaped(message.text),
  public: message.public,
  created_at: iso(message.at),
  via: { channel: channelName(message.channel), source: { from: {}, to: {}, rel: null } },
  attachments: [],
});

const refusal = (fault: Exclude<Fault, { kind: 'silent' }>, now: number): unknown => {
  if (fault.kind === 'offline') return { status: 0, statusText: 'error', readyState: 0 };
  if (fault.kind === 'unreadable') {
    return {
      status: 200,
      statusText: 'parsererror',
      responseText: '<html>',
      responseHeaders: 'content-type: text/html',
    };
  }
  if (fault.kind === 'rate-limited') {
    const wait = fault.retryAt === undefined ? {} : { 'Retry-After': String((fault.retryAt - now) / 1000) };
    return { status: 429, statusText: 'Too Many Requests', responseText: 'slow down', responseHeaders: wait };
  }
  return { status: fault.kind === 'failed' ? 502 : 403, statusText: '', responseText: '<html></html>' };
};

const iso = (at: number): string => new Date(at).toISOString();
const channelName = (channel: Channel): string => (channel === 'messaging' ? 'native_messaging' : channel);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const unescaped = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
