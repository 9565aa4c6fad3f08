import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

interface State {
  readonly metric: string;
  readonly stage: string;
  readonly breach_at: string | null;
}
const path = '/api/v2/slas/policies';
const metric = (name: string, target: number, more: object = {}) => ({
  priority: 'high',
  metric: name,
  target,
  business_hours: false,
  ...more,
});
const vip = {
  title: 'VIP',
  description: 'For those who pay for it',
  filter: { all: [{ field: 'current_tags', operator: 'includes', value: 'vip' }], any: [] },
  policy_metrics: [metric('first_reply_time', 60), metric('requester_wait_time', 2880)],
};

describe('SLA policies', () => {
  const api = startTestApi();

  it('are listed, shown, made, changed and deleted by admins alone', async () => {
    expect(await api.get(`${path}.json`)).toMatchObject({ sla_policies: [], count: 0 });
    const { sla_policy } = await api.post<{ sla_policy: Json }>(path, { sla_policy: vip });
    expect(sla_policy).toMatchObject({ ...vip, position: 1, id: expect.any(Number) });
    expect(await api.get(path)).toMatchObject({ sla_policies: [sla_policy] });
    const one = `${path}/${sla_policy.id}`;
    expect(await api.get(one)).toEqual({ sla_policy });
    const changed = await api.put<{ sla_policy: Json }>(one, { sla_policy: { title: 'Gold' } });
    expect(changed.sla_policy).toMatchObject({ ...vip, title: 'Gold' });
    for (const [method, address] of [
      ['GET', path],
      ['GET', one],
      ['POST', path],
      ['PUT', one],
      ['DELETE', one],
    ] as const) {
      expect(
        (await api.call(method, address, method === 'GET' ? undefined : { sla_policy: vip }, { as: 'agent' })).status,
        method,
      ).toBe(403);
    }
    expect((await api.call('DELETE', one)).status).toBe(204);
    expect((await api.call('GET', one)).status).toBe(404);
  });

  it('need a title, a filter of known conditions, and known metrics', async () => {
    for (const wrong of [
      { title: ' ' },
      { filter: undefined },
      { filter: { all: [{ field: 'mood', operator: 'is', value: 'bad' }] } },
      { policy_metrics: [metric('mood', 60)] },
      { policy_metrics: [metric('first_reply_time', 0)] },
    ]) {
      const answer = await api.call('POST', path, { sla_policy: { ...vip, ...wrong } });
      expect(answer.status, JSON.stringify(wrong)).toBe(422);
    }
  });
});

describe('how a ticket stands by its policy', () => {
  const api = startTestApi();
  const slas = async (id: number): Promise<readonly State[]> => {
    const { ticket } = await api.get<{ ticket: { slas: { policy_metrics: State[] } } }>(
      `/api/v2/tickets/${id}.json?include=slas`,
      { as: 'agent' },
    );
    return ticket.slas.policy_metrics;
  };
  const at = (minutes: number): string => `${new Date(api.now + minutes * 60_000).toISOString().slice(0, 19)}Z`;

  it('is an empty list without a policy, for a ticket that fits none, and for one without a priority', async () => {
    const { id } = await api.ticket({ tags: ['vip'], priority: 'high' });
    expect(await slas(id)).toEqual([]);
    await api.post(path, { sla_policy: vip });
    expect(await slas(id)).toHaveLength(2);
    expect(await slas((await api.ticket({ tags: ['plain'], priority: 'high' })).id)).toEqual([]);
    expect(await slas((await api.ticket({ tags: ['vip'] })).id)).toEqual([]);
  });

  it('is told by metric: its stage, when it breaches, and how long is left in the largest unit', async () => {
    const { id } = await api.ticket({ tags: ['vip'], priority: 'high' });
    const [reply, wait] = [at(60), at(2880)];
    expect(await slas(id)).toEqual([
      { metric: 'first_reply_time', stage: 'active', breach_at: reply, hours: 1 },
      { metric: 'requester_wait_time', stage: 'active', breach_at: wait, days: 2 },
    ]);
    api.pass(45);
    expect((await slas(id))[0]).toEqual({ metric: 'first_reply_time', stage: 'active', breach_at: reply, minutes: 15 });
    api.pass(90);
    expect((await slas(id))[0]).toEqual({ metric: 'first_reply_time', stage: 'active', breach_at: reply, hours: -1 });
    const comment = { body: 'On its way', public: true };
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment, status: 'pending' } }, { as: 'agent' });
    expect(await slas(id)).toEqual([
      { metric: 'first_reply_time', stage: 'achieved', breach_at: null },
      { metric: 'requester_wait_time', stage: 'paused', breach_at: null, days: 1 },
    ]);
  });

  it('comes beside lists too, and alone at a path of its own', async () => {
    const { id } = await api.ticket({ tags: ['vip'], priority: 'high' });
    const { tickets } = await api.get<{ tickets: (Json & { slas: object })[] }>(
      `/api/v2/tickets/show_many?ids=${id}&include=slas`,
    );
    const own = await slas(id);
    expect(tickets[0]?.slas).toEqual({ policy_metrics: own });
    expect(await api.get(`/api/v2/tickets/${id}/slas/policy_metrics`, { as: 'agent' })).toEqual({
      policy_metrics: own,
    });
  });

  it('is by the first policy that fits, and by the team’s hours where that one says so', async () => {
    const { schedule } = await api.post<{ schedule: Json }>('/api/v2/business_hours/schedules', {
      schedule: { name: 'Team', time_zone: 'UTC' },
    });
    expect(schedule).toBeDefined();
    // Friday, 2026-03-06, 16:00: an hour is left of the week.
    api.now = Date.parse('2026-03-06T16:00:00Z');
    const policy_metrics = [metric('first_reply_time', 120, { business_hours: true })];
    await api.post(path, { sla_policy: { ...vip, title: 'First', position: 0, policy_metrics } });
    const { id } = await api.ticket({ tags: ['vip'], priority: 'high' });
    expect(await slas(id)).toEqual([
      { metric: 'first_reply_time', stage: 'active', breach_at: '2026-03-09T10:00:00Z', hours: 2 },
    ]);
  });
});
