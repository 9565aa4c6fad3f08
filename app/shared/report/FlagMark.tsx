import type { Severity } from '../../../src/flags/types';
import type { Tone } from '../BandMark';

export const flagTones: Readonly<Record<Severity, Tone>> = {
  low: 'grey',
  medium: 'care',
  high: 'alarm',
  critical: 'alarm',
};

/** A flag's shape; the words beside it say which. */
export const FlagMark = () => (
  <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
    <path d="M1.5 11V1.5h7L7 4l1.5 2.5h-7" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  </svg>
);
