import { expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

const api = startTestApi();

it('a ticket takes 5,000 comments; the next one is refused with 422', async () => {
  const comments = Array.from({ length: 4999 }, (_, at) => ({
    value: `word ${at}`,
    created_at: '2026-02-01T00:00:00Z',
  }));
  const { ticket } = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
    ticket: { subject: 'Long', comments },
  });
  const write = (properties: object) => api.call('PUT', `/api/v2/tickets/${ticket.id}`, { ticket: properties });
  expect((await write({ comment: { body: 'the last' } })).status).toBe(200);
  expect((await write({ comment: { body: 'one more' }, priority: 'low' })).status).toBe(422);
  expect((await write({ priority: 'high' })).status).toBe(200);
  expect(await api.get(`/api/v2/tickets/${ticket.id}/comments/count`)).toMatchObject({ count: { value: 5000 } });
});
