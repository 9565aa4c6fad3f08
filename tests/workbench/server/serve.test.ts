import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../../workbench/server/serve';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-serve-'));
const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const app = { id: 7, name: 'Sample', dir: join(folder, 'app'), manifest: { version: '1.0.0' } };
const options = { port: 0, apps: [app], pageDir: join(folder, 'page') };
let workbench: Workbench;

beforeAll(async () => {
  put('page/index.html', '<!doctype html><title>Workspace</title>');
  put('page/assets/page-1a2b.js', 'void 0;');
  put('app/manifest.json', '{}');
  put(
    'app/assets/sidebar/index.html',
    '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script><p>https://static.zdassets.com/other.js</p>',
  );
  put(
    'app/assets/sidebar/main.js',
    'void 0; // https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js',
  );
  put('app/assets/notes.exe', 'x');
  symlinkSync(join(folder, 'app/manifest.json'), join(folder, 'app/assets/link.json'));
  workbench = await startWorkbench(options);
});

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(workbench.url + path, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init });

/** A request whose path and Host header go out as they are written. */
const raw = (path: string, host: string): Promise<number> =>
  new Promise((done, fail) => {
    const { port } = new URL(workbench.url);
    const sent = request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    sent.on('error', fail);
    sent.end();
  });

describe('the server', () => {
  it('leads to the agent workspace, which every address below it shows', async () => {
    expect((await get('/')).headers.get('location')).toBe('/agent/');
    for (const path of ['/agent/', '/agent/tickets/17', '/agent/admin']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>Workspace</title>');
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect((await get('/assets/page-1a2b.js')).headers.get('content-type')).toContain('text/javascript');
    expect((await get('/assets/missing.js')).status).toBe(404);
  });

  it("puts its own SDK in the place of Zendesk's address, in pages of apps alone", async () => {
    const page = await get('/apps/7/assets/sidebar/index.html?origin=x&app_guid=y');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe(
      '<script src="/sdk/zaf_sdk.js"></script><p>https://static.zdassets.com/other.js</p>',
    );
    expect(await (await get('/apps/7/assets/sidebar/main.js')).text()).toContain('https://static.zdassets.com/');
    const sdk = await get('/sdk/zaf_sdk.js');
    expect(sdk.headers.get('content-type')).toContain('text/javascript');
    expect(await sdk.text()).toContain('ZAFClient');
  });

  it('lists the packages with their manifests', async () => {
    expect(await (await get('/apps/index.json')).json()).toEqual({
      apps: [{ id: 7, name: 'Sample', manifest: { version: '1.0.0' } }],
    });
  });

  it('lets app files be framed by the workspace alone and read as nothing else', async () => {
    const { headers } = await get('/apps/7/assets/sidebar/index.html');
    expect(headers.get('content-security-policy')).toBe('frame-ancestors http://127.0.0.1:* http://localhost:*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/apps/7/assets/../manifest.json',
    '/apps/7/assets/%2e%2e/manifest.json',
    '/apps/7/assets/..%2fmanifest.json',
    '/apps/7/assets/%2e%2e%2f%2e%2e%2fpage/index.html',
    '/apps/7/assets/link.json',
    '/apps/7/assets/notes.exe',
    '/apps/7/assets/',
    '/apps/7/assets/%E0%A4%A',
    '/apps/8/assets/sidebar/index.html',
    '/assets/..%2findex.html',
  ])('does not serve %s', async (path) => {
    expect(await raw(path, '127.0.0.1')).toBe(404);
  });

  it.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost:1', 200],
    ['[::1]:4700', 200],
  ])('answers a request to the name %s with %i', async (host, status) => {
    expect(await raw('/agent/', host)).toBe(status);
  });

  it.each([
    ['https://evil.example', 403],
    ['null', 403],
    ['http://localhost:4700', 401],
    [undefined, 401],
  ])('takes what a page of %s writes with %s', async (origin, status) => {
    const headers = { 'content-type': 'text/plain', ...(origin && { origin }) };
    expect((await get('/api/v2/tickets.json', { method: 'POST', headers, body: '{}' })).status).toBe(status);
  });

  it('is there as localhost too', async () => {
    const { port } = new URL(workbench.url);
    expect((await fetch(`http://localhost:${port}/agent/`)).status).toBe(200);
  });

  it('passes REST requests to the API and asks for a token', async () => {
    const asked = '/api/v2/users/me.json';
    expect((await get(asked, { headers: { authorization: 'Bearer agent-token' } })).status).toBe(200);
    expect((await get('/api/v2/tickets.json')).status).toBe(401);
  });

  it.each(['OPTIONS', 'PATCH', 'HEAD'])('answers %s on an unknown path as the API does', async (method) => {
    const answer = await get('/api/v2/nonsense', { method, headers: { authorization: 'Bearer admin-token' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/json');
    if (method !== 'HEAD') expect(await answer.json()).toMatchObject({ error: 'InvalidEndpoint' });
  });

  it('cuts the connection without an answer where the fault says so', async () => {
    const headers = { authorization: 'Bearer agent-token', 'x-workbench-fault': 'drop' };
    await expect(get('/api/v2/tickets.json', { headers })).rejects.toThrow('fetch failed');
  });
});

describe('another workbench', () => {
  it('serves the SDK it is given, and ends open event streams when it is stopped', async () => {
    put('other-sdk.js', 'window.ZAFClient = { other: true };');
    const other = await startWorkbench({ ...options, sdk: join(folder, 'other-sdk.js') });
    const script = await (await fetch(`${other.url}/sdk/zaf_sdk.js`)).text();
    expect(script).toBe('window.ZAFClient = { other: true };');

    const stream = await fetch(`${other.url}/workbench/events`, { headers: { authorization: 'Bearer agent-token' } });
    expect(stream.status).toBe(200);
    const ended = stream.text().then(
      () => 'ended',
      () => 'cut',
    );
    await Promise.all([other.close(), other.close()]);
    expect(['ended', 'cut']).toContain(await ended);
    await expect(fetch(`${other.url}/agent/`)).rejects.toThrow();
  });

  it('says in one line that the port is in use', async () => {
    const port = Number(new URL(workbench.url).port);
    await expect(startWorkbench({ ...options, port })).rejects.toThrow(/^Port \d+ is in use; [^\n]+$/);
  });

  it.each(['http://127.0.0.1:9/zaf_sdk.js', '/no/such/zaf_sdk.js'])(
    'names the SDK %s that cannot be had',
    async (sdk) => {
      await expect(startWorkbench({ ...options, sdk })).rejects.toThrow(`The SDK ${sdk} cannot be loaded`);
    },
  );
});
