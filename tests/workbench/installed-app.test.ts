import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPackagedApp } from '../../workbench/installed-app';
import { testManifest, testPackage, testZip } from '../support/test-app';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-packaged-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const putFolder = (name: string, files: Record<string, string | Buffer>): string => {
  for (const [path, content] of Object.entries(files)) put(join(name, path), content);
  return join(folder, name);
};

describe('a packaged app', () => {
  it('is taken from its zip, unpacked until it is closed', () => {
    const { app, warnings, close } = readPackagedApp(put('app.zip', testZip()));
    expect(app).toMatchObject({ name: 'Test app', manifest: { version: '1.0.0' } });
    expect(existsSync(join(app.dir, 'assets/app.html'))).toBe(true);
    expect(warnings).toEqual([]);
    close();
    expect(existsSync(app.dir)).toBe(false);
  });

  it('is taken from its folder as it lies there, without hidden files and those of tmp', () => {
    const dir = putFolder('good', { ...testPackage(), '.git/config.zip': 'x', 'tmp/app.zip': 'x' });
    const { app, close } = readPackagedApp(dir);
    expect(app.dir).toBe(dir);
    close();
    expect(existsSync(dir)).toBe(true);
  });

  it('has the same id wherever it comes from, so that it finds its settings again', () => {
    const one = readPackagedApp(put('once.zip', testZip()));
    const other = readPackagedApp(putFolder('again', testPackage()));
    const renamed = readPackagedApp(
      put('renamed.zip', testZip({ 'translations/en.json': '{"app":{"name":"Another"}}' })),
    );
    expect(one.app.id).toBe(other.app.id);
    expect(renamed.app.id).not.toBe(one.app.id);
    for (const each of [one, other, renamed]) each.close();
  });

  it('is refused with every reason that Zendesk would have', () => {
    const manifest = testManifest({ author: undefined, frameworkVersion: '1.0' });
    const path = put('bad.zip', testZip({ 'manifest.json': JSON.stringify(manifest), 'assets/run.sh': 'x' }));
    expect(() => readPackagedApp(path)).toThrow(
      /was refused; Zendesk would not take it:\n {2}.*author\n {2}frameworkVersion must be "2.0", not "1.0"\n {2}.*run\.sh/,
    );
  });

  it('is refused when it weighs more than 2 MB, as a project with its node_modules does', () => {
    const dir = putFolder('heavy', { ...testPackage(), 'node_modules/a/index.js': randomBytes(2_200_000) });
    expect(() => readPackagedApp(dir)).toThrow(/at most 2097152 are allowed/);
  });

  it('is refused when it is no package at all', () => {
    expect(() => readPackagedApp(put('notes.zip', 'hello'))).toThrow(/refused.*\n.*not a zip archive/);
    expect(() => readPackagedApp(putFolder('empty', { 'readme.md': '' }))).toThrow(/Could not find manifest.json/);
    expect(() => readPackagedApp(putFolder('outer', { 'dist/manifest.json': '{}' }))).toThrow(/root of the package/);
    expect(() => readPackagedApp(join(folder, 'nowhere'))).toThrow(/nowhere is not there/);
  });

  it('brings along what it requires, with a warning where the workbench makes nothing of the kind', () => {
    const title = 'Region';
    const requirements = { ticket_fields: { region: { type: 'text', title } }, triggers: { tell: { title } } };
    const files = { 'requirements.json': JSON.stringify(requirements) };
    const { app, warnings, close } = readPackagedApp(put('requiring.zip', testZip(files)));
    close();
    expect(app.requirements).toEqual(requirements);
    expect(warnings).toEqual(['requirements of the type triggers are not made: the workbench has none']);
  });

  it('is taken with a warning where Zendesk only warns', () => {
    const manifest = testManifest({
      parameters: [{ name: 'api_token' }, { name: 'limit', type: 'hidden', default: 5 }, { name: 'pin', secure: true }],
    });
    const files = {
      'manifest.json': JSON.stringify(manifest),
      'assets/main.js': 'fetch("http://tracker.example/x"); // http://localhost:4567 is fine',
      'assets/more.js': 'var secretary = 1, api_key = "x";',
    };
    const { warnings, close } = readPackagedApp(put('warned.zip', testZip(files)));
    close();
    expect(warnings).toEqual([
      'assets/main.js holds an address without https: http://tracker.example',
      'assets/more.js holds a word that may name a secret: api_key',
      'api_token looks like a secret; make it secure',
      'limit: a default of a secure or hidden parameter is there for everybody to read',
      'pin: a secure parameter should have scopes',
    ]);
  });
});
