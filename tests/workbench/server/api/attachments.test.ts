import { describe, expect, it } from 'vitest';
import { type Json, ORIGIN, startTestApi } from '../../../support/workbench-api';

interface Upload {
  readonly token: string;
  readonly expires_at: string;
  readonly attachment: Json;
  readonly attachments: readonly Json[];
}

describe('attachments', () => {
  const api = startTestApi();

  const send = async (query: string, content: BodyInit = 'PNG', type = 'image/png', token = 'admin-token') => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const request = new Request(`${ORIGIN}/api/v2/uploads.json?${query}`, { method: 'POST', headers, body: content });
    const response = await api.api.fetch(request);
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as { upload: Upload };
    return { status: response.status, body };
  };
  const commentsOf = async (ticket: number) =>
    (await api.get<{ comments: (Json & { attachments: Json[] })[] }>(`/api/v2/tickets/${ticket}/comments`)).comments;

  it('are uploaded under a token and come with the comment that names it, in its audit too', async () => {
    const { status, body } = await send('filename=broken lamp.png', new Uint8Array([137, 80, 78, 71, 0, 255]));
    expect(status).toBe(201);
    expect(body.upload).toMatchObject({
      token: expect.stringMatching(/^\w{20,}$/),
      expires_at: expect.stringMatching(/Z$/),
      attachment: { file_name: 'broken lamp.png', content_type: 'image/png', size: 6, inline: false, deleted: false },
    });
    const ticket = await api.ticket();
    const { audit } = await api.put<{ audit: { events: Json[] } }>(`/api/v2/tickets/${ticket.id}`, {
      ticket: { comment: { body: 'Seen', uploads: [body.upload.token] } },
    });
    expect(audit.events[0]).toMatchObject({ attachments: [{ id: body.upload.attachment.id }] });
    const [first, second] = await commentsOf(ticket.id);
    expect(first?.attachments).toEqual([]);
    expect(second?.attachments).toEqual([body.upload.attachment]);
    expect(await api.get(`/api/v2/attachments/${body.upload.attachment.id}`)).toEqual({
      attachment: body.upload.attachment,
    });
  });

  it('are opened by their address without a credential, and nothing in them runs there', async () => {
    const { body } = await send('filename=page.html', '<script>alert(1)</script>', 'text/html');
    const response = await api.api.fetch(new Request(String(body.upload.attachment.content_url)));
    expect([response.status, await response.text()]).toEqual([200, '<script>alert(1)</script>']);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect((await api.api.fetch(new Request(`${ORIGIN}/attachments/token/nothing`))).status).toBe(404);
  });

  it('of one token are several, on a new ticket too', async () => {
    const first = (await send('filename=a.txt', 'a', 'text/plain')).body.upload;
    const second = await send(`filename=b.txt&token=${first.token}`, 'b', 'text/plain');
    expect(second.body.upload.attachments).toHaveLength(2);
    const ticket = await api.ticket({ comment: { body: 'Two files', uploads: [first.token] } });
    expect((await commentsOf(ticket.id))[0]?.attachments.map(({ file_name }) => file_name)).toEqual(['a.txt', 'b.txt']);
    const found = await api.get<{ results: Json[] }>('/api/v2/search?query=has_attachment:true type:ticket');
    expect(found.results.map(({ id }) => id)).toContain(ticket.id);
  });

  it('are refused without a name or content, after an hour, twice, discarded, and of somebody else', async () => {
    expect((await send('')).status).toBe(400);
    expect((await send('filename=empty.txt', '')).status).toBe(422);
    const ticket = await api.ticket();
    const add = (token: string, as: 'admin' | 'agent' = 'admin') =>
      api.call('PUT', `/api/v2/tickets/${ticket.id}`, { ticket: { comment: { body: 'x', uploads: [token] } } }, { as });
    const once = (await send('filename=a.txt')).body.upload.token;
    expect((await add(once, 'agent')).status).toBe(422);
    expect((await add(once)).status).toBe(200);
    expect((await add(once)).status).toBe(422);
    const discarded = (await send('filename=a.txt')).body.upload.token;
    expect((await api.call('DELETE', `/api/v2/uploads/${discarded}`)).status).toBe(204);
    expect((await add(discarded)).status).toBe(422);
    const late = (await send('filename=a.txt')).body.upload.token;
    api.pass(61);
    expect((await add(late)).status).toBe(422);
    expect(await commentsOf(ticket.id)).toHaveLength(2);
  });
});
