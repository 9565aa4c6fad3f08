import { describe, expect, it } from 'vitest';
import type { Promised } from '../../../src/ledgers/promises';
import { dueNext } from '../../../src/triage/due';
import { daysAgo, NOW } from '../../support/facts';

const promise = (state: Promised['state'], due?: number): Promised => ({
  message: 'm1',
  start: 0,
  end: 9,
  at: daysAgo(3),
  ordinal: 1,
  kind: 'action',
  state,
  ...(due !== undefined && { due }),
});

describe('what comes next on a ticket', () => {
  it('is the earliest of open promises and the day to come back', () => {
    const promises = [promise('open', NOW + 3), promise('open', NOW + 2)];
    expect(dueNext({}, { promises })).toEqual({ what: 'promise', at: NOW + 2 });
    expect(dueNext({ followUpOn: NOW + 1 }, { promises })).toEqual({ what: 'follow-up', at: NOW + 1 });
    expect(dueNext({ followUpOn: NOW + 9 }, { promises })).toEqual({ what: 'promise', at: NOW + 2 });
  });

  it('stays a promise that is past until it is kept', () => {
    const late = daysAgo(1);
    expect(dueNext({ followUpOn: NOW }, { promises: [promise('broken', late)] })).toEqual({
      what: 'promise',
      at: late,
    });
    expect(dueNext({}, { promises: [promise('kept', late), promise('late', late)] })).toBeUndefined();
  });

  it('is nothing where a promise bears no time', () => {
    expect(dueNext({}, { promises: [promise('vague'), promise('open')] })).toBeUndefined();
  });

  it('is the promise where both fall on the same instant: it says what was said', () => {
    expect(dueNext({ followUpOn: NOW }, { promises: [promise('open', NOW)] })?.what).toBe('promise');
  });
});
