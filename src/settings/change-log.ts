import * as v from 'valibot';
import { parseJson } from './json';
import { isBlank } from './number';
import { given, type SettingProblem } from './problem';

/** A setting's value as the helpdesk keeps it; null where nothing stands. */
export type SettingValue = string | number | boolean | null;

/** One saving of the settings. */
export interface SettingsChange {
  /** ISO 8601, by the clock of whoever saved. */
  readonly at: string;
  readonly who: { readonly id: number; readonly name: string };
  readonly why: string;
  /** By parameter: what stood there, and what was put there. */
  readonly values: Readonly<Record<string, { readonly before: SettingValue; readonly after: SettingValue }>>;
}

const value = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);

const change = v.object({
  at: v.pipe(
    v.string(),
    v.check((at) => Number.isFinite(Date.parse(at))),
  ),
  who: v.object({ id: v.number(), name: v.string() }),
  why: v.string(),
  values: v.record(v.string(), v.object({ before: value, after: value })),
});

/** So many savings are remembered: a quarter of a year for an account that changes something every week. */
export const CHANGES_KEPT = 12;

/** Characters that the log may have: it is loaded with every page of the helpdesk, settings and all. */
const LONGEST = 12_000;

/** The savings that are remembered, the latest first. What is none is left out. Never throws. */
export function readChangeLog(raw: unknown): {
  readonly changes: readonly SettingsChange[];
  readonly problems: readonly SettingProblem[];
} {
  if (isBlank(raw)) return { changes: [], problems: [] };
  const list = v.safeParse(v.array(v.unknown()), typeof raw === 'string' ? parseJson(raw) : raw);
  const entries = list.success ? list.output.map((entry) => v.safeParse(change, entry)) : [];
  const changes = entries.flatMap((entry) => (entry.success ? [entry.output] : [])).slice(0, CHANGES_KEPT);
  const isWhole = list.success && entries.every(({ success }) => success);
  return {
    changes,
    problems: isWhole ? [] : [{ parameter: 'change_log', given: given(raw), reason: 'wrong-shape' }],
  };
}

/** The log with one more saving, as text; the oldest are forgotten where there is no room. */
export function addChange(changes: readonly SettingsChange[], latest: SettingsChange): string {
  const kept = [latest, ...changes].slice(0, CHANGES_KEPT);
  while (kept.length > 1 && JSON.stringify(kept).length > LONGEST) kept.pop();
  return JSON.stringify(kept);
}

/** The values that undo a saving, and the parameters that somebody has changed again since. */
export function undoOf(
  { values }: SettingsChange,
  now: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, SettingValue>>; readonly changedSince: readonly string[] } {
  const entries = Object.entries(values);
  return {
    values: Object.fromEntries(entries.map(([name, { before }]) => [name, before])),
    changedSince: entries.filter(([name, { after }]) => !isSame(now[name], after)).map(([name]) => name),
  };
}

/** Nothing, an empty text and null are the same to the helpdesk. */
export const isSame = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

const plain = (raw: unknown): string => (isBlank(raw) ? '' : String(raw));
