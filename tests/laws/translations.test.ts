import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Parts of the interface that come after the badge keep their texts in a folder of their own. */
const parts = readdirSync(join(root, 'translations'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every text of a locale by its place, `ui.badge.reading`; those of a part begin with its name, `say/ask.what`. */
const texts = (locale: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') found.set(path, node);
    else for (const [key, value] of Object.entries(node as object)) walk(value, path === '' ? key : `${path}.${key}`);
  };
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'translations', path), 'utf8'));
  walk(read(`${locale}.json`), '');
  for (const part of parts) {
    for (const [key, value] of Object.entries(read(`${part}/${locale}.json`) as object)) walk(value, `${part}/${key}`);
  }
  return found;
};

const english = texts('en');
const others = readdirSync(join(root, 'translations'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .filter((locale) => locale !== 'en');

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([all]) => all).sort();

describe.each(others)('translations/%s.json', (locale) => {
  const translated = texts(locale);

  it('has the keys of en.json, no more and no fewer', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the placeholders of en.json in every text', () => {
    const wrong = [...english].filter(
      // A plural's "one" may name the number or not.
      ([key, text]) => String(placeholders(text)) !== String(placeholders(translated.get(key) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no text empty and none with space at its ends', () => {
    expect([...translated].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
});

describe('translations/ko.json', () => {
  it('glues no particle to a placeholder, whose last letter nobody knows', () => {
    // Counters, durations and "from" after a time are fixed words, whatever comes before them.
    const free = /^(점|회|건|명|개|일|년|시간|분|단계|째|부터|에|만점|만|까지)/;
    const glued = [...texts('ko')].flatMap(([key, text]) =>
      [...text.matchAll(/\}\}(\p{Script=Hangul}+)/gu)]
        .filter(([, rest]) => !free.test(rest ?? ''))
        .map(([found]) => `${key}: ${found}`),
    );
    expect(glued).toEqual([]);
  });

  it('is written in Korean, not left in English', () => {
    const names = new Set(['app.name', 'ui.touchpoints.ratings', 'ui.touchpoints.channel.api']);
    const left = [...texts('ko')].filter(
      ([key, text]) =>
        !names.has(key) && /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, '')) && !/\p{Script=Hangul}/u.test(text),
    );
    expect(left).toEqual([]);
  });
});

describe('the interface', () => {
  const source = sources(join(root, 'app')).join('\n');
  // Literals and templates; what a template inserts stands for one part of a key.
  const named = [...source.matchAll(/'([a-z][\w.-]*)'|`([a-zA-Z][^`\s]*)`/g)].map(([, plain, template]) =>
    plain === undefined ? pattern(template ?? '') : pattern(plain),
  );
  const used = (key: string): boolean => named.some((one) => one.test(key));

  it('uses every text of en.json', () => {
    const keys = [...english.keys()]
      .filter((key) => /^(ui\.|[\w-]+\/)/.test(key))
      .map((key) => key.replace(/^(ui\.|[\w-]+\/)/, ''));
    expect(keys.filter((key) => !used(key.replace(/_(one|other)$/, '')))).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

function pattern(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()[\]\\|{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}
