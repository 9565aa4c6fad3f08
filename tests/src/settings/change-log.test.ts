import { describe, expect, it } from 'vitest';
import { addChange, CHANGES_KEPT, readChangeLog, type SettingsChange, undoOf } from '../../../src/settings/change-log';

const change = (day: number, after = 12): SettingsChange => ({
  at: new Date(Date.UTC(2026, 2, day)).toISOString(),
  who: { id: 7, name: 'Ada' },
  why: 'Mondays are slow',
  values: { reply_hours: { before: 24, after } },
});

describe('the log of changes', () => {
  it('tells who changed what, when and why, the latest first', () => {
    const { changes } = readChangeLog(addChange([change(1)], change(2)));
    expect(changes).toEqual([change(2), change(1)]);
  });

  it('forgets the oldest where there is no room', () => {
    let text = '';
    for (let day = 1; day <= 20; day += 1) text = addChange(readChangeLog(text).changes, change(day));
    expect(readChangeLog(text).changes).toHaveLength(CHANGES_KEPT);
    const long = { ...change(21), values: { policy_json: { before: 'x'.repeat(9000), after: '' } } };
    text = addChange(readChangeLog(addChange(readChangeLog(text).changes, long)).changes, long);
    expect(readChangeLog(text).changes).toEqual([long]);
  });

  it('keeps what can be read of a damaged log, and says that it is damaged', () => {
    const { changes, problems } = readChangeLog(JSON.stringify([change(2), { at: 'Monday' }]));
    expect(changes).toEqual([change(2)]);
    expect(problems).toMatchObject([{ parameter: 'change_log', reason: 'wrong-shape' }]);
    expect(readChangeLog('oops').changes).toEqual([]);
    expect(readChangeLog(undefined)).toEqual({ changes: [], problems: [] });
  });

  it('undoes a change, and names what somebody has changed again since', () => {
    expect(undoOf(change(2), { reply_hours: '12' })).toEqual({ values: { reply_hours: 24 }, changedSince: [] });
    expect(undoOf(change(2), { reply_hours: 4 }).changedSince).toEqual(['reply_hours']);
  });
});
