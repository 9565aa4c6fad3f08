import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataItems } from '../../app/board/tuning/data-items';
import { dataStatementPage } from '../../docs/data-statement-page';
import english from '../../translations/tuning/en.json';

describe('docs/data-statement.md', () => {
  it('is what the page of the app shows', () => {
    const written = readFileSync(new URL('../../docs/data-statement.md', import.meta.url), 'utf8');
    expect(written).toBe(dataStatementPage());
  });

  it('tells every item that has words, and no other', () => {
    for (const [part, items] of Object.entries(dataItems)) {
      const { title: _heading, ...told } = english.data[part as keyof typeof dataItems];
      expect(Object.keys(told)).toEqual(items);
    }
  });
});
