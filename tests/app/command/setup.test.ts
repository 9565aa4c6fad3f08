import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../../workbench/server/serve';
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

  it('says in one line where the token may not', async () => {
    const { code, err } = await run('agent-token', '--yes');
    expect(code).toBe(2);
    expect(err.trim().split('\n').at(-1)).toMatch(/^evenkeel: /);
  });
});
