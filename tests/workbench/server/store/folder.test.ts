import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../../../workbench/server/api/index';
import { openDatabase } from '../../../../workbench/server/store/index';
import { lockFolder } from '../../../../workbench/server/store/lock';
import { emptySnapshot } from '../../../support/empty-snapshot';

const root = resolve(import.meta.dirname, '../../../..');
let folder = '';
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-folder-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('a data folder', { timeout: 180_000 }, () => {
  it('has every acknowledged write after kill -9, and its stale lock is taken over', async () => {
    const writer = hold('write');
    const output = await printed(writer, (text) => (text.match(/acknowledged/g) ?? []).length >= 25);
    writer.kill('SIGKILL');
    await ended(writer);
    const ids = [...output(), ''].join('').match(/(?<=acknowledged )\d+/g) ?? [];
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(existsSync(join(folder, 'workbench.lock'))).toBe(true);

    const api = await createApi({ dataDir: folder, apps: [] });
    const headers = { authorization: 'Bearer admin-token' };
    for (const id of ids) {
      const answer = await api.fetch(new Request(`http://127.0.0.1:7102/api/v2/tickets/${id}`, { headers }));
      expect(((await answer.json()) as { ticket?: object }).ticket, `ticket ${id}`).toMatchObject({
        priority: 'urgent',
      });
    }
    await api.close();
    expect(existsSync(join(folder, 'workbench.lock'))).toBe(false);
  });

  it('is refused to a second process with one line that names the first', async () => {
    const first = hold('hold');
    await printed(first, (text) => text.includes('open'));
    await expect(createApi({ dataDir: folder, apps: [] })).rejects.toMatchObject({
      name: 'StoreError',
      message: `The data folder ${folder} is in use by process ${first.pid}; stop it or choose another folder.`,
    });
    const second = hold('hold');
    const error = await failed(second);
    expect(error).toContain(`in use by process ${first.pid}`);
  });

  it('is refused to a second opening in the same process', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`);
    lock.release();
    lockFolder(folder).release();
  });

  it('is free where the lock names a process that is gone, or one that was started since', () => {
    const path = join(folder, 'workbench.lock');
    for (const stale of ['{"pid":999999999}', 'not JSON', '', '{"pid":1,"began":"another boot/1"}']) {
      writeFileSync(path, stale);
      const lock = lockFolder(folder);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
      lock.release();
    }
  });

  it('is refused where the database was written by a newer program', async () => {
    const database = await openDatabase({ dataDir: folder, snapshot: await emptySnapshot() });
    await database.script('update workbench_schema set version = 999');
    await database.close();
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/schema version 999.*use a newer/);
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/schema version 999/);
  });

  it('is refused in one line where it cannot be made', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const error: Error = await openDatabase({ dataDir: join(file, 'data') }).then(
      () => new Error('it opened'),
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ name: 'StoreError' });
    expect(error.message.split('\n')).toHaveLength(1);
  });
});

describe('a database server', () => {
  it('that cannot be reached is named without its password', async () => {
    const url = 'postgres://someone:secret@127.0.0.1:1/none';
    const error: Error = await openDatabase({ databaseUrl: url }).then(
      () => new Error('it opened'),
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(/^PostgreSQL at 127\.0\.0\.1:1\/none cannot be used: /);
    expect(error.message).not.toContain('secret');
  });
});

function hold(task: 'hold' | 'write'): ChildProcess {
  const script = join(root, 'tests/workbench/server/store/holder.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, task], { cwd: root });
  children.push(child);
  return child;
}

/** Waits until what the process printed satisfies `enough`; gives everything printed until asked. */
function printed(child: ChildProcess, enough: (text: string) => boolean): Promise<() => string[]> {
  const parts: string[] = [];
  return new Promise((done, fail) => {
    const stop = setTimeout(() => fail(new Error(`it printed only: ${parts.join('')}`)), 150_000);
    child.stdout?.on('data', (part: Buffer) => {
      parts.push(part.toString());
      if (!enough(parts.join(''))) return;
      clearTimeout(stop);
      done(() => parts);
    });
    child.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
    child.once('exit', () => fail(new Error(`it ended: ${parts.join('')}`)));
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('close', () => done()) : done(),
  );

async function failed(child: ChildProcess): Promise<string> {
  let text = '';
  child.stderr?.on('data', (part: Buffer) => {
    text += part.toString();
  });
  await ended(child);
  expect(child.exitCode).not.toBe(0);
  return text;
}
