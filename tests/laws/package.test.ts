import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '../support/json-duplicates';
import { projectFiles, read, root } from '../support/tree';

/** What Zendesk's validator refuses at upload, refused here first. */

interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly secure?: boolean;
  readonly default?: unknown;
}
interface Manifest {
  readonly author: Readonly<Record<'name' | 'email' | 'url', string>>;
  readonly defaultLocale: string;
  readonly frameworkVersion: string;
  readonly version: string;
  readonly private?: boolean;
  readonly location: { readonly support: Readonly<Record<string, string | { readonly url: string }>> };
  readonly parameters: readonly Parameter[];
}
interface Texts {
  readonly app: {
    readonly name: string;
    readonly short_description: string;
    readonly package?: unknown;
    readonly parameters: Readonly<Record<string, { readonly label: string; readonly helpText?: string }>>;
  };
}

const manifest = JSON.parse(read('manifest.json')) as Manifest;
const translations = projectFiles().filter((path) => path.startsWith('translations/'));
/** What Zendesk reads; texts in folders are part of the bundle. */
const locales = translations.filter((path) => path.split('/').length === 2);
const texts = locales.map((path) => ({ path, ...(JSON.parse(read(path)) as Texts) }));
const urls = Object.entries(manifest.location.support).map(([location, place]) => ({
  location,
  url: typeof place === 'string' ? place : place.url,
}));

describe('the manifest', () => {
  it('names each key once', () => {
    expect(duplicateKeys(read('manifest.json'))).toEqual([]);
    expect(duplicateKeys('{"a":{"b":1,"b":2}}')).toEqual(['a.b']);
  });

  it('says what every app must say', () => {
    expect(manifest.frameworkVersion).toBe('2.0');
    expect(manifest.defaultLocale).toMatch(/^[a-z]{2,3}(-\w{2,3})?$/);
    expect(Object.values(manifest.author).every((value) => typeof value === 'string' && value !== '')).toBe(true);
    expect(manifest.author.url).toMatch(/^https?:\/\//);
  });

  it('carries the version of the project', () => {
    expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('knows only locations that Zendesk has', () => {
    const known = [
      'background',
      'modal',
      'nav_bar',
      'new_ticket_sidebar',
      'organization_sidebar',
      'ticket_editor',
      'ticket_sidebar',
      'top_bar',
      'user_sidebar',
    ];
    expect(urls.map(({ location }) => location).filter((location) => !known.includes(location))).toEqual([]);
  });

  it('leads to a page of ours from every location', () => {
    const lost = urls.filter(({ url }) => {
      const page = /^assets\/([a-z]+)\/index\.html$/.exec(url)?.[1];
      return page === undefined || !existsSync(join(root, 'app', page, 'index.html'));
    });
    expect(lost).toEqual([]);
  });

  it('asks for each setting in a way that Zendesk can show', () => {
    const names = manifest.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const types = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden'];
    const wrong = manifest.parameters.filter(
      ({ name, type = 'text', required, secure, default: value }) =>
        name === 'name' ||
        !/^[a-z][a-z0-9_]*$/.test(name) ||
        !types.includes(type) ||
        (type === 'hidden' && (required === true || value !== undefined)) ||
        (secure === true && value !== undefined) ||
        (type === 'number' && value !== undefined && typeof value !== 'number'),
    );
    expect(wrong).toEqual([]);
  });

  it('needs no setting to be filled in', () => {
    expect(manifest.parameters.filter(({ required }) => required === true)).toEqual([]);
  });
});

describe('translations', () => {
  it('exist in English and Korean, under names that Zendesk accepts', () => {
    expect(locales).toEqual(expect.arrayContaining(['translations/en.json', 'translations/ko.json']));
    expect(locales.filter((path) => !/^translations\/[a-z]{2,3}(-\w{2,3})?\.json$/.test(path))).toEqual([]);
    expect(locales).toContain(`translations/${manifest.defaultLocale}.json`);
  });

  it.each(translations)('of %s name each key once', (path) => {
    expect(duplicateKeys(read(path))).toEqual([]);
  });

  it.each(texts)('of $path name and describe the app', ({ app }) => {
    expect([app.name, app.short_description].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    // It would switch on a format that only Zendesk's own apps use.
    expect(app.package).toBeUndefined();
  });

  it.each(texts)('of $path label every setting and no other', ({ app }) => {
    const labelled = Object.entries(app.parameters).filter(
      ([, { label }]) => typeof label === 'string' && label !== '',
    );
    expect(labelled.map(([name]) => name).sort()).toEqual(manifest.parameters.map(({ name }) => name).sort());
  });
});

describe('assets', () => {
  const assets = projectFiles().filter((path) => path.startsWith('assets/'));

  it('are of kinds that Zendesk serves', () => {
    expect(assets.filter((path) => !/\.(png|jpe?g|gif|svg|css|woff2?|json)$/.test(path))).toEqual([]);
  });

  it.each([
    ['assets/logo.png', 320],
    ['assets/logo-small.png', 128],
  ])('have %s at %i pixels square', (path, size) => {
    const png = readFileSync(join(root, path));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  const bars = urls
    .map(({ location }) => location)
    .filter((location) => ['nav_bar', 'top_bar', 'ticket_editor'].includes(location));

  it.each(bars)('have an icon for %s that takes the colours of the account', (location) => {
    const svg = read(`assets/icon_${location}.svg`);
    expect(svg).toMatch(/<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    const symbols = svg.match(/<symbol[^>]*>/g) ?? [];
    expect(symbols.filter((symbol) => !/\bid="/.test(symbol) || !/viewBox="/.test(symbol))).toEqual([]);
    if (symbols.length > 0) expect(symbols.some((symbol) => /\bid="default"/.test(symbol))).toBe(true);
    else expect(svg).toMatch(/<svg[^>]*viewBox="/);
    expect(svg).not.toMatch(/<image|data:|<script|\bon\w+=/);
    expect(svg).not.toMatch(/(fill|stroke)="#/);
  });
});
