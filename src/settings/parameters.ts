import type { BandLimits, Limits, Policy } from '../health/policy';
import { defaultPolicy } from '../health/policy';

/** Zendesk's parameter types that we use. */
export type ParameterType = 'number' | 'text' | 'multiline' | 'checkbox' | 'hidden';

/** What a setting is about: the order and the headings of the page of settings. */
export type ParameterGroup = 'limits' | 'places' | 'judgement' | 'own';

/** A setting that is one number of the policy. */
export interface NumberParameter {
  readonly name: string;
  readonly group: 'limits';
  readonly type: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** True where halves make no sense. */
  readonly whole: boolean;
  /** Puts the number where the engine reads it. */
  readonly set: (policy: Policy, value: number) => Policy;
}

/** A setting that is read by a parser of its own. */
export interface TextParameter {
  readonly name: string;
  readonly group: Exclude<ParameterGroup, 'limits'>;
  readonly type: Exclude<ParameterType, 'number'>;
  /** Of a checkbox alone: elsewhere blank is the default. */
  readonly default?: boolean;
}

const band = (name: string, key: keyof BandLimits): NumberParameter => ({
  name,
  group: 'limits',
  type: 'number',
  default: defaultPolicy.bands[key],
  min: 0,
  max: 100,
  whole: true,
  set: (policy, value) => ({ ...policy, bands: { ...policy.bands, [key]: value } }),
});

const limit = (name: string, key: keyof Limits, min: number, max: number, whole = false): NumberParameter => ({
  name,
  group: 'limits',
  type: 'number',
  default: defaultPolicy.limits[key],
  min,
  max,
  whole,
  set: (policy, value) => ({ ...policy, limits: { ...policy.limits, [key]: value } }),
});

/** Every setting that is a number, in the order in which an admin sees them. */
export const numberParameters: readonly NumberParameter[] = [
  band('band_watch', 'watch'),
  band('band_strained', 'strained'),
  band('band_critical', 'critical'),
  {
    name: 'history_days',
    group: 'limits',
    type: 'number',
    default: defaultPolicy.historyDays,
    // Less than a month shows no pattern; more than three years cost requests and say nothing about today.
    min: 30,
    max: 1095,
    whole: true,
    set: (policy, historyDays) => ({ ...policy, historyDays }),
  },
  // A quarter of an hour to a month.
  limit('first_reply_hours', 'firstReplyHours', 0.25, 720),
  limit('reply_hours', 'replyHours', 0.25, 720),
  // Half a minute to four hours; slower is no chat.
  limit('chat_reply_minutes', 'chatReplyMinutes', 0.5, 240),
  limit('reopens_limit', 'reopensLimit', 1, 20, true),
  limit('handoffs_limit', 'handoffsLimit', 1, 20, true),
  // The engine looks back a quarter for events.
  limit('repeat_days', 'repeatDays', 1, 90),
  // At 1 everybody usual would be above the usual.
  limit('attention_factor', 'attentionFactor', 1.1, 20),
  limit('silence_days', 'silenceDays', 0.5, 90),
];

/** Settings beside the numbers that this version uses. */
export const textParameters: readonly TextParameter[] = [
  { name: 'business_hours', group: 'judgement', type: 'multiline' },
  { name: 'phrases', group: 'judgement', type: 'multiline' },
  { name: 'payment_field', group: 'places', type: 'text' },
  { name: 'value_field', group: 'places', type: 'text' },
  { name: 'followup_field', group: 'places', type: 'text' },
  { name: 'followup_tag', group: 'places', type: 'text' },
  { name: 'offer_macros', group: 'places', type: 'text' },
  { name: 'cause_tags', group: 'places', type: 'text' },
  { name: 'save_reminder', group: 'places', type: 'checkbox', default: false },
  { name: 'supervisor_groups', group: 'places', type: 'text' },
  { name: 'flag_store', group: 'places', type: 'text' },
  { name: 'flag_field', group: 'places', type: 'text' },
  { name: 'health_field', group: 'places', type: 'text' },
  { name: 'write_tags', group: 'places', type: 'checkbox', default: false },
  { name: 'signals_off', group: 'judgement', type: 'text' },
  { name: 'policy_json', group: 'judgement', type: 'multiline' },
  { name: 'baseline', group: 'own', type: 'hidden' },
  { name: 'change_log', group: 'own', type: 'hidden' },
];

/** The one list: `manifest.json` has exactly these, in this order. */
export const parameters: readonly (NumberParameter | TextParameter)[] = [...numberParameters, ...textParameters];
