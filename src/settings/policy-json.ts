import type { Policy } from '../health/policy';
import { isObject, parseJson } from './json';
import { given, type SettingProblem, type SettingReason } from './problem';
import { isSignalId } from './signal-ids';

export interface Override {
  readonly policy: Policy;
  readonly problems: readonly SettingProblem[];
}

const parameter = 'policy_json';
/** Parts of the policy that are no numbers: named by us, or set by a setting of their own. */
const fixed = new Set(['version', 'off', 'zone', 'hours', 'paymentField', 'valueField', 'phrases']);

/**
 * Lays an expert's numbers over a policy. The object follows the policy's own shape: only names that exist there are
 * taken, each number by itself; one that makes no sense keeps the policy's value and is named. Never throws.
 */
export const overridePolicy = (policy: Policy, raw: unknown): Override => {
  const problems: SettingProblem[] = [];
  const refuse = (at: string, value: unknown, reason: SettingReason, used?: number): void => {
    problems.push({ parameter, ...(at && { at }), given: given(value), reason, ...(used !== undefined && { used }) });
  };
  const overlay = (base: object, changes: object, path: string): object => {
    const result: Record<string, unknown> = { ...base };
    for (const [key, value] of Object.entries(changes)) {
      const at = path === '' ? key : `${path}.${key}`;
      const here: unknown = Object.hasOwn(base, key)
        ? result[key]
        : path === 'points' && isSignalId(key)
          ? 0
          : undefined;
      if (here === undefined || fixed.has(at)) refuse(at, value, 'unknown-name');
      else if (typeof here === 'number') {
        const reason = wrong(path, key, here, value);
        if (reason === undefined) result[key] = value;
        else refuse(at, value, reason, here);
      } else if (isObject(here) && isObject(value)) result[key] = overlay(here, value, at);
      else refuse(at, value, 'wrong-shape');
    }
    return result;
  };
  const changes = typeof raw === 'string' ? parseJson(raw) : raw;
  if (changes === undefined) refuse('', raw, 'not-json');
  else if (!isObject(changes)) refuse('', raw, 'wrong-shape');
  else return { policy: overlay(policy, changes, '') as Policy, problems };
  return { policy, problems };
};

/** What is wrong with a number: signs are judged by dividing by limits and by shares of a whole. */
const wrong = (path: string, key: string, now: number, value: unknown): SettingReason | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < 0 || value > 10_000) return 'out-of-range';
  if (path === 'points' || path === 'bands') return value > 100 ? 'out-of-range' : undefined;
  // "Weighs in full at so many times the limit": at one time the limit nothing is left to grow.
  if (key === 'fullAt' || path.endsWith('fullAt')) return value <= 1 ? 'out-of-range' : undefined;
  if (now > 0 && value === 0) return 'out-of-range';
  return now > 0 && now < 1 && value > 1 ? 'out-of-range' : undefined;
};
