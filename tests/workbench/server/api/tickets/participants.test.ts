import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('people beside the requester', () => {
  const api = startTestApi();
  const show = async (id: number): Promise<Json> => (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket;
  const userOf = async (email: string): Promise<Json | undefined> =>
    (await api.get<{ users: Json[] }>(`/api/v2/users/search?query=${encodeURIComponent(email)}`)).users[0];
  const update = (id: number, ticket: object) => api.put<{ ticket: Json }>(`/api/v2/tickets/${id}`, { ticket });

  it('are kept as followers and CCs from the first', async () => {
    const agent = await api.person('agent');
    const supervisor = await api.person('supervisor');
    const { id } = await api.ticket({
      email_ccs: [{ user_email: 'cc@example.com', user_name: 'Cleo' }],
      followers: [{ user_id: String(agent.id) }, { user_email: supervisor.email, action: 'put' }],
    });
    const cc = await userOf('cc@example.com');
    expect(cc).toMatchObject({ name: 'Cleo', role: 'end-user' });
    expect(await show(id)).toMatchObject({
      email_cc_ids: [cc?.id],
      follower_ids: [agent.id, supervisor.id],
      collaborator_ids: [cc?.id, agent.id, supervisor.id],
    });
  });

  it('come and go one by one', async () => {
    const agent = await api.person('agent');
    const { id } = await api.ticket({ email_ccs: [{ user_email: 'one@example.com' }] });
    const one = await userOf('one@example.com');
    await update(id, { email_ccs: [{ user_email: 'two@example.com' }], followers: [{ user_id: agent.id }] });
    const two = await userOf('two@example.com');
    expect(await show(id)).toMatchObject({ email_cc_ids: [one?.id, two?.id], follower_ids: [agent.id] });
    await update(id, {
      email_ccs: [{ user_id: one?.id, action: 'delete' }],
      followers: [{ user_id: agent.id, action: 'delete' }],
    });
    expect(await show(id)).toMatchObject({ email_cc_ids: [two?.id], follower_ids: [], collaborator_ids: [two?.id] });
    await update(id, { priority: 'low' });
    expect(await show(id)).toMatchObject({ email_cc_ids: [two?.id] });
  });

  it('follow as agents and are copied as customers when they are called collaborators', async () => {
    const agent = await api.person('agent');
    const { id, requester_id } = await api.ticket({
      collaborators: [agent.id, 'plain@example.com', { name: 'Noor', email: 'noor@example.com' }],
    });
    const copied = [(await userOf('plain@example.com'))?.id, (await userOf('noor@example.com'))?.id];
    expect(await show(id)).toMatchObject({ follower_ids: [agent.id], email_cc_ids: copied });
    await update(id, { additional_collaborators: ['more@example.com'] });
    const more = (await userOf('more@example.com'))?.id;
    expect(await show(id)).toMatchObject({ follower_ids: [agent.id], email_cc_ids: [...copied, more] });
    await update(id, { collaborator_ids: [requester_id, agent.id] });
    expect(await show(id)).toMatchObject({ follower_ids: [agent.id], email_cc_ids: [requester_id] });
  });

  it('are refused in a wrong shape, when nobody has that id, and as followers who are customers', async () => {
    const { id, requester_id } = await api.ticket();
    for (const [field, value] of [
      ['followers', 'abc'],
      ['followers', [{ user_id: requester_id }]],
      ['followers', [{ user_email: 'nobody@example.com' }]],
      ['email_ccs', 'abc'],
      ['email_ccs', [{ user_id: 7 }]],
      ['email_ccs', Array.from({ length: 49 }, (_, at) => ({ user_email: `cc${at}@example.com` }))],
      ['collaborators', { email: 'x@example.com' }],
      ['collaborator_ids', [7]],
      ['additional_collaborators', 12],
    ] as const) {
      const calls = [
        api.call<{ error: string; details: object }>('PUT', `/api/v2/tickets/${id}`, { ticket: { [field]: value } }),
        api.call<{ error: string; details: object }>('POST', '/api/v2/tickets', {
          ticket: { comment: { body: 'x' }, [field]: value },
        }),
      ];
      for (const { status, body } of await Promise.all(calls)) {
        expect(status, field).toBe(422);
        expect(body.error).toBe('RecordInvalid');
        expect(Object.keys(body.details)).toEqual([field]);
      }
    }
    for (const entry of [{ user_id: 'x' }, { action: 'put' }, { user_email: 'a@example.com', action: 'eat' }]) {
      const { status } = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { followers: [entry] } });
      expect(status, JSON.stringify(entry)).toBe(422);
    }
    expect(await show(id)).toMatchObject({ follower_ids: [], email_cc_ids: [], collaborator_ids: [] });
  });
});

describe('the custom status of a ticket', () => {
  const api = startTestApi();
  const update = async (id: number, ticket: object): Promise<Json> =>
    (await api.put<{ ticket: Json }>(`/api/v2/tickets/${id}`, { ticket })).ticket;
  const made = async (status_category: string): Promise<number> =>
    (
      await api.post<{ custom_status: Json }>('/api/v2/custom_statuses', {
        custom_status: { status_category, agent_label: `Our ${status_category}` },
      })
    ).custom_status.id;

  it('is kept until the category changes', async () => {
    const { id, custom_status_id: ofNew } = await api.ticket();
    const { custom_status_id: ofOpen } = await update(id, { status: 'open' });
    expect(ofOpen).not.toBe(ofNew);
    const [open, pending] = [await made('open'), await made('pending')];
    expect(await update(id, { custom_status_id: open })).toMatchObject({ status: 'open', custom_status_id: open });
    expect(await update(id, { priority: 'low' })).toMatchObject({ custom_status_id: open });
    const { audits } = await api.get<{ audits: { events: Json[] }[] }>(`/api/v2/tickets/${id}/audits`);
    expect(audits.at(-2)?.events).toContainEqual(
      expect.objectContaining({ field_name: 'custom_status_id', value: String(open), previous_value: String(ofOpen) }),
    );
    expect(await update(id, { custom_status_id: pending })).toMatchObject({
      status: 'pending',
      custom_status_id: pending,
    });
    expect(await update(id, { status: 'open' })).toMatchObject({ custom_status_id: ofOpen });
    expect((await api.ticket({ custom_status_id: open })).custom_status_id).toBe(open);
  });

  it('moves the ticket to the category that it is the default of', async () => {
    const { id, custom_status_id } = await api.ticket();
    await update(id, { status: 'open' });
    expect(await update(id, { custom_status_id })).toMatchObject({ status: 'new', custom_status_id });
  });

  it('is one of the account’s', async () => {
    const { id } = await api.ticket();
    for (const custom_status_id of ['abc', 1.5, [1], 4711]) {
      const { status } = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { custom_status_id } });
      expect(status).toBe(422);
    }
  });
});
