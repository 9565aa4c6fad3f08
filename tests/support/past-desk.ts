import type { RestClient } from '../../src/helpdesk/rest/client';
import { AGENT_ID, CUSTOMER_ID } from './facts';

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** What a ticket of an answer may differ in. */
export interface PastRecord {
  readonly id: number;
  readonly at: number;
  readonly updatedAt: number;
  readonly replies?: number;
  readonly over?: Readonly<Record<string, unknown>>;
}

/** A page of Zendesk's search export, with what stands beside the tickets. */
export const exportPage = (records: readonly PastRecord[], next?: string): object => ({
  results: records.map(({ id, at, updatedAt, over }) => ({
    url: `https://example.zendesk.com/api/v2/tickets/${id}.json`,
    id,
    result_type: 'ticket',
    subject: `Matter ${id}`,
    description: 'The lamp is dark.',
    status: 'open',
    priority: null,
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    created_at: iso(at),
    updated_at: iso(updatedAt),
    requester_id: CUSTOMER_ID,
    submitter_id: CUSTOMER_ID,
    assignee_id: AGENT_ID,
    brand_id: 3,
    tags: [],
    custom_fields: [],
    ...over,
  })),
  facets: null,
  metric_sets: records.map(({ id, replies = 0 }) => ({
    ticket_id: id,
    reopens: 0,
    replies,
    group_stations: 1,
    assignee_stations: 1,
    reply_time_in_minutes: { calendar: null, business: null },
    requester_wait_time_in_minutes: { calendar: null, business: null },
    solved_at: null,
  })),
  users: [{ id: CUSTOMER_ID, name: 'Mara Quist', role: 'end-user', created_at: iso(0), locale: 'en-US' }],
  groups: [],
  brands: [{ id: 3, name: 'Lumen' }],
  meta: { has_more: next !== undefined, after_cursor: next ?? null, before_cursor: null },
  links: { next: next === undefined ? null : 'https://elsewhere.example/never-followed', prev: null },
});

/** Who said what when, the latest first as it is asked for. */
export const commentPage = (said: readonly (readonly ['them' | 'us', number, string])[]): object => ({
  comments: said
    .map(([who, at, text], index) => ({
      id: 900 + index,
      type: 'Comment',
      author_id: who === 'them' ? CUSTOMER_ID : AGENT_ID,
      body: text,
      html_body: `<div class="zd-comment"><p>${text}</p></div>`,
      plain_body: text,
      public: true,
      created_at: iso(at),
      via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
      attachments: [],
    }))
    .reverse(),
  users: [
    { id: CUSTOMER_ID, name: 'Mara Quist', role: 'end-user' },
    { id: AGENT_ID, name: 'Jon Adler', role: 'agent' },
  ],
  meta: { has_more: false, after_cursor: null, before_cursor: null },
});

export interface Played {
  readonly client: RestClient;
  /** The addresses that were asked for, in order. */
  readonly asked: readonly URL[];
}

/** An account that answers what `answer` says: an object is an answer of success, undefined is a connection that is lost. */
export function playedAccount(answer: (url: URL, times: number) => object | Response | undefined): Played {
  const asked: URL[] = [];
  const client: RestClient = async (path) => {
    const url = new URL(path, 'https://example.zendesk.com');
    asked.push(url);
    const given = answer(url, asked.length);
    if (given === undefined) throw new TypeError('fetch failed');
    return given instanceof Response ? given : Response.json(given);
  };
  return { client, asked };
}
