import type { FlagCause } from '../facts/flag';

/** A list that lacks a cause does not compile. */
const all: Readonly<Record<FlagCause, true>> = {
  'threat-of-harm': true,
  safety: true,
  'help-wanted': true,
  abuse: true,
  legal: true,
  public: true,
  churn: true,
  'wants-supervisor': true,
  'broken-promise': true,
  'double-failure': true,
  ignored: true,
  'repeat-contact': true,
  stuck: true,
  'silent-customer': true,
};

/** What a flag may be about. */
export const causes: readonly FlagCause[] = Object.keys(all) as FlagCause[];

export const isCause = (name: string): name is FlagCause => Object.hasOwn(all, name);
