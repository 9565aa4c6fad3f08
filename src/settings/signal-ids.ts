import type { SignalId } from '../signals/types';

/** Every sign's id as a value; the compiler refuses a list that misses one. */
const ids: Readonly<Record<SignalId, true>> = {
  payment: true,
  value: true,
  'changing-demands': true,
  attention: true,
  silence: true,
  'disputed-promise': true,
  abuse: true,
  'unreasonable-demands': true,
  'public-complaint': true,
  frustration: true,
  'advice-ignored': true,
  goodwill: true,
  ignored: true,
  'no-acknowledgement': true,
  wait: true,
  'repeat-contact': true,
  'hand-offs': true,
  'broken-promise': true,
  etiquette: true,
  'no-empathy': true,
  'knowledge-gap': true,
  'no-authority': true,
  workload: true,
  'expectation-gap': true,
};

export const isSignalId = (name: string): name is SignalId => Object.hasOwn(ids, name);

export const signalIds = Object.keys(ids) as readonly SignalId[];
