import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('beside the comments', () => {
  const api = startTestApi();

  interface LogEvent {
    id: string;
    type: string;
    reference: string;
    author: { type: string };
    content: { type: string };
  }

  it('the conversation log lists comments by cursor, with the kind of their author', async () => {
    const { id, requester_id } = await api.ticket();
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body: 'Note', public: false } } }, { as: 'agent' });
    const path = `/api/v2/tickets/${id}/conversation_log.json`;
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    const log = await api.get<{ events: LogEvent[]; meta: { has_more: boolean } }>(path);
    expect(log.events).toMatchObject([
      {
        id: String(comments[0]?.id),
        type: 'Comment',
        reference: `zen:ticket_event:${comments[0]?.id}`,
        author: { type: 'user', 'zen:support:user_id': String(requester_id) },
        metadata: { visibility: 'public' },
      },
      { author: { type: 'agent' }, metadata: { visibility: 'private' } },
    ]);
    const page = await api.get<typeof log>(`${path}?page[size]=1`);
    expect([page.events.length, page.meta.has_more]).toEqual([1, true]);
    expect((await api.call('GET', `${path}?page[size]=101`)).status).toBe(400);
  });

  it('the conversation log calls what came by messaging a message', async () => {
    const { id } = await api.ticket({ via: { channel: 'native_messaging' } });
    const { events } = await api.get<{ events: LogEvent[] }>(`/api/v2/tickets/${id}/conversation_log`);
    expect(events).toMatchObject([{ type: 'Messaging::ConversationMessage', content: { type: 'text' } }]);
  });

  it('side conversations are an empty list, and there is none to show', async () => {
    const { id } = await api.ticket();
    const path = `/api/v2/tickets/${id}/side_conversations`;
    const empty = { count: 0, next_page: null, previous_page: null };
    expect(await api.get(`${path}.json`, { as: 'agent' })).toEqual({ side_conversations: [], ...empty });
    expect(await api.get(`${path}?include=events`)).toEqual({ side_conversations: [], events: [], ...empty });
    expect(await api.get('/api/v2/tickets/side_conversations/events')).toEqual({ events: [], ...empty });
    const one = await api.call('GET', `${path}/8566255a-ece5-11e8-857d-493066fa7b17`);
    expect(one).toMatchObject({ status: 404, body: { error: 'RecordNotFound' } });
    expect((await api.call('GET', '/api/v2/tickets/999/side_conversations')).status).toBe(404);
  });

  it('schedules are an empty list for admins; an agent may ask for one and its holidays', async () => {
    const path = '/api/v2/business_hours/schedules';
    expect(await api.get(`${path}.json`)).toEqual({ schedules: [] });
    expect((await api.call('GET', path, undefined, { as: 'agent' })).status).toBe(403);
    for (const one of ['/17', '/17/holidays', '/17/holidays/3']) {
      expect((await api.call('GET', path + one, undefined, { as: 'agent' })).status, one).toBe(404);
    }
  });
});
