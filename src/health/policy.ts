import type { SignalId } from '../signals/types';

/** Limits in the units that people set; one place for all signs. */
export interface Limits {
  readonly firstReplyHours: number;
  readonly replyHours: number;
  /** For chat and messaging, where people wait at the screen. */
  readonly chatReplyMinutes: number;
  readonly reopensLimit: number;
  readonly handoffsLimit: number;
  /** A new ticket this soon after another one may be the same trouble. */
  readonly repeatDays: number;
  readonly attentionFactor: number;
  readonly silenceDays: number;
}

/** Lowest score of each band; below `critical` the band is critical. */
export interface BandLimits {
  readonly watch: number;
  readonly strained: number;
  readonly critical: number;
}

/** Every number of the engine. Two reports with the same version and facts are equal. */
export interface Policy {
  readonly version: string;
  readonly historyDays: number;
  readonly limits: Limits;
  readonly bands: BandLimits;
  /** Points that a sign takes (goodwill: gives back) at level 1. */
  readonly points: Readonly<Partial<Record<SignalId, number>>>;
  /** Signs switched off by the account. */
  readonly off: readonly SignalId[];
}

/** What an account gets that never opens the settings. */
export const defaultPolicy: Policy = {
  version: '1',
  historyDays: 365,
  limits: {
    firstReplyHours: 8,
    replyHours: 24,
    chatReplyMinutes: 3,
    reopensLimit: 2,
    handoffsLimit: 3,
    repeatDays: 14,
    attentionFactor: 3,
    silenceDays: 5,
  },
  bands: { watch: 75, strained: 50, critical: 25 },
  points: {},
  off: [],
};
