import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { read, root } from '../support/tree';

const dist = join(root, 'dist');
const files = (readdirSync(dist, { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(dist, path)).isFile());
const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pages = files.filter((path) => path.endsWith('.html'));
const scripts = files.filter((path) => path.endsWith('.js'));

describe('dist', () => {
  it('is manifest, translations and assets', () => {
    const tops = new Set(files.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['assets', 'manifest.json', 'translations']);
    expect(text('manifest.json')).toBe(read('manifest.json'));
  });

  it('holds only kinds of files that Zendesk takes', () => {
    const kinds = /\.(png|jpe?g|gif|svg|js|html?|css|eot|woff2?|otf|ttf|json|xml)$/;
    expect(files.filter((path) => path.startsWith('assets/') && !kinds.test(path))).toEqual([]);
  });

  it('holds no tests, no source maps and nothing of the workbench', () => {
    expect(files.filter((path) => /\.map$|test|workbench|fixture|scenario/i.test(path))).toEqual([]);
    const telling = /sourceMappingURL=|PGlite|admin-token|x-workbench-fault|\/workbench\/|127\.0\.0\.1/;
    expect(scripts.filter((path) => telling.test(text(path)))).toEqual([]);
  });

  it('has every page that the manifest names', () => {
    const { location } = JSON.parse(text('manifest.json')) as {
      location: { support: Record<string, string | { url: string }> };
    };
    const urls = Object.values(location.support).map((place) => (typeof place === 'string' ? place : place.url));
    expect(urls.filter((url) => !files.includes(url))).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(new Set(urls).size);
  });

  it.each(pages)("loads Zendesk's script before its own in %s", (path) => {
    const sources = [...text(path).matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(sources[0]).toContain('src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"');
    // Classic and in order: a module would run after our own.
    expect(sources[0]).not.toMatch(/type="module"|async|defer/);
    expect(sources.length).toBeGreaterThan(1);
  });

  it.each(pages)('finds all its own files from any folder in %s', (path) => {
    const html = text(path);
    const own = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => !url.startsWith('https://static.zdassets.com/'));
    expect(own.filter((url) => !url.startsWith('./') && !url.startsWith('../'))).toEqual([]);
    expect(own.filter((url) => !files.includes(posix.join(posix.dirname(path), url)))).toEqual([]);
    expect(html).not.toMatch(/http:\/\//);
  });

  it('makes no code out of text', () => {
    expect(scripts.filter((path) => /\beval\(|\bnew Function\(|document\.write\(/.test(text(path)))).toEqual([]);
  });
});

describe('npm run package', () => {
  it('leaves a zip that holds what dist holds, below the size we allow ourselves', async () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [tsx, 'workbench/package/main.ts'], {
      cwd: root,
      timeout: 110_000,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(stdout).toContain('No validation errors');
    const listed = [...stdout.matchAll(/^ *\d+ {2}(\S+)$/gm)].map(([, name]) => name).sort();
    const now = (readdirSync(dist, { recursive: true }) as string[])
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(dist, path)).isFile());
    expect(listed).toEqual(now.sort());
    expect(existsSync(join(dist, 'tmp'))).toBe(false);
    const zip = statSync(join(root, `out/evenkeel-${version}.zip`));
    expect(zip.size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
  });
});
