import { describe, expect, it } from 'vitest';
import { contract } from '../support/contract';
import { isCode, projectFiles, read } from '../support/tree';

const sources = projectFiles()
  .filter((path) => /^(app|src)\//.test(path) && isCode(path))
  .map((path) => ({ path, text: read(path) }));

/** Constants that hold the beginning of an address. */
const beginnings = new Map(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/const (\w+) =\s*['`](\/api\/v2\/[^'`]*)['`];/g)].map(([, name = '', path = '']) => [name, path]),
  ),
);

/** The kinds of record whose addresses are made of their names. */
const kinds = [...read('src/helpdesk/zendesk/set-up/pieces.ts').matchAll(/kind: '(\w+)'/g)].map(
  ([, kind = '']) => kind,
);

/** The addresses that a file asks, without parameters, with `{}` for what is put into them. */
const askedIn = (text: string): readonly string[] =>
  [...text.matchAll(/['"`]((?:\/api\/v2\/|\$\{[A-Z]+\})[^'"`]*)/g)].flatMap(([, address = '']) => {
    const whole = address.replace(/^\$\{(\w+)\}/, (_, name: string) => beginnings.get(name) ?? '');
    if (!whole.startsWith('/api/v2/')) return [];
    const path = whole
      .slice('/api/v2/'.length)
      .replace(/\$\{piece\.kind\}/, '{kind}')
      .replace(/\$\{[^}]*\}/g, '{}')
      .replace(/\?.*$/s, '')
      .replace(/\.json$/, '');
    return path.includes('{kind}') ? kinds.map((kind) => path.replace('{kind}', kind)) : [path];
  });

const asked = new Map<string, string>();
for (const { path, text } of sources) for (const address of askedIn(text)) asked.set(address, path);

describe('the contract between Evenkeel and the workbench', () => {
  it('finds what is asked, constants and names of kinds put in', () => {
    expect([...asked.keys()]).toEqual(
      expect.arrayContaining(['tickets/{}', 'custom_objects/{}/records', 'custom_objects/{}/fields', 'macros/{}']),
    );
  });

  it('knows every endpoint that the app and the engine ask', () => {
    const known = new Set(contract.map(({ template }) => template));
    expect(
      [...asked].filter(([address]) => !known.has(address)).map(([address, path]) => `${path}: ${address}`),
    ).toEqual([]);
  });

  it('knows none that nobody asks', () => {
    expect(contract.map(({ template }) => template).filter((template) => !asked.has(template))).toEqual([]);
  });
});
