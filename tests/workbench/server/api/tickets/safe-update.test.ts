import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('a safe update', () => {
  const api = startTestApi();
  /** A ticket that changed after it was read: the stamp of then, and of now. */
  const changed = async () => {
    const { id, updated_at: then } = await api.ticket({ tags: ['old'] });
    api.pass(1);
    const { ticket } = await api.put<{ ticket: Json }>(`/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
    return { path: `/api/v2/tickets/${id}`, then, now: ticket.updated_at };
  };

  it('with an old stamp is refused with 409 UpdateConflict, whether it says true or false', async () => {
    const { path, then, now } = await changed();
    for (const safe_update of [true, false, 'true']) {
      const update = (updated_stamp: unknown) => ({ ticket: { subject: 'X', safe_update, updated_stamp } });
      const answer = await api.call('PUT', path, update(then));
      expect([answer.status, answer.body]).toMatchObject([409, { error: 'UpdateConflict' }]);
      expect((await api.get<{ ticket: Json }>(path)).ticket.updated_at).toBe(now);
    }
    expect((await api.call('PUT', path, { ticket: { safe_update: true, updated_stamp: now } })).status).toBe(200);
  });

  it('is none where safe_update is left out', async () => {
    const { path, then } = await changed();
    expect((await api.call('PUT', path, { ticket: { subject: 'X', updated_stamp: then } })).status).toBe(200);
  });

  it('needs its stamp', async () => {
    const { path } = await changed();
    const answer = await api.call('PUT', path, { ticket: { subject: 'X', safe_update: true } });
    expect([answer.status, answer.text]).toEqual([400, 'Required parameter missing: updated_stamp']);
  });

  it.each(['POST', 'PUT', 'DELETE'])(
    'of tags by %s takes the two fields at top level, the boolean also as text',
    async (method) => {
      const { path, then, now } = await changed();
      const write = (more: object) => api.call(method, `${path}/tags.json`, { tags: ['old'], ...more });
      expect((await write({ safe_update: 'true', updated_stamp: then })).status).toBe(409);
      expect((await api.get<{ tags: string[] }>(`${path}/tags`)).tags).toEqual(['old']);
      expect((await write({ safe_update: 'true', updated_stamp: now })).status).toBeLessThan(300);
    },
  );

  it('of tags without the stamp is unprotected', async () => {
    const { path } = await changed();
    expect((await api.call('POST', `${path}/tags`, { tags: ['new'] })).body).toEqual({ tags: ['new'] });
  });
});

describe('a closed ticket', () => {
  const api = startTestApi();

  it('refuses every write with 422 and its reason, and nothing opens it again', async () => {
    const { id } = await api.ticket();
    const path = `/api/v2/tickets/${id}`;
    expect((await api.call('PUT', path, { ticket: { status: 'closed' } })).status).toBe(200);
    for (const [method, address, body] of [
      ['PUT', path, { ticket: { status: 'open' } }],
      ['PUT', path, { ticket: { comment: { body: 'more' } } }],
      ['PUT', path, { ticket: { additional_tags: ['x'] } }],
      ['POST', `${path}/tags`, { tags: ['x'] }],
      ['PUT', `${path}/tags`, { tags: ['x'] }],
      ['DELETE', `${path}/tags`, { tags: ['x'] }],
    ] as const) {
      const answer = await api.call(method, address, body);
      expect(answer.status, `${method} ${address}`).toBe(422);
      expect(answer.body).toMatchObject({
        error: 'RecordInvalid',
        details: { status: [{ description: expect.stringContaining('closed prevents ticket update') }] },
      });
    }
    expect((await api.get<{ ticket: Json }>(path)).ticket).toMatchObject({ status: 'closed', tags: [] });
  });
});
