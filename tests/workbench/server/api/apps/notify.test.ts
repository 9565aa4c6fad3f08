import { describe, expect, it } from 'vitest';
import { startTestApi } from '../../../../support/workbench-api';

describe('POST /apps/notify', () => {
  const api = startTestApi([{ id: 12, name: 'Lantern', dir: '/nowhere', manifest: {} }]);

  it('tells pages that listen which app is meant, the event and its body, by whom and for which agent', async () => {
    const [admin, agent] = [await api.person('admin'), await api.person('agent')];
    const leaving = new AbortController();
    const stream = await api.api.fetch(
      new Request('http://127.0.0.1:7100/workbench/events', { signal: leaving.signal }),
    );
    const order = { app_id: 12, event: 'order', body: { id: 7 } };
    expect(await api.post('/api/v2/apps/notify.json', order)).toBeNull();
    await api.post('/api/v2/apps/notify', { app_id: '12', event: 'order', agent_id: agent.id }, { as: 'agent' });
    expect(await told(stream, 2)).toEqual([
      { type: 'notification', id: 0, by: admin.id, notification: { app: 12, event: 'order', body: { id: 7 } } },
      { type: 'notification', id: agent.id, by: agent.id, notification: { app: 12, event: 'order', body: null } },
    ]);
    leaving.abort();
  });

  it('is refused without an event, for an app that is not installed, and from customers', async () => {
    const status = async (body: object, headers = {}) =>
      (await api.call('POST', '/api/v2/apps/notify', body, { headers })).status;
    expect(await status({ app_id: 12 })).toBe(422);
    expect(await status({ app_id: 13, event: 'order' })).toBe(404);
    await api.ticket({ requester: { name: 'Eve', email: 'eve@example.com' } });
    expect(await status({ app_id: 12, event: 'order' }, { 'x-on-behalf-of': 'eve@example.com' })).toBe(403);
  });
});

/** The first events of a stream. */
async function told(response: Response, count: number): Promise<unknown[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ; ) {
    const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
    if (events.length >= count) return events;
    const part = await reader?.read();
    if (part?.done !== false) throw new Error(`the stream ended after ${text}`);
    text += part.value;
  }
}
