/** Asks a helpdesk as its admin; resolves with the JSON of a success. */
export type Ask = <T>(method: 'POST' | 'GET', path: string, body?: unknown) => Promise<T>;

export interface OpenTicketsWanted {
  readonly open: number;
  /** The tickets are theirs in turn; as many as there are tickets unless said otherwise. */
  readonly customers?: number;
  /** Solved tickets of each customer beside the open ones; none unless said otherwise. */
  readonly solvedEach?: number;
  readonly now: number;
  readonly assignee?: number;
  readonly say?: (line: string) => void;
}

const BATCH = 100;
const HOUR = 3_600_000;

/** Imports open tickets as a busy desk has them: some waited for, some answered, in two languages. Gives the customers' ids. */
export async function importOpenTickets(ask: Ask, wanted: OpenTicketsWanted): Promise<readonly number[]> {
  const { open, customers = open, solvedEach = 0, say = () => {} } = wanted;
  const ids: number[] = [];
  for (const some of batches(customers)) {
    const users = some.map((index) => ({
      name: `Customer ${index}`,
      email: `open${index}@example.com`,
      external_id: `open ${index}`,
    }));
    await ask('POST', '/api/v2/users/create_or_update_many.json', { users });
    const names = users.map(({ external_id }) => encodeURIComponent(external_id)).join(',');
    const there = await ask<{ users: { id: number }[] }>('GET', `/api/v2/users/show_many.json?external_ids=${names}`);
    ids.push(...there.users.map(({ id }) => id));
  }
  const all = open + solvedEach * customers;
  for (const some of batches(all)) {
    const tickets = some.map((index) => ticketOf(index, ids[index % ids.length] ?? 0, index < open, wanted));
    await ask('POST', '/api/v2/imports/tickets/create_many.json', { tickets });
    const done = (some.at(-1) ?? 0) + 1;
    if (done % 2_000 === 0) say(`${done} of ${all} tickets`);
  }
  return ids;
}

function ticketOf(index: number, requester_id: number, open: boolean, { now, assignee }: OpenTicketsWanted) {
  const opened = now - (open ? 2 + (index % 240) : 500 + (index % 5_000)) * HOUR;
  const at = (hours: number): string => new Date(Math.min(now, opened + hours * HOUR)).toISOString();
  const answered = assignee !== undefined && index % 3 !== 0;
  const words =
    index % 4 === 0 ? '주문한 상품이 아직 도착하지 않았습니다.' : 'It has not arrived yet. When will it come?';
  return {
    subject: `Order ${10_000 + index}`,
    requester_id,
    ...(assignee !== undefined && { assignee_id: assignee }),
    status: open ? (['open', 'open', 'pending', 'hold', 'open'][index % 5] ?? 'open') : 'solved',
    tags: index % 5 === 0 ? ['delivery'] : [],
    created_at: at(0),
    updated_at: at(answered ? 1 : 0),
    comments: [
      { author_id: requester_id, value: words, created_at: at(0) },
      ...(answered ? [{ author_id: assignee, value: 'We are looking into it.', created_at: at(1) }] : []),
    ],
  };
}

const batches = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) =>
    Array.from({ length: Math.min(BATCH, count - batch * BATCH) }, (_, index) => batch * BATCH + index),
  );
