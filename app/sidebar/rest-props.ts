import type { PromiseCorrection } from '../../src/facts/correction';
import type { Facts } from '../../src/facts/facts';
import type { FlagId } from '../../src/facts/flag';
import type { Quieted } from '../../src/facts/flag-trail';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';
import type { Hearing } from '../../src/text/hearing';
import type { ReadyFront } from './follow-front';
import type { HistoryState } from './history-state';

/** Tells which corrections of promises live outside the ticket: read when the rest has come, or just changed by hand. */
export type TellCorrections = (corrections: readonly PromiseCorrection[], byHand: boolean) => void;

/** What people say of the flags and readings of the ticket. */
export interface Reviews {
  /** Readings of signs that are wrong. */
  readonly quieted: readonly Quieted[];
  /** Flags that somebody has ended. */
  readonly over: readonly FlagId[];
}

/** What the badge's owner hands to everything behind it. */
export interface RestProps {
  readonly state: ReadyFront;
  readonly facts: Facts;
  readonly report: HealthReport;
  readonly settings: Settings;
  readonly history: HistoryState;
  /** What hears words, as far as it is loaded. */
  readonly hearing: Hearing;
  /** What could not be loaded: the ear for what is said, or for its tone. */
  readonly unheard: readonly (keyof Hearing)[];
  readonly tellHistory: (state: HistoryState) => void;
  readonly tellCorrections: TellCorrections;
  readonly tellReviews: (reviews: Reviews) => void;
  readonly shown: boolean;
  /** False while the badge is one quiet line. The details are then in the page, and hidden. */
  readonly open: boolean;
  readonly retry: () => void;
}
