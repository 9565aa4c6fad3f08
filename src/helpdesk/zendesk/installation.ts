import * as v from 'valibot';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import type { AskJson } from './read-json';
import { maybe, parsed, record } from './schema';

/** The app's settings as Zendesk keeps them for one installation. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** A setting that does not stand as it was thought to. */
export interface Difference {
  readonly name: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export type SaveOutcome =
  | { readonly saved: true; readonly settings: RawSettings }
  /** Somebody else saved meanwhile: nothing was written. */
  | {
      readonly saved: false;
      readonly why: 'changed-before';
      readonly differences: readonly Difference[];
      readonly settings: RawSettings;
    }
  /** It was written, and what stands there now is not what was written. */
  | {
      readonly saved: false;
      readonly why: 'changed-after';
      readonly differences: readonly Difference[];
      readonly settings: RawSettings;
    };

export interface SaveRequest {
  readonly installation: number;
  /** What the settings were when the person began. */
  readonly seen: RawSettings;
  /** Names of all settings that are ours: only those are compared and written. */
  readonly names: readonly string[];
  /** What is to be written, made of what stands there just now. */
  readonly change: (now: RawSettings) => RawSettings;
  readonly signal?: CancelSignal;
}

const installation = v.object({ settings: record, settings_objects: maybe(v.array(v.unknown())) });

/** The settings as they stand now; the helpdesk hands a page those of when it was loaded. */
export async function readInstallation(ask: AskJson, id: number, signal?: CancelSignal): Promise<RawSettings> {
  const answer = await ask(pathOf(id), signal);
  const told = parsed(installation, answer.installation ?? answer);
  if (!told) throw new HelpdeskError('unreadable', 'installation');
  return told.settings;
}

/**
 * Writes settings as the signed-in admin. They are read just before, and nothing is written where somebody saved since they
 * were seen; they are read again just after. Between the two, for about a second, another saving can still be lost: Zendesk
 * has no safe update for settings. It is seen then, and told.
 */
export async function saveInstallation(ask: AskJson, request: SaveRequest): Promise<SaveOutcome> {
  const { installation: id, seen, names, change, signal } = request;
  const now = await readInstallation(ask, id, signal);
  const meanwhile = differences(seen, now, names);
  if (meanwhile.length > 0) return { saved: false, why: 'changed-before', differences: meanwhile, settings: now };
  const written = change(now);
  // All of ours: whether settings that are left out keep their values is not documented.
  const settings = Object.fromEntries(
    names.map((name) => [name, name in written ? written[name] : (now[name] ?? null)]),
  );
  await ask(pathOf(id), signal, { method: 'PUT', body: { settings } });
  const after = await readInstallation(ask, id, signal);
  const lost = differences(settings, after, names);
  if (lost.length > 0) return { saved: false, why: 'changed-after', differences: lost, settings: after };
  return { saved: true, settings: after };
}

export function differences(
  expected: RawSettings,
  found: RawSettings,
  names: readonly string[],
): readonly Difference[] {
  return names
    .filter((name) => plain(expected[name]) !== plain(found[name]))
    .map((name) => ({ name, expected: expected[name] ?? null, found: found[name] ?? null }));
}

/** Zendesk keeps nothing for an empty text, and may tell a number as text. */
const plain = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value.trim() : String(value);

const pathOf = (id: number): string => `/api/v2/apps/installations/${id}.json`;
