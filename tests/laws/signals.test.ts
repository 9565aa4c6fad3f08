import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/health/policy';
import { moves, steps } from '../../src/playbook';
import { judge } from '../../src/report/judge';
import { viewOf } from '../../src/report/view';
import { signals } from '../../src/signals';
import type { Signal } from '../../src/signals/types';
import { baseline, facts, NOW } from '../support/facts';
import { hearing } from '../support/hearing';

const root = new URL('../../', import.meta.url);
const at = (path: string): URL => new URL(path, root);
const stems = (folder: string): string[] =>
  readdirSync(at(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));

/** Files of `src/signals` that are no sign: what signs share. */
const SHARED = new Set([
  'index',
  'types',
  'numbers',
  'levels',
  'outcome',
  'run',
  'waits',
  'ratings',
  'words',
  'evidence-date',
]);

/** Signs that need no move or step, with the reason. */
const NEEDS_NO_ANSWER: Readonly<Partial<Record<Signal['id'], string>>> = {
  goodwill: 'it is what we hope for',
};

describe('every sign', () => {
  it('has a file of its name, and every file is a sign or shared', () => {
    const files = stems('src/signals').filter((stem) => !SHARED.has(stem));

    expect(files.sort()).toEqual(signals.map(({ id }) => id).sort());
  });

  it('is listed once', () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
  });

  it.each(signals.map((signal) => [signal.id, signal] as const))('%s is exported by its file', async (id, signal) => {
    const module: Record<string, unknown> = await import(at(`src/signals/${id}.ts`).href);

    expect(Object.values(module)).toContain(signal);
  });

  it.each(signals.map(({ id }) => id))('%s has points in the policy', (id) => {
    const points = defaultPolicy.points[id];

    expect(Number.isInteger(points) && (points ?? 0) > 0).toBe(true);
  });

  it.each(signals.map(({ id }) => id))('%s has a mirrored test', (id) => {
    expect(existsSync(at(`tests/src/signals/${id}.test.ts`))).toBe(true);
  });

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    '%s reads parts that exist, each once',
    (_id, signal) => {
      const whole = viewOf(
        facts({ workload: { openTickets: 5 }, baseline: baseline({ openTicketsPerAgent: 5 }) }),
        defaultPolicy,
        NOW,
        { ...hearing, tone: { version: 'silent', read: () => ({ strain: 0, spans: [] }) } },
      );
      const parts = [...signal.reads, ...(signal.mayRead ?? [])];

      expect(Object.keys(whole)).toEqual(expect.arrayContaining([...parts]));
      expect(new Set(parts).size).toBe(parts.length);
    },
  );

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    '%s takes no part that it does not declare',
    (id, signal) => {
      const asked = new Set<string | symbol>();
      const spied: Signal = {
        ...signal,
        evaluate: (view, numbers, asOf) =>
          signal.evaluate(
            new Proxy(view, {
              get(target, key, receiver) {
                asked.add(key);
                return Reflect.get(target, key, receiver);
              },
            }),
            numbers,
            asOf,
          ),
      };
      judge(facts(), defaultPolicy, NOW, { hearing, signals: [spied] });

      const declared: (string | symbol)[] = [...signal.reads, ...(signal.mayRead ?? [])];
      expect(
        [...asked].filter((key) => !declared.includes(key)),
        id,
      ).toEqual([]);
    },
  );

  it.each(signals.map(({ id }) => id))('%s is answered by a move, or needs no answer', (id) => {
    const answered = moves.some(({ answers }) => answers.includes(id));

    expect(answered).toBe(NEEDS_NO_ANSWER[id] === undefined);
  });
});

describe('the policy', () => {
  it('has no points for signs that do not exist', () => {
    expect(Object.keys(defaultPolicy.points).sort()).toEqual(signals.map(({ id }) => id).sort());
  });

  it('never charges less for a silence under an earlier sign than under a later one', () => {
    const { points } = defaultPolicy;

    expect(points['no-acknowledgement']).toBeGreaterThanOrEqual(points.ignored ?? 0);
    expect(points.ignored).toBeGreaterThanOrEqual(points.wait ?? 0);
  });
});

describe('every step and move', () => {
  it('has a file of its name', () => {
    const files = (folder: string): string[] =>
      stems(folder)
        .filter((stem) => stem !== 'index')
        .sort();

    expect(files('src/playbook/steps')).toEqual(steps.map(({ id }) => id).sort());
    expect(files('src/playbook/moves')).toEqual(moves.map(({ id }) => id).sort());
  });
});
