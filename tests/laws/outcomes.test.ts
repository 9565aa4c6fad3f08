import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts';
import { defaultPolicy, type Policy } from '../../src/health/policy';
import { judge } from '../../src/report/judge';
import { viewOf } from '../../src/report/view';
import { signals } from '../../src/signals';
import { combine } from '../../src/signals/levels';
import type { Finding, Missing, SignalId } from '../../src/signals/types';
import { arbitraryFacts, hide } from '../support/arbitrary-facts';
import { facts, NOW, them } from '../support/facts';
import { hearing } from '../support/hearing';
import { type Case, findingOf, type Means, type Outcomes, outcomes } from '../support/outcomes';
import { FOREIGN, strained } from '../support/outcomes/told';
import { PROPERTY_RUNS } from '../support/property-runs';

const ids = signals.map(({ id }) => id);
const listed = <T>(cell: readonly T[] | string): readonly T[] => (typeof cell === 'string' ? [] : cell);

const casesOf = (id: SignalId): readonly Case[] => {
  const { raised, clear, 'not-applicable': notApplicable, unknown } = outcomes[id];
  return [
    ...raised.map(([, ...one]): Case => one),
    ...clear,
    ...listed(notApplicable),
    ...listed(unknown).map(([, ...one]): Case => one),
  ];
};
const everyCase = ids.flatMap(casesOf);

/** All signs asked at once, of facts that were written for one of them. */
const everyFinding = (told: Facts, { tone, mapped, deaf }: Means = {}) =>
  judge(told, { ...defaultPolicy, ...mapped }, NOW, { hearing: { ...(!deaf && hearing), ...(tone && { tone }) } })
    .charged;

/** What a finding is that the table of its sign does not hold. */
function unlisted(id: SignalId, finding: Finding): string | undefined {
  const table: Outcomes = outcomes[id];
  if (typeof table[finding.outcome] === 'string') return `${id} is ${finding.outcome}`;
  const known: readonly Missing[] = listed(table.unknown).flatMap(([missing]) => missing);
  const missing = 'missing' in finding ? (finding.missing ?? []) : [];
  const more = missing.filter((part) => !known.includes(part));
  return more.length > 0 ? `${id} misses ${more}` : undefined;
}
const unlistedIn = (told: Facts, means?: Means): readonly string[] =>
  everyFinding(told, means).flatMap(({ id, finding }) => unlisted(id, finding) ?? []);

/** The same facts with less or other knowledge. */
const variants: readonly ((told: Facts, means: Means) => readonly [Facts, Means])[] = [
  (told, means) => [told, means],
  (told, means) => [told, { ...means, ...strained(0.9) }],
  (told, means) => [told, { ...means, ...strained(0.9), deaf: true }],
  (told, means) => [hide(told, ['messages', 'baseline']), means],
  (told, means) => [hide(told, ['history', 'workload']), means],
  (told, means) => [
    { ...told, messages: [...(told.messages ?? []), them(NOW, FOREIGN)] },
    { ...means, ...strained(0.9) },
  ],
  ({ ticket: { metrics: _metrics, id: _id, ...ticket }, ...told }, means) => [{ ...told, ticket }, means],
];

describe('the table of outcomes', () => {
  it.each(ids)('grows from the lowest level of %s to its highest', (id) => {
    const levels = outcomes[id].raised.map(([level]) => level);

    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(Math.max(...levels)).toBeGreaterThan(Math.min(...levels));
  });

  it.each(ids)('names each part that %s cannot do without', (id) => {
    const bare = viewOf(hide(facts(), ['messages', 'history', 'workload', 'baseline']), defaultPolicy, NOW);
    const needed = signals
      .filter((signal) => signal.id === id)
      .flatMap(({ reads }) => reads.filter((key) => !bare[key]));
    const missing = listed<readonly [readonly Missing[], ...unknown[]]>(outcomes[id].unknown).flatMap(
      ([missing]) => missing,
    );

    expect(missing).toEqual(expect.arrayContaining(needed));
  });

  it('lacks nothing that a sign says of facts that were written for another', () => {
    const found = everyCase.flatMap(([claim, told, means = {}]) =>
      variants.flatMap((vary) => unlistedIn(...vary(told, means)).map((what) => `${what}: ${claim}`)),
    );

    expect(found).toEqual([]);
  });

  it('lacks nothing that a sign says of any facts', () => {
    fc.assert(
      fc.property(arbitraryFacts(), (told) => {
        expect(unlistedIn(told)).toEqual([]);
      }),
      PROPERTY_RUNS,
    );
  });

  it('knows no lower level than the lowest of each sign', () => {
    const lowest = new Map(ids.map((id) => [id, levelOf(findingOf(id, rest(outcomes[id].raised[0])))]));
    const lower = everyCase.flatMap(([claim, told, means]) =>
      everyFinding(told, means).flatMap(({ id, finding }) =>
        finding.outcome === 'raised' && levelOf(finding) < (lowest.get(id) ?? 0) - 1e-9 ? [`${id}: ${claim}`] : [],
      ),
    );

    expect(lower).toEqual([]);
  });
});

const rest = ([, ...one]: readonly [unknown, ...Case]): Case => one;
const levelOf = (finding: Finding): number => (finding.outcome === 'raised' ? combine(finding.grounds) : 0);

type Path = readonly [string, ...string[]];
const leaves = (tree: object, path: readonly string[] = []): readonly Path[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? leaves(value, [...path, key]) : [[...path, key] as unknown as Path],
  );

function scaled<T extends object>(tree: T, [key, ...path]: readonly string[], by: number): T {
  if (key === undefined) return tree;
  const value = tree[key as keyof T];
  return { ...tree, [key]: typeof value === 'object' && value ? scaled(value, path, by) : Number(value) * by };
}

/** Numbers that no sign works with. */
const OF_NO_SIGN = new Set(['scales.frustration.fromFirst']);

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const { limits, windows, scales } = defaultPolicy;

describe('every number that signs work with', () => {
  const paths = leaves({ limits, windows, scales }).filter((path) => !OF_NO_SIGN.has(path.join('.')));

  it.each(paths.map((path) => [path.join('.'), path] as const))('moves a case of the table: %s', (_name, path) => {
    const own = ids.filter((id) => path[0] === 'scales' && id === kebab(path[1] ?? ''));
    const moves = (policy: Policy): boolean =>
      (own.length > 0 ? own : ids).some((id) =>
        casesOf(id).some((one) => JSON.stringify(findingOf(id, one, policy)) !== JSON.stringify(findingOf(id, one))),
      );

    expect([0.5, 2].some((by) => moves(scaled(defaultPolicy, path, by)))).toBe(true);
  });
});
