import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signalsPage } from '../../docs/signals-page';
import { signals } from '../../src/signals';

const written = readFileSync(new URL('../../docs/signals.md', import.meta.url), 'utf8');

describe('docs/signals.md', () => {
  it('is what registry, policy and golden stories make it', async () => {
    expect(written).toBe(await signalsPage());
  });

  it('describes every sign and shows an example of each, in both languages', () => {
    const sections = written.split(/^## /m).slice(1);

    expect(sections.map((section) => /^`([\w-]+)`/.exec(section)?.[1])).toEqual(signals.map(({ id }) => id));
    for (const section of sections) {
      const [, , description] = section.split('\n');
      expect(description, section).toMatch(/\w{3}/);
      expect(section).toMatch(/^ {2}- en: .{5}/m);
      expect(section).toMatch(/^ {2}- ko: .*[가-힣]/m);
    }
  });
});
