import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsPage } from '../../docs/settings-page';
import { parameters } from '../../src/settings/parameters';

const written = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');

describe('docs/settings.md', () => {
  it('is what the list of parameters and the translations make it', () => {
    expect(written).toBe(settingsPage());
  });

  it('describes every setting, in both languages', () => {
    const names = [...written.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(parameters.map(({ name }) => name).sort());
    for (const section of written.split(/^### /m).slice(1)) {
      expect(section).toMatch(/^- en: \*\*.+\*\* – .+/m);
      expect(section).toMatch(/^- ko: \*\*.+\*\* – .*[가-힣]/m);
    }
  });
});
