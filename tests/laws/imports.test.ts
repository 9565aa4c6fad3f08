import { describe, expect, it } from 'vitest';
import { type Edge, findCycle, importGraph } from '../support/import-graph';
import { read } from '../support/tree';

const edges = importGraph();
const show = ({ from, to }: Edge): string => `${from} -> ${to}`;

/** The engine's folders and what each may know, itself left out. Knowledge flows one way. */
const engine: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  text: ['facts'],
  ledgers: ['facts', 'text'],
  signals: ['facts', 'text', 'ledgers'],
  health: ['facts', 'text', 'ledgers', 'signals'],
  flags: ['facts', 'text', 'ledgers', 'signals', 'health'],
  playbook: ['facts', 'text', 'ledgers', 'signals', 'health'],
  report: ['facts', 'text', 'ledgers', 'signals', 'health', 'flags', 'playbook'],
  tuning: ['facts', 'text', 'ledgers', 'signals', 'health', 'flags', 'playbook', 'report'],
  triage: ['facts', 'text', 'ledgers', 'signals', 'health', 'flags', 'playbook', 'report', 'tuning'],
  settings: ['facts', 'signals', 'health'],
  helpdesk: ['facts'],
};
/** Packages that the engine may use, by folder. Each needs its sentence in docs/dependencies.md. */
const enginePackages: Readonly<Record<string, readonly string[]>> = { settings: ['valibot'], helpdesk: ['valibot'] };

const locations = ['sidebar', 'board', 'topbar', 'background', 'command'];
const top = (path: string): string => path.split('/')[0] ?? '';
const second = (path: string): string => path.split('/')[1] ?? '';
const between = (from: string): readonly Edge[] =>
  edges.filter((edge) => edge.kind === 'file' && top(edge.from) === from);

describe('imports', () => {
  it('are found at all', () => {
    expect(edges.filter(({ from }) => top(from) === 'src').length).toBeGreaterThan(20);
    expect(
      edges.some(({ from, to }) => from === 'tests/laws/imports.test.ts' && to === 'tests/support/import-graph.ts'),
    ).toBe(true);
  });

  it('lead somewhere', () => {
    expect(edges.filter(({ kind }) => kind === 'nothing').map(show)).toEqual([]);
  });

  it('never run in a circle', () => {
    expect(findCycle(edges)).toBeUndefined();
  });

  it('of src stay in src and flow one way', () => {
    const wrong = between('src').filter(({ from, to }) => {
      if (top(to) !== 'src') return true;
      return second(from) !== second(to) && !engine[second(from)]?.includes(second(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('of src take no package but the few named here', () => {
    const wrong = edges.filter(
      ({ from, to, kind }) => kind === 'package' && top(from) === 'src' && !enginePackages[second(from)]?.includes(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of app know src, and one location never knows another', () => {
    const wrong = between('app').filter(({ from, to }) => {
      if (top(to) === 'src' || top(to) === 'translations') return false;
      if (top(to) !== 'app') return true;
      return second(from) !== second(to) && locations.includes(second(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('of the pages in the browser take nothing of Node', () => {
    const inBrowser = ({ from }: Edge): boolean =>
      (top(from) === 'app' && second(from) !== 'command') || /^workbench\/(page|zaf)\//.test(from);
    const wrong = edges.filter((edge) => inBrowser(edge) && !edge.typeOnly && edge.to.startsWith('node:'));
    expect(wrong.map(show)).toEqual([]);
  });

  it('of the workbench know neither app nor src', () => {
    expect(
      between('workbench')
        .filter(({ to }) => top(to) !== 'workbench')
        .map(show),
    ).toEqual([]);
  });

  it("of the workbench's page do not reach into its server", () => {
    const wrong = edges.filter(
      ({ from, to }) => /^workbench\/(page|zaf)\//.test(from) && to.startsWith('workbench/server/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of the engine are listed for every folder there is', () => {
    const folders = new Set(edges.filter(({ from }) => /^src\/[^/]+\//.test(from)).map(({ from }) => second(from)));
    expect([...folders].filter((folder) => !(folder in engine))).toEqual([]);
  });
});

describe('src', () => {
  /** A clock or chance would make the same facts give another report. */
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bIntl\.DateTimeFormat\(\s*\)/;

  it('asks neither a clock nor chance', () => {
    const files = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((path) => top(path) === 'src');
    expect(files.filter((path) => impure.test(withoutComments(read(path))))).toEqual([]);
  });
});

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
