import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

/** Enough that the next search for a word of theirs goes another way: see `search/run.ts`. */
const MANY = 2100;

describe('counts of many tickets', () => {
  const api = startTestApi();

  const search = (query: string, more = '') =>
    api.get<{ results: Json[]; count: number }>(`/api/v2/search?query=${encodeURIComponent(query)}${more}`);
  let fresh = 0;
  /** The same search as nobody has asked for it yet: all that it finds is gone through. */
  const fromScratch = async (query: string): Promise<number> => {
    fresh += 1;
    return (await search(`${query} -tags:never${fresh}`, '&per_page=1')).count;
  };
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

  it('are what going through all of them finds, whatever is written between', async () => {
    const queries = [
      'type:ticket tags:odd',
      'type:ticket status:solved',
      'type:ticket -tags:even',
      'type:ticket comment:delivery',
      'type:ticket "a delivery"',
      'type:ticket delivery -status:closed',
      'type:ticket requester:"Vera Count"',
    ];
    const { id: person } = await api.person('agent');
    const called = async (email: string): Promise<number> =>
      (await api.post<{ user: Json }>('/api/v2/users', { user: { name: 'Vera Count', email } })).user.id;
    const [vera, namesake] = [await called('vera@example.com'), await called('namesake@example.com')];
    for (const subject of ['one', 'two']) await api.ticket({ subject, requester: undefined, requester_id: namesake });
    const made: number[] = [];
    const writes: (() => Promise<unknown>)[] = [
      async () => made.push((await api.ticket({ requester: undefined, requester_id: vera, tags: ['odd'] })).id),
      async () => made.push((await api.ticket({ comment: { body: 'a delivery, please' } })).id),
      () => api.put(`/api/v2/tickets/${made[0]}`, { ticket: { status: 'solved', tags: [] } }),
      () => api.put(`/api/v2/tickets/${made[0]}`, { ticket: { comment: { body: 'a delivery came', public: false } } }),
      () => api.call('DELETE', `/api/v2/tickets/${made[1]}`),
      () => api.put(`/api/v2/deleted_tickets/${made[1]}/restore`, {}),
      () => api.put(`/api/v2/users/${vera}`, { user: { name: 'Vera Other' } }),
      () => api.put(`/api/v2/users/${vera}`, { user: { name: 'Vera Count' } }),
      () => api.put(`/api/v2/tickets/${made[0]}`, { ticket: { requester_id: person } }),
      () =>
        api.put(`/api/v2/tickets/update_many?ids=${made.join()},1,2,3,40,41`, {
          ticket: { status: 'solved', additional_tags: ['odd'] },
        }),
    ];
    for (const write of [async () => {}, ...writes]) {
      await write();
      for (const query of queries) {
        const { count } = await search(query, '&per_page=1');
        expect([query, count]).toEqual([query, await fromScratch(query)]);
      }
      expect(await total()).toBe(await fromScratch('type:ticket'));
    }
  });

  it('do not look at all of many changed tickets one by one', async () => {
    const { count } = await search('type:ticket tags:even');
    for (const from of [100, 200, 300]) {
      const some = Array.from({ length: 100 }, (_, index) => from + index);
      await api.put(`/api/v2/tickets/update_many?ids=${some.join()}`, { ticket: { remove_tags: ['even'] } });
    }
    expect((await search('type:ticket tags:even')).count).toBe(count - 300);
  });

  it('miss no ticket behind others that were written to again and again', async () => {
    const { count } = await search('type:ticket tags:even');
    const ids = (from: number) => Array.from({ length: 60 }, (_, index) => from + index).join();
    for (const tag of ['once', 'twice', 'thrice', 'often']) {
      await api.put(`/api/v2/tickets/update_many?ids=${ids(500)}`, { ticket: { additional_tags: [tag] } });
    }
    await api.put(`/api/v2/tickets/update_many?ids=${ids(600)}`, { ticket: { remove_tags: ['even'] } });
    expect((await search('type:ticket tags:even')).count).toBe(count - 60);
  });

  it('of a common word are true from the next request on too', async () => {
    const before = (await search('delivery')).count;
    const ticket = await api.ticket({ comment: { body: 'where is my delivery?' } });
    const { count, results } = await search('delivery');
    expect(count).toBe(before + 1);
    expect(results[0]?.id).toBe(ticket.id);
  });
});
