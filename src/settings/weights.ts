import { defaultPolicy } from '../health/policy';
import type { SignalId } from '../signals/types';
import { isObject, parseJson } from './json';

/**
 * The text of `policy_json` with another number of points for a sign; the usual number needs no word there. What else stands
 * in it stays. A text that is no JSON object is left alone: undefined.
 */
export function withPoints(raw: unknown, sign: SignalId, points: number): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const whole = text === '' ? {} : parseJson(text);
  if (!isObject(whole)) return undefined;
  const { points: before, ...others } = whole as Readonly<Record<string, unknown>>;
  if (before !== undefined && !isObject(before)) return undefined;
  const { [sign]: _old, ...rest } = (before ?? {}) as Readonly<Record<string, unknown>>;
  const after = points === defaultPolicy.points[sign] ? rest : { ...rest, [sign]: points };
  const made = Object.keys(after).length > 0 ? { ...others, points: after } : others;
  return Object.keys(made).length > 0 ? JSON.stringify(made, null, 2) : '';
}
