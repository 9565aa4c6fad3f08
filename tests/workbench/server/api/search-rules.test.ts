import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../../../support/workbench-api';

describe('search rules', () => {
  const api = startTestApi();
  const requesters: number[] = [];
  const rated = new Map<string, number>();
  const count = async (query: string): Promise<number> =>
    (await api.get<{ count: number }>(`/api/v2/search/count?query=${encodeURIComponent(query)}`)).count;

  beforeAll(async () => {
    for (const [name, score, comment] of [
      ['good', 'good', null],
      ['good with words', 'good', 'Thank you'],
      ['bad', 'bad', null],
      ['bad with words', 'bad', 'Too slow'],
    ] as const) {
      const { id, requester_id } = await api.ticket({ recipient: 'help@fernlight.example' });
      requesters.push(Number(requester_id));
      rated.set(name, id);
      await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'solved' } });
      await api.post('/workbench/customer-rates', { ticket_id: id, score, comment });
    }
  });

  it('read a repeated keyword as either value, or as both where the switch says so', async () => {
    const query = `type:ticket requester:${requesters[0]} requester:${requesters[1]}`;
    expect(await count(query)).toBe(2);
    await api.put('/workbench/switches', { repeatedKeywords: 'both' });
    expect(await count(query)).toBe(0);
    expect(await count(`type:ticket requester:${requesters[0]} requester:${requesters[0]}`)).toBe(1);
    await api.put('/workbench/switches', { repeatedKeywords: 'either' });
  });

  it('take 64 words, and refuse the 65th with 422', async () => {
    const words = (number: number) => Array.from({ length: number }, (_, at) => `requester:${at + 1}`).join('+');
    expect((await api.call('GET', `/api/v2/search?query=${words(64)}`)).status).toBe(200);
    expect((await api.call('GET', `/api/v2/search?query=${words(65)}`)).status).toBe(422);
  });

  it('leave ratings with a comment out of satisfaction:good and satisfaction:bad', async () => {
    expect(await count('satisfaction:good')).toBe(1);
    expect(await count('satisfaction:goodwithcomment')).toBe(1);
    expect(await count('satisfaction:good satisfaction:goodwithcomment')).toBe(2);
    expect(await count('satisfaction:bad')).toBe(1);
    expect(await count('satisfaction:badwithcomment')).toBe(1);
  });

  it('find a ticket that was changed within the index’s delay, but not one that was made within it', async () => {
    api.pass(10);
    await api.ticket({ subject: 'Young' });
    await api.put(`/api/v2/tickets/${rated.get('good')}`, { ticket: { tags: ['touched'] } });
    await api.put('/workbench/switches', { searchDelaySeconds: 120 });
    expect([await count('subject:young'), await count('tags:touched')]).toEqual([0, 1]);
    api.pass(3);
    expect(await count('subject:young')).toBe(1);
    await api.put('/workbench/switches', { searchDelaySeconds: 0 });
  });

  it('know recipients, custom statuses, support types and forms', async () => {
    expect(await count('recipient:help@fernlight.example')).toBe(4);
    const { results } = await api.get<{ results: { custom_status_id: number }[] }>(
      '/api/v2/search?query=status:solved',
    );
    expect(await count(`custom_status_id:${results[0]?.custom_status_id}`)).toBe(4);
    expect(await count('type:ticket support_type:agent')).toBe(5);
    expect(await count('support_type:ai_agent')).toBe(0);
    expect(await count('type:ticket form:none')).toBe(5);
  });
});
