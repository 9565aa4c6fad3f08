import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../workbench/server/store/make-folder';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'evenkeel-make-'));
  writeFileSync(join(place, 'file'), '');
  symlinkSync(join(place, 'gone'), join(place, 'nowhere'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('making a folder', () => {
  it('makes those above it too, and is content with one that is there', () => {
    const folder = join(place, 'a/b/c');
    expect(makeFolder(folder)).toBe(folder);
    expect(makeFolder(folder)).toBe(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('names the nearest thing that is there and is no folder', () => {
    for (const path of ['file', 'file/x/y']) {
      expect(() => makeFolder(join(place, path))).toThrow(`${join(place, 'file')} is not a folder`);
    }
    expect(() => makeFolder(join(place, 'nowhere/x'))).toThrow(`no folder can be made in ${place}`);
  });

  it.runIf(process.platform === 'linux')('ends where the system takes no folders', () => {
    expect(() => makeFolder('/proc/evenkeel/data')).toThrow('/proc');
  });
});
