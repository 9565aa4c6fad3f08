import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('Idempotency-Key on POST /tickets', () => {
  const api = startTestApi();
  const create = (key: string, body: string, as = 'admin') =>
    api.call<{ ticket: Json }>(
      'POST',
      '/api/v2/tickets.json',
      { ticket: { comment: { body } } },
      { as, headers: { 'idempotency-key': key } },
    );

  it('gives the first answer again, body and location, and says hit', async () => {
    const [first, again] = [await create('k1', 'once'), await create('k1', 'once')];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([first, again].map(({ headers }) => headers.get('x-idempotency-lookup'))).toEqual(['miss', 'hit']);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('refuses another body with the same key: 400 IdempotentRequestError', async () => {
    await create('k2', 'once');
    const { status, body } = await create('k2', 'twice');
    expect([status, body]).toMatchObject([400, { error: 'IdempotentRequestError' }]);
  });

  it('is forgotten after two hours', async () => {
    const first = await create('k3', 'once');
    api.pass(119);
    expect((await create('k3', 'once')).headers.get('x-idempotency-lookup')).toBe('hit');
    api.pass(1);
    const later = await create('k3', 'once');
    expect(later.headers.get('x-idempotency-lookup')).toBe('miss');
    expect(later.body.ticket.id).not.toBe(first.body.ticket.id);
  });

  it('has at most 255 characters', async () => {
    expect((await create('k'.repeat(255), 'x')).status).toBe(201);
    expect((await create('k'.repeat(256), 'x')).status).toBe(400);
  });

  it('remembers no refusal, and no other person’s tickets', async () => {
    expect((await create('k4', '')).status).toBe(422);
    expect((await create('k4', 'now with words')).headers.get('x-idempotency-lookup')).toBe('miss');
    expect((await create('k4', 'mine', 'agent')).headers.get('x-idempotency-lookup')).toBe('miss');
    expect((await create('k4', 'now with words')).headers.get('x-idempotency-lookup')).toBe('hit');
  });

  it('means nothing to PUT', async () => {
    const { id } = await api.ticket();
    const headers = { 'idempotency-key': 'k5' };
    for (const priority of ['low', 'high']) {
      const answer = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { priority } }, { headers });
      expect([answer.status, answer.headers.get('x-idempotency-lookup')]).toEqual([200, null]);
    }
  });
});
