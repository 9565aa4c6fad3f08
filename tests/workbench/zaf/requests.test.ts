import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RestAnswer } from '../../../workbench/zaf';
import { createBench, settled } from './harness';

afterEach(() => vi.useRealTimers());

const json = (status: number, body: unknown, headers: Record<string, string> = {}): RestAnswer => ({
  status,
  statusText: status === 200 ? 'OK' : 'Error',
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  text: JSON.stringify(body),
});

const open = async () => {
  const bench = await createBench();
  return { ...bench, ...(await bench.start(bench.sidebar())) };
};

describe('client.request', () => {
  it('resolves with the parsed body and ends its two subscriptions', async () => {
    const { client, workspace, page } = await open();
    workspace.answer = () => json(200, { tickets: [] });
    expect(await client.request('/api/v2/tickets.json')).toEqual({ tickets: [] });
    expect(workspace.requests).toMatchObject([{ url: '/api/v2/tickets.json', type: 'GET' }]);
    expect(page.heard.filter(({ key }) => key === 'zaf.request:1.done')).toHaveLength(1);
    expect(page.heard.some(({ key }) => key === 'zaf.request:1.fail')).toBe(false);
  });

  it('resolves with text that is not JSON, and with nothing where there is no body', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => ({ status: 200, statusText: 'OK', headers: { 'content-type': 'text/plain' }, text: 'hi' });
    expect(await client.request('/api/v2/x')).toBe('hi');
    workspace.answer = () => ({ status: 204, statusText: 'No Content', headers: {}, text: '' });
    expect(await client.request({ url: '/api/v2/x', type: 'DELETE' })).toBeUndefined();
  });

  it('puts the data of a GET into the query as jQuery does', async () => {
    const { client, workspace } = await open();
    await client.request({ url: '/api/v2/x?a=1', data: { q: 'a b', ids: [1, 2], page: { size: 5 }, none: null } });
    const [asked] = workspace.requests;
    const query = new URL(asked?.url ?? '', 'http://x.example').searchParams;
    expect([...query]).toEqual([
      ['a', '1'],
      ['q', 'a b'],
      ['ids[]', '1'],
      ['ids[]', '2'],
      ['page[size]', '5'],
      ['none', ''],
    ]);
    expect(asked).not.toHaveProperty('data');
  });

  it('sends a JSON text as it is and an object as a form', async () => {
    const { client, workspace } = await open();
    const body = JSON.stringify({ ticket: { status: 'open' } });
    await client.request({ url: '/api/v2/x', type: 'put', contentType: 'application/json', data: body });
    await client.request({ url: '/api/v2/x', type: 'POST', data: { a: 1 } });
    expect(workspace.requests).toMatchObject([
      { type: 'PUT', contentType: 'application/json', data: body },
      { type: 'POST', contentType: expect.stringContaining('x-www-form-urlencoded'), data: 'a=1' },
    ]);
  });

  it('sends the method and the headers of the app, and reads JSON as text where the app wants text', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => json(200, { a: 1 });
    const headers = { 'x-mine': 'yes' };
    expect(await client.request({ url: '/api/v2/x', type: 'patch', headers, dataType: 'text' })).toBe('{"a":1}');
    expect(workspace.requests).toMatchObject([{ type: 'PATCH', headers: { 'x-mine': 'yes', 'x-workbench-app': '1' } }]);
  });

  it('hands over status and headers on request', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => json(200, { a: 1 }, { 'x-rate-limit': '700' });
    expect(await client.request({ url: '/api/v2/x', httpCompleteResponse: true })).toEqual({
      readyState: 4,
      status: 200,
      statusText: 'OK',
      responseText: '{"a":1}',
      responseJSON: { a: 1 },
      responseHeaders: { 'content-type': 'application/json; charset=utf-8', 'x-rate-limit': '700' },
    });
  });

  it('rejects with a plain object like an XMLHttpRequest', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => json(404, { error: 'RecordNotFound' });
    const reason = await client.request('/api/v2/x').catch((error: unknown) => error);
    expect(reason).toEqual({
      readyState: 4,
      status: 404,
      statusText: 'Error',
      responseText: '{"error":"RecordNotFound"}',
      responseJSON: { error: 'RecordNotFound' },
    });
  });

  it('rejects when the connection is dropped, with status 0', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => Promise.reject(new TypeError('fetch failed'));
    await expect(client.request('/api/v2/x')).rejects.toMatchObject({ status: 0, statusText: 'error', readyState: 0 });
  });

  it('rejects a success whose JSON is broken', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => ({ ...json(200, {}), text: '{"tickets":[{"id"' });
    await expect(client.request('/api/v2/x')).rejects.toMatchObject({ status: 200, responseText: '{"tickets":[{"id"' });
  });

  it.each(['https://example.com/api', '//example.com/api', 'http://', '', { type: 'GET' }, undefined])(
    'goes to the account alone, not to %j',
    async (options) => {
      const { client, workspace } = await open();
      await expect(client.request(options)).rejects.toMatchObject({ status: 0, statusText: 'error' });
      expect(workspace.requests).toEqual([]);
    },
  );

  it('waits as long as a 429 says and sends again by itself', async () => {
    const { client, workspace } = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answers = [json(429, {}, { 'Retry-After': '7' }), json(200, { ok: true })];
    workspace.answer = () => answers.shift() ?? json(500, {});
    const asked = client.request('/api/v2/x');
    await settled();
    await vi.advanceTimersByTimeAsync(6999);
    expect(workspace.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual({ ok: true });
    expect(workspace.requests).toHaveLength(2);
  });

  it('gives a 429 to the app that asked not to retry', async () => {
    const { client, workspace } = await open();
    workspace.answer = () => json(429, { error: 'APIRateLimitExceeded' }, { 'retry-after': '7' });
    const options = { url: '/api/v2/x', autoRetry: false, httpCompleteResponse: true };
    await expect(client.request(options)).rejects.toMatchObject({
      status: 429,
      responseHeaders: { 'retry-after': '7' },
    });
    expect(workspace.requests).toHaveLength(1);
  });

  it('stops after three retries', async () => {
    const { client, workspace } = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    workspace.answer = () => json(429, {});
    const asked = client.request('/api/v2/x').catch((error: { status: number }) => error.status);
    await settled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBe(429);
    expect(workspace.requests).toHaveLength(4);
  });

  it('ends with the time limit of the app', async () => {
    const { client, workspace } = await open();
    workspace.answer = (_, signal) =>
      new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
    await expect(client.request({ url: '/api/v2/x', timeout: 20 })).rejects.toMatchObject({
      status: 0,
      statusText: 'timeout',
    });
  });

  it('is given up when the page that asked is gone', async () => {
    const { client, workspace, host } = await open();
    let signal: AbortSignal | undefined;
    workspace.answer = (_, given) => {
      signal = given;
      return new Promise(() => {});
    };
    void client.request('/api/v2/x');
    await settled();
    for (const { guid } of host.instances()) host.unregister(guid);
    expect(signal?.aborted).toBe(true);
  });
});
