import type { Limits } from '../signals/numbers';
import type { SignalId } from '../signals/types';

/** Which signs each limit decides on: these have to look again when it changes, and no others. */
export const readersOf: Readonly<Record<keyof Limits, readonly SignalId[]>> = {
  firstReplyHours: ['no-acknowledgement', 'ignored', 'wait'],
  replyHours: ['ignored', 'wait'],
  chatReplyMinutes: ['no-acknowledgement', 'ignored', 'wait'],
  reopensLimit: ['repeat-contact'],
  handoffsLimit: ['hand-offs'],
  repeatDays: ['repeat-contact', 'attention'],
  attentionFactor: ['attention'],
  silenceDays: ['silence'],
};

/** The signs that may answer otherwise under other limits. */
export const signsToAskAgain = (before: Limits, after: Limits): readonly SignalId[] => [
  ...new Set(
    (Object.keys(readersOf) as (keyof Limits)[])
      .filter((limit) => before[limit] !== after[limit])
      .flatMap((limit) => readersOf[limit]),
  ),
];
