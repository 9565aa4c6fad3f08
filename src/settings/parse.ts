import type { Baseline } from '../facts/facts';
import { defaultPolicy, type Policy } from '../health/policy';
import type { SignalId } from '../signals/types';
import { type Account, readAccount, words } from './account';
import { readBaseline } from './baseline';
import { readBusinessHours } from './business-hours';
import { isBlank, readNumber } from './number';
import { numberParameters } from './parameters';
import { readPhrases } from './phrases';
import { overridePolicy } from './policy-json';
import { given, type SettingProblem } from './problem';
import { isSignalId } from './signal-ids';

/** The app's settings, ready for use whatever stood in them. */
export interface Settings {
  readonly policy: Policy;
  readonly account: Account;
  /** Absent until the board has measured it. */
  readonly baseline?: Baseline;
  /** What was not taken, and why; empty when all is well. */
  readonly problems: readonly SettingProblem[];
}

/**
 * Reads the settings as the host (or a file) hands them over. A setting that makes no sense falls back to its default and
 * is named in `problems`; unknown names are not ours to judge. Never throws, whatever the values are.
 * @param readersZone where days begin and end if the settings say nothing of it
 */
export const parseSettings = (raw: Readonly<Record<string, unknown>>, readersZone?: string): Settings => {
  const problems: SettingProblem[] = [];
  let policy = defaultPolicy;
  for (const parameter of numberParameters) {
    const reading = readNumber(parameter, raw[parameter.name]);
    if ('problem' in reading) problems.push(reading.problem);
    else policy = parameter.set(policy, reading.value);
  }
  if (!isBlank(raw.policy_json)) {
    const override = overridePolicy(policy, raw.policy_json);
    policy = override.policy;
    problems.push(...override.problems);
  }
  if (!fall(policy)) {
    problems.push(...bandProblems(policy));
    policy = { ...policy, bands: defaultPolicy.bands };
  }
  const off = words(raw.signals_off).filter((word): word is SignalId => {
    if (isSignalId(word)) return true;
    problems.push({ parameter: 'signals_off', given: given(word), reason: 'unknown-name' });
    return false;
  });
  if (off.length > 0) policy = { ...policy, off: [...new Set(off)].sort() };
  const { account, problems: accountProblems } = readAccount(raw);
  problems.push(...accountProblems);
  const { valueField, paymentField } = account;
  const { hours, problems: hoursProblems } = readBusinessHours(raw.business_hours);
  const { phrases, problems: phraseProblems } = readPhrases(raw.phrases);
  problems.push(...hoursProblems, ...phraseProblems);
  policy = {
    ...policy,
    // One that nobody knows is read by UTC's clock; to ask for it here would cost the first badge 10 ms.
    zone: hours?.zone ?? readersZone ?? policy.zone,
    ...(hours && { hours }),
    ...(paymentField && { paymentField }),
    ...(valueField && { valueField }),
    phrases,
  };
  const baseline = readBaseline(raw.baseline);
  if (!baseline && !isBlank(raw.baseline)) {
    problems.push({ parameter: 'baseline', given: given(raw.baseline), reason: 'wrong-shape' });
  }
  return { policy: named(policy), account, ...(baseline && { baseline }), problems };
};

const fall = ({ bands }: Policy): boolean => bands.watch > bands.strained && bands.strained > bands.critical;

/** All three limits go back to their defaults together: it cannot be told which of them was meant. */
const bandProblems = ({ bands }: Policy): readonly SettingProblem[] =>
  (['watch', 'strained', 'critical'] as const)
    .filter((band) => bands[band] !== defaultPolicy.bands[band])
    .map((band) => ({
      parameter: `band_${band}`,
      given: String(bands[band]),
      reason: 'wrong-order',
      used: defaultPolicy.bands[band],
    }));

/** Two policies with the same version are the same: changed numbers give the version an ending made of them. */
const named = (policy: Policy): Policy => {
  const text = JSON.stringify(policy);
  if (text === JSON.stringify(defaultPolicy)) return defaultPolicy;
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return { ...policy, version: `${defaultPolicy.version}+${(state >>> 0).toString(36)}` };
};
