import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

/** Enough that the next search for a word of theirs goes another way: see `search/run.ts`. */
const MANY = 2100;

describe('counts of many tickets', () => {
  const api = startTestApi();

  const search = (query: string, more = '') =>
    api.get<{ results: Json[]; count: number }>(`/api/v2/search?query=${encodeURIComponent(query)}${more}`);
  const total = async () => (await api.get<{ count: { value: number } }>('/api/v2/tickets/count')).count.value;

  beforeAll(async () => {
    const { id } = await api.person('agent');
    for (let from = 0; from < MANY; from += 100) {
      await api.post('/api/v2/imports/tickets/create_many', {
        tickets: Array.from({ length: 100 }, (_, index) => ({
          subject: `Lamp ${from + index}`,
          requester_id: id,
          tags: from + index === 7 ? ['odd'] : ['even'],
          created_at: new Date(api.now - (MANY - from - index) * 60_000).toISOString(),
          comments: [{ author_id: id, value: 'a delivery', created_at: new Date(api.now - 60_000).toISOString() }],
        })),
      });
    }
  });

  it('are the same until something changes, and true from the next request on', async () => {
    const before = await total();
    expect(await total()).toBe(before);
    const { id } = await api.ticket();
    expect(await total()).toBe(before + 1);
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    expect(await total()).toBe(before);
  });

  it('are not what a refused request had begun', async () => {
    const before = await total();
    const refused = await api.call('POST', '/api/v2/tickets', { ticket: { subject: 'No', requester_id: 1 } });
    expect(refused.status).toBe(422);
    expect(await total()).toBe(before);
  });

  it('a common word is found in the same tickets, in the same order, as a rare one would be', async () => {
    for (const query of ['type:ticket delivery', 'delivery', 'type:ticket "a delivery" -tags:odd']) {
      const first = await search(query, '&page=3');
      const again = await search(query, '&page=3');
      expect(first.count).toBe(query.includes('odd') ? MANY - 1 : MANY);
      expect(again).toEqual(first);
      expect(again.results).toHaveLength(100);
    }
  });

  it('of a common word are true from the next request on too', async () => {
    await search('delivery');
    const ticket = await api.ticket({ comment: { body: 'where is my delivery?' } });
    const { count, results } = await search('delivery');
    expect(count).toBe(MANY + 1);
    expect(results[0]?.id).toBe(ticket.id);
  });
});
