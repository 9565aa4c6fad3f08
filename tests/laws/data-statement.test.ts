import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataItems } from '../../app/board/tuning/data-items';
import { dataStatementPage } from '../../docs/data-statement-page';
import english from '../../translations/tuning/en.json';

describe('docs/data-statement.md', () => {
  it('is what the page of the app shows', () => {
    const written = readFileSync(new URL('../../docs/data-statement.md', import.meta.url), 'utf8');
    expect(written).toBe(dataStatementPage());
  });

  it('has an item for every place of this browser that the app keeps anything in', () => {
    const places: Readonly<Record<string, (typeof dataItems)['kept'][number]>> = {
      'evenkeel-board': 'browser',
      'evenkeel-corrections': 'browser',
      'evenkeel-costs': 'browser',
      'evenkeel-flags': 'flags',
      'evenkeel-histories': 'shared',
      'evenkeel-warnings-off': 'browser',
    };
    const root = new URL('../../', import.meta.url);
    const source = ['app', 'src']
      .flatMap((folder) =>
        readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
      )
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(new URL(path, root), 'utf8'))
      .join('\n');
    const named = [...source.matchAll(/['`](evenkeel(?:-[a-z]+)+)-\d/g)].map(([, name]) => name ?? '');
    expect([...new Set(named)].sort()).toEqual(Object.keys(places));
    expect(source).not.toMatch(/\b(sessionStorage|indexedDB|document\.cookie|caches\.open)\b/);
    for (const item of Object.values(places)) expect(dataItems.kept).toContain(item);
  });

  it('tells every item that has words, and no other', () => {
    for (const [part, items] of Object.entries(dataItems)) {
      const { title: _heading, ...told } = english.data[part as keyof typeof dataItems];
      expect(Object.keys(told)).toEqual(items);
    }
  });
});
