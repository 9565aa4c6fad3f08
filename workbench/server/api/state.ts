import type { Database } from '../store/index';
import type { Limits } from './control/limits';
import type { Switches } from './control/switches';
import type { Counts } from './core/counts';
import type { DueJobs } from './jobs/due';
import type { LiveBus } from './live/bus';
import type { PresenceBoard } from './live/presence';
import type { InstalledApp } from './options';

/** What outlives a request. */
export interface Account {
  readonly database: Database;
  readonly apps: readonly InstalledApp[];
  readonly now: () => number;
  readonly limits: Limits;
  readonly counts: Counts;
  readonly bus: LiveBus;
  readonly presence: PresenceBoard;
  /** Background jobs whose time will come. */
  readonly jobs: DueJobs;
  switches: Switches;
  /** Aborted when the API closes: ends what would wait on. */
  readonly closing: AbortSignal;
}
