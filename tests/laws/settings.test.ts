import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/settings/parameters';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const manifest = read('manifest.json') as Record<string, unknown>;
const locales = readdirSync(new URL('translations', root)).filter((name) => name.endsWith('.json'));

describe('manifest.json', () => {
  it('declares exactly the settings that the app reads, with the same types and defaults', () => {
    expect(manifest.parameters).toEqual(
      parameters.map((one) => ({
        name: one.name,
        type: one.type,
        ...(one.default !== undefined && { default: one.default }),
      })),
    );
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((read('package.json') as Record<string, unknown>).version);
  });

  it('asks for framework 2.0, one installation and a private app', () => {
    expect(manifest).toMatchObject({
      frameworkVersion: '2.0',
      singleInstall: true,
      private: true,
      defaultLocale: 'en',
    });
  });

  it('writes every location as an object with a page inside the package', () => {
    const { support } = manifest.location as { support: Record<string, { url: string }> };
    expect(Object.keys(support).sort()).toEqual([
      'background',
      'nav_bar',
      'new_ticket_sidebar',
      'ticket_sidebar',
      'top_bar',
    ]);
    for (const { url } of Object.values(support))
      expect(url).toMatch(/^assets\/(sidebar|board|topbar|background)\/index\.html$/);
  });
});

describe.each(locales)('translations/%s', (file) => {
  const app = (read(`translations/${file}`) as { app: Record<string, unknown> }).app;
  const texts = app.parameters as Record<string, { label?: string; helpText?: string }>;

  it('has a name that Zendesk accepts for a file', () => {
    expect(file).toMatch(/^[a-z]{2,3}(-\w{2,3})?\.json$/);
  });

  it('labels and explains every setting and no other', () => {
    expect(Object.keys(texts)).toEqual(parameters.map((one) => one.name));
    for (const text of Object.values(texts)) {
      expect(text.label).toMatch(/\S/);
      expect(text.helpText).toMatch(/\S/);
    }
  });

  it('says the default of every number', () => {
    for (const one of parameters) {
      if (one.type === 'number')
        expect(texts[one.name]?.helpText, one.name).toMatch(new RegExp(`[:：] ${one.default}\\.`));
    }
  });

  it('names the app', () => {
    expect(app.name).toBe('Evenkeel');
  });
});
