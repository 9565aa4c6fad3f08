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
  else {
    const laid = overlay(policy, changes, '') as Policy;
    const { graceDays, fullDays } = laid.scales.payment;
    if (fullDays > graceDays) return { policy: laid, problems };
    const { payment } = policy.scales;
    refuse('scales.payment.fullDays', fullDays, 'out-of-range', payment.fullDays);
    const kept = { ...laid.scales.payment, graceDays: payment.graceDays, fullDays: payment.fullDays };
    return { policy: { ...laid, scales: { ...laid.scales, payment: kept } }, problems };
  }
  return { policy, problems };
};

/** What is wrong with a number: signs are judged by dividing by limits and by shares of a whole. */
const wrong = (path: string, key: string, now: number, value: unknown): SettingReason | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  return isIn(path, key, now, value) ? undefined : 'out-of-range';
};

function isIn(path: string, key: string, now: number, value: number): boolean {
  if (value < 0 || value > 10_000) return false;
  if (path === 'points' || path === 'bands' || path === 'ceilings') return value <= 100;
  // "Weighs in full at so many times the limit": at one time the limit nothing is left to grow.
  if (key === 'fullAt' || path.endsWith('fullAt')) return value > 1;
  // A number of cases; the level of a late payment has the same name.
  if (key.startsWith('least') && now >= 1) return value >= 1 && Number.isInteger(value);
  // Levels and shares. One of a sign may be switched off.
  if (path.startsWith('scales') && now <= 1) return value <= 1;
  if (now > 0 && value === 0) return false;
  return !(now > 0 && now < 1 && value > 1);
}
