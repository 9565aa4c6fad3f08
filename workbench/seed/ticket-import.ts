import { MARK, TAG } from './company';
import type { Cast } from './people';
import type { AgentKey, Story, StoryEvent } from './story';
import { fill } from './texts';
import { isDone, type PlacedEvent, type PlacedTicket, statusAfter } from './timeline';

/** Who a ticket's records are called in the account. */
export interface Names {
  readonly cast: Cast;
  readonly requesterId: number;
  /** Ids of tickets that are there already, by external id. */
  readonly tickets: ReadonlyMap<string, number>;
  /** Zendesk's own auto-replies are mails and not comments: on a real account ours would pass for an agent's words. */
  readonly autoReplies: boolean;
}

export const externalId = (story: Story, key: string): string => `${MARK}:${story.customer.key}:${key}`;

/** `story:key`, as the stories name each other's tickets, as an external id. */
export const externalIdOf = (reference: string): string => `${MARK}:${reference}`;

/** The ticket that has to be there before this one. */
export function neededBefore(story: Story, { ticket }: PlacedTicket): string | undefined {
  if (ticket.incidentOf !== undefined) return externalIdOf(ticket.incidentOf);
  if (ticket.followsUp !== undefined) return externalId(story, ticket.followsUp);
  const [, key] =
    ticket.events.map((event) => ('text' in event ? /\{#([^}]+)\}/.exec(event.text) : null)).find(Boolean) ?? [];
  return key === undefined ? undefined : externalId(story, key);
}

/**
 * The body of `POST /imports/tickets` for a ticket. `via`, `metric_set` and `satisfaction_rating` tell what comments
 * cannot; the workbench takes them, a real account passes over them.
 */
export function importBody(story: Story, placed: PlacedTicket, names: Names): Record<string, unknown> {
  const { ticket, events, status } = placed;
  const agentId = (key: AgentKey | undefined): number | undefined => (key ? names.cast.agents.get(key)?.id : undefined);
  const words = wordsOf(story, names);
  const needed = names.tickets.get(neededBefore(story, placed) ?? '');
  const rating = events.findLast((event) => event.kind === 'rates');
  return {
    external_id: externalId(story, ticket.key),
    subject: fill(ticket.subject, placed.createdAt, words),
    status,
    requester_id: names.requesterId,
    submitter_id: agentId(ticket.submitter) ?? names.requesterId,
    group_id: names.cast.groups.get(placed.last.group),
    ...(placed.last.assignee && { assignee_id: agentId(placed.last.assignee) }),
    ...(ticket.priority && { priority: ticket.priority }),
    ...(ticket.type && { type: ticket.type }),
    ...(ticket.incidentOf && needed && { problem_id: needed }),
    ...(ticket.followsUp && needed && { via_followup_source_id: needed }),
    tags: [TAG, ...(ticket.tags ?? [])],
    via: {
      channel: ticket.channel,
      ...(ticket.followsUp && needed && { source: { from: { ticket_id: needed }, to: {}, rel: 'follow_up' } }),
    },
    created_at: time(placed.createdAt),
    updated_at: time(placed.updatedAt),
    ...(placed.solvedAt && { solved_at: time(placed.solvedAt) }),
    comments: events.flatMap((event) => commentOf(event, placed, names, words)),
    metric_set: metricsOf(placed),
    ...(rating?.kind === 'rates' && {
      satisfaction_rating: { score: rating.score, comment: rating.comment ?? null, created_at: time(rating.at) },
    }),
  };
}

function commentOf(
  event: PlacedEvent,
  { ticket, first }: PlacedTicket,
  names: Names,
  words: ReadonlyMap<string, string>,
): object[] {
  if (!('text' in event) || (event.kind === 'auto-reply' && !names.autoReplies)) return [];
  const minutes = 'callMinutes' in event ? event.callMinutes : undefined;
  const by = event.kind === 'replies' || event.kind === 'notes' ? event.by : (first.assignee ?? 'joel');
  const comment = {
    author_id:
      event.kind === 'says' || event.kind === 'out-of-office' ? names.requesterId : names.cast.agents.get(by)?.id,
    body: fill(event.text, event.at, words),
    public: event.kind !== 'notes',
    created_at: time(event.at),
  };
  if (event.kind === 'auto-reply') {
    return [{ ...comment, via: { channel: 'rule', source: { from: { title: 'Receipt' }, to: {}, rel: 'trigger' } } }];
  }
  // Zendesk's flag of a comment made from an automatic reply.
  if (event.kind === 'out-of-office') return [{ ...comment, via: { channel: 'email' }, metadata: { flags: [4] } }];
  if (minutes === undefined) return [{ ...comment, via: { channel: ticket.channel } }];
  const data = { call_duration: minutes * 60, started_at: time(event.at) };
  return [{ ...comment, via: { channel: 'voice' }, type: 'VoiceComment', data }];
}

/** Counts as Zendesk keeps them: stations include the first one. */
function metricsOf({ ticket, events, first }: PlacedTicket): Record<string, number> {
  const passes = events.filter((event) => event.kind === 'passes');
  const from = ticket.assignee ? 'open' : 'new';
  let status: PlacedTicket['status'] = from;
  let reopens = 0;
  for (const event of events) {
    const next = statusAfter(event, status);
    if (isDone(status) && !isDone(next)) reopens += 1;
    status = next;
  }
  return {
    reopens,
    // What opens the ticket answers nobody.
    replies: events.filter((event, index) => index > 0 && event.kind === 'replies').length,
    group_stations: 1 + passes.filter(({ group }) => group !== undefined).length,
    assignee_stations: (first.assignee ? 1 : 0) + passes.filter(({ to }) => to !== undefined).length,
  };
}

function wordsOf(story: Story, names: Names): ReadonlyMap<string, string> {
  const people = [...names.cast.agents].map(([key, { name }]): [string, string] => [key, calledBy(name)]);
  const tickets = story.tickets.map(({ key }): [string, string] => {
    return [`#${key}`, String(names.tickets.get(externalId(story, key)) ?? '')];
  });
  return new Map([...people, ...tickets]);
}

/** Korean names are used whole, others by the first name. */
const calledBy = (name: string): string => (/\p{Script=Hangul}/u.test(name) ? name : (name.split(' ')[0] ?? name));

const time = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The hand-offs of a ticket, for accounts that count them only when they really happen. */
export function handOffs(events: readonly StoryEvent[], cast: Cast): readonly Record<string, number>[] {
  return events.flatMap((event) => {
    if (event.kind !== 'passes') return [];
    const group_id = event.group && cast.groups.get(event.group);
    const assignee_id = event.to && cast.agents.get(event.to)?.id;
    return [{ ...(group_id !== undefined && { group_id }), ...(assignee_id !== undefined && { assignee_id }) }];
  });
}
