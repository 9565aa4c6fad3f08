import type { Baseline } from '../../../src/facts/facts';
import type { Policy } from '../../../src/health/policy';
import type { RingsFrom } from '../../../src/tuning/course';
import type { EscalationTags } from '../../../src/tuning/escalations';
import type { LoadedPast } from '../../../src/tuning/make-past';
import type { Period } from '../../../src/tuning/past-ticket';
import type { Comparison } from '../../../src/tuning/session';
import type { Suggestion, Wish } from '../../../src/tuning/suggest';

/** What the page asks of its worker. A request with a later number takes the place of an earlier one. */
export type DryRunRequest =
  | {
      readonly kind: 'look';
      readonly number: number;
      readonly loaded: LoadedPast;
      readonly period: Period;
      readonly policy: Policy;
      readonly tags: EscalationTags;
    }
  | {
      readonly kind: 'run';
      readonly number: number;
      readonly before: Policy;
      readonly after: Policy;
      readonly ringsFrom: RingsFrom;
    }
  | { readonly kind: 'suggest'; readonly number: number; readonly policy: Policy; readonly wish: Wish }
  | { readonly kind: 'stop'; readonly number: number };

export type DryRunAnswer =
  | {
      readonly kind: 'progress';
      readonly number: number;
      readonly part: 'hearing' | 'judging';
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'looked';
      readonly number: number;
      readonly tickets: number;
      readonly unheard: number;
      readonly usual: Baseline;
    }
  | { readonly kind: 'ran'; readonly number: number; readonly comparison: Comparison }
  | { readonly kind: 'suggested'; readonly number: number; readonly suggestion: Suggestion | undefined }
  | { readonly kind: 'stopped' | 'failed'; readonly number: number };
