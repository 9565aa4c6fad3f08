import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../../workbench/server/serve';
import { call as callAt } from '../../support/call';
import { builtCommand } from '../../support/command';

const { folder, runWith } = builtCommand();
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, apps: [], pageDir: folder });
}, 120_000);
afterAll(() => workbench?.close());

const run = (token: string, ...args: readonly string[]) =>
  runWith({ env: { ZENDESK_URL: workbench.url, ZENDESK_TOKEN: token } }, 'setup', ...args);

describe('evenkeel setup', () => {
  it('shows what it will do, and does nothing without --yes', async () => {
    const { code, out, err } = await run('admin-token');
    expect(code, err).toBe(0);
    expect(out.match(/will be made/g)).toHaveLength(6);
    expect(err).toContain('nothing was done');
    expect((await run('admin-token')).out).toBe(out);
  });

  it('makes what is missing once, in Korean too, names it for the settings, and removes it again', async () => {
    const made = await run('admin-token', '--yes', '--language', 'ko');
    expect(made.code, made.err).toBe(0);
    expect(made.out).toContain('"health_field":"evenkeel_health"');
    const again = JSON.parse((await run('admin-token', '--yes', '--json')).out);
    expect(again.pieces.every(({ found }: { found: number | null }) => found !== null)).toBe(true);
    const removed = await run('admin-token', '--remove', '--yes');
    expect(removed.err.match(/removed/g)).toHaveLength(6);
    expect((await run('admin-token')).out.match(/will be made/g)).toHaveLength(6);
  });

  it('counts the tickets with tags of bands first, takes the tags off, and finds none the next time', async () => {
    const make = (status: string, ...tags: string[]) =>
      callAt<{ ticket: { id: number } }>(workbench.url, 'POST', '/api/v2/tickets', {
        ticket: {
          subject: 'Lamp',
          status,
          tags,
          comment: { body: 'It is dark.' },
          requester: { email: 'a@b.example' },
        },
      });
    const { ticket } = await make('open', 'vip', 'evenkeel_band_strained', 'evenkeel_since_2026_03_01');
    await make('solved', 'evenkeel_band_critical', 'evenkeel_since_2026_03_02');
    await make('closed', 'evenkeel_band_watch', 'evenkeel_since_2026_03_02');
    const tagsNow = async () =>
      (await callAt<{ ticket: { tags: string[] } }>(workbench.url, 'GET', `/api/v2/tickets/${ticket.id}`)).ticket.tags;

    const shown = await run('admin-token', '--remove');
    expect(shown.out).toContain('tags of bands on 2 tickets: will be taken off');
    expect(shown.out).toContain('tags of bands on 1 ticket that is closed: stay');
    expect(await tagsNow()).toContain('evenkeel_band_strained');
    expect(JSON.parse((await run('admin-token', '--remove', '--json')).out).bandTags).toEqual({ open: 2, closed: 1 });

    const done = await run('admin-token', '--remove', '--yes');
    expect(done.code, done.err).toBe(0);
    expect(done.err).toContain('tags of bands are off 2 tickets');
    expect(await tagsNow()).toEqual(['vip']);
    const again = await run('admin-token', '--remove', '--yes');
    expect(again.out).toContain('tags of bands on no ticket that can be changed');
    expect(again.err).toContain('tags of bands are off no ticket');
  });

  it('tells what was made before it went wrong, and why it went wrong, in a line each', async () => {
    let written = 0;
    const server = createServer((request, response) => {
      const list = /^\/api\/v2\/+(\w+)\.json/.exec(request.url ?? '')?.[1] ?? '';
      if (request.method === 'GET') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ [list]: [], meta: { has_more: false } }));
        return;
      }
      written += 1;
      response.statusCode = written > 2 ? 502 : 201;
      response.setHeader('content-type', written > 2 ? 'text/html' : 'application/json');
      response.end(
        written > 2 ? '<h1>Bad Gateway</h1>' : JSON.stringify({ [list.slice(0, -1)]: { id: 70 + written } }),
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ended = await runWith({ env: { ZENDESK_URL: url, ZENDESK_TOKEN: 'admin-token' } }, 'setup', '--yes');
    server.close();
    expect(ended.code).toBe(2);
    expect(ended.err.match(/made /g)).toHaveLength(2);
    expect(written).toBe(3);
    const last = ended.err.trim().split('\n').at(-1) ?? '';
    expect(last).toMatch(/^evenkeel: /);
    expect(last).not.toMatch(/<h1>|admin-token| at /);
  });

  it('says in one line where the token may not', async () => {
    const { code, err } = await run('agent-token', '--yes');
    expect(code).toBe(2);
    expect(err.trim().split('\n').at(-1)).toMatch(/^evenkeel: /);
  });
});
