import { describe, expect, it } from 'vitest';
import type { Promised } from '../../../src/ledgers/promises';
import { dueNext } from '../../../src/triage/due';
import { listed } from '../../support/board';
import { DAY, daysAgo, HOUR, NOW } from '../../support/facts';

const promise = (state: Promised['state'], due?: number): Promised => ({
  message: 'm1',
  start: 0,
  end: 9,
  at: daysAgo(3),
  ordinal: 1,
  kind: 'deed',
  state,
  ...(due !== undefined && { due }),
});

/** What comes next on a ticket to which somebody wanted to come back on a day. */
const next = (followUpOn: string | undefined, promises: readonly Promised[], zone = 'UTC') =>
  dueNext(listed(1, followUpOn === undefined ? {} : { followUpOn }), { promises, asOf: NOW }, zone);

const endOfTomorrow = Date.UTC(2026, 2, 12) - 1;

describe('what comes next on a ticket', () => {
  it('is the earliest of open promises and the day to come back', () => {
    const promises = [promise('open', NOW + 9 * DAY), promise('open', NOW + 8 * DAY)];
    expect(next(undefined, promises)).toEqual({ what: 'promise', at: NOW + 8 * DAY });
    expect(next('2026-03-11', promises)).toEqual({ what: 'follow-up', at: endOfTomorrow });
    expect(next('2026-04-11', promises)).toEqual({ what: 'promise', at: NOW + 8 * DAY });
  });

  it('is the end of that day where the account lives', () => {
    expect(next('2026-03-11', [], 'Asia/Seoul')).toEqual({ what: 'follow-up', at: endOfTomorrow - 9 * HOUR });
  });

  it('stays a promise that is past until it is kept', () => {
    const late = daysAgo(1);
    expect(next('2026-04-11', [promise('broken', late)])).toEqual({ what: 'promise', at: late });
    expect(next(undefined, [promise('kept', late), promise('late', late)])).toBeUndefined();
  });

  it('is nothing where a promise bears no time and no day is named', () => {
    expect(next(undefined, [promise('vague'), promise('open')])).toBeUndefined();
  });

  it('is the promise alone where the day only repeats it', () => {
    expect(next('2026-03-11', [promise('open', endOfTomorrow)])).toEqual({ what: 'promise', at: endOfTomorrow });
  });
});
