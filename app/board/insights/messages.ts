import type { Waiting } from '../../../src/helpdesk/board-port';
import type { Insights } from '../../../src/triage/insights';
import type { Trouble } from '../../shared/trouble';
import type { Answered, Question } from '../asking';

/** How many days are looked at, and of how many tickets the words are read: one request each. */
export interface Scope {
  readonly days: number;
  readonly words: number;
}

export type ToInsights =
  | {
      readonly kind: 'read';
      readonly scope: Scope;
      readonly settings: Readonly<Record<string, unknown>>;
      readonly timeZone?: string;
    }
  | { readonly kind: 'stop' }
  | Answered;

/** How far the reading and the judging have come. */
export type InsightProgress =
  | {
      readonly is: 'tickets' | 'words';
      readonly requests: number;
      readonly found: number;
      readonly waiting?: Waiting | undefined;
    }
  | { readonly is: 'judging'; readonly done: number; readonly of: number };

export type FromInsights =
  | Question
  | { readonly kind: 'progress'; readonly progress: InsightProgress }
  | {
      readonly kind: 'insights';
      readonly insights: Insights;
      readonly requests: number;
      readonly cut: boolean;
      /** Not all that happened to flags is known. */
      readonly flagsCut: boolean;
    }
  | { readonly kind: 'failed'; readonly trouble: Trouble };
