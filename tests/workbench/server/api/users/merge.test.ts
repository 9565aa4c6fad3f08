import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('merging users', () => {
  const api = startTestApi();
  const create = async (user: object) => (await api.post<{ user: Json }>('/api/v2/users', { user })).user;
  const merge = (loser: number, winner: number, as = 'agent') =>
    api.call<{ user: Json }>('PUT', `/api/v2/users/${loser}/merge.json`, { user: { id: winner } }, { as });

  it('gives the winner what the loser asked, said and was copied on', async () => {
    const [loser, winner] = [
      await create({ name: 'Kim', email: 'kim@old.example', external_id: 'crm-1' }),
      await create({ name: 'Kim Lee', email: 'kim@new.example' }),
    ];
    const own = await api.ticket({ requester: null, requester_id: loser.id, submitter_id: loser.id });
    const both = [{ user_id: loser.id }, { user_id: winner.id }];
    const other = await api.ticket({ email_ccs: both });
    const answer = await merge(loser.id, winner.id);
    expect([answer.status, answer.body.user]).toEqual([
      200,
      expect.objectContaining({ id: winner.id, name: 'Kim Lee' }),
    ]);

    const of = async (id: number) => (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket;
    expect(await of(own.id)).toMatchObject({ requester_id: winner.id, submitter_id: winner.id });
    expect((await of(other.id)).email_cc_ids).toEqual([winner.id]);
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${own.id}/comments`);
    expect(comments.map(({ author_id }) => author_id)).toEqual([winner.id]);
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/users/${winner.id}/tickets/requested`);
    expect(tickets.map(({ id }) => id)).toEqual([own.id]);
    const found = await api.get(`/api/v2/search/count?query=${encodeURIComponent(`requester:${winner.id}`)}`);
    expect(found).toMatchObject({ count: 1 });
  });

  it('leaves the loser deleted: in no list or search, without address, which is free again', async () => {
    const [loser, winner] = [
      await create({ name: 'Twice Once', email: 'once@example.com', external_id: 'crm-2' }),
      await create({ name: 'Twice Again', email: 'again@example.com' }),
    ];
    await merge(loser.id, winner.id);
    const shown = await api.get<{ user: Json }>(`/api/v2/users/${loser.id}`);
    expect(shown.user).toMatchObject({ active: false, email: null, external_id: null });
    const ids = async (path: string) => (await api.get<{ users: Json[] }>(`/api/v2/${path}`)).users.map(({ id }) => id);
    expect(await ids('users?role=end-user')).not.toContain(loser.id);
    expect(await ids('users/search?query=twice')).toEqual([winner.id]);
    await create({ name: 'New', email: 'once@example.com', external_id: 'crm-2' });
    expect((await merge(loser.id, winner.id)).status).toBe(422);
  });

  it('tells the export of a moved ticket, which is not updated by that', async () => {
    const [loser, winner] = [await create({ name: 'A' }), await create({ name: 'B' })];
    const { id, updated_at } = await api.ticket({ requester: null, requester_id: loser.id });
    api.pass(5);
    const since = Math.floor(api.now / 1000);
    await merge(loser.id, winner.id);
    api.pass(5);
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/incremental/tickets/cursor?start_time=${since}`);
    expect(tickets).toMatchObject([{ id, updated_at, requester_id: winner.id }]);
  });

  it('is for full agents, and for two end users alone', async () => {
    const [one, other] = [await create({ name: 'One' }), await create({ name: 'Other' })];
    const agent = await api.person('agent');
    expect((await merge(one.id, other.id, 'light-agent')).status).toBe(403);
    expect((await merge(one.id, one.id)).status).toBe(422);
    expect((await merge(one.id, agent.id)).status).toBe(422);
    expect((await merge(agent.id, one.id, 'admin')).status).toBe(422);
    expect((await merge(one.id, 17)).status).toBe(404);
  });
});
