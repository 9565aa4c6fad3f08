import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, HelpCall, Occurrence } from '../../../src/facts/flag-event';
import { quietedIn } from '../../../src/flags/quieted';
import { emptyTrail, livesOf, mergeTrails, reviewed, tellsAll, told } from '../../../src/flags/trail';
import { trails } from '../../support/arbitrary-trails';
import { PROPERTY_RUNS } from '../../support/property-runs';

const [ADA, BEN] = [301, 302];
const occur: Occurrence = {
  id: 'legal high 9',
  kind: 'occur',
  at: 10,
  who: 'engine',
  severity: 'high',
  evidenceAt: 9,
};
const acknowledge = (at: number, who = ADA): Act => ({ id: `a${at}`, kind: 'acknowledge', at, who });
const whole = (trail: Parameters<typeof mergeTrails>[0]) => mergeTrails(emptyTrail, trail);

describe('two trails of one ticket', () => {
  it('come to the same whichever is first, and however often they are put together', () => {
    fc.assert(
      fc.property(trails, trails, trails, (a, b, c) => {
        const ab = mergeTrails(a, b);
        expect(mergeTrails(b, a)).toEqual(ab);
        expect(mergeTrails(ab, b)).toEqual(ab);
        expect(mergeTrails(ab, ab)).toEqual(ab);
        expect(mergeTrails(ab, c)).toEqual(mergeTrails(a, mergeTrails(b, c)));
      }),
      PROPERTY_RUNS,
    );
  });

  it('together tell all that either tells', () => {
    fc.assert(
      fc.property(trails, trails, (a, b) => {
        const both = mergeTrails(a, b);
        expect(tellsAll(both, a) && tellsAll(both, b)).toBe(true);
        expect(livesOf(both, 2e12)).toEqual(livesOf(mergeTrails(b, a), 2e12));
      }),
      PROPERTY_RUNS,
    );
  });

  it('keep what two supervisors did at once, and the life says what came of it', () => {
    const [ada, ben] = [told('legal', occur, acknowledge(11)), told('legal', occur, acknowledge(12, BEN))];
    const both = mergeTrails(ada, ben);
    expect(both.events.legal).toHaveLength(3);
    expect(livesOf(both, 20).get('legal')).toMatchObject({
      life: { state: { is: 'acknowledged', at: 11, who: ADA } },
      refusals: [{ event: 'a12', why: 'already' }],
    });
  });

  it('count an event once that was told twice', () => {
    const once = told('legal', occur, acknowledge(11));
    expect(mergeTrails(once, once)).toEqual(whole(once));
    expect(tellsAll(once, told('legal', acknowledge(11)))).toBe(true);
    expect(tellsAll(once, told('churn', acknowledge(11)))).toBe(false);
  });
});

describe('a call for help', () => {
  const call = (at: number): HelpCall => ({
    id: `c${at}`,
    kind: 'call',
    at,
    who: BEN,
    note: 'Refund is above my limit',
  });

  it('raises a flag of high severity, rings again only after it was over, and can be reopened', () => {
    const life = (asOf: number, ...acts: readonly Act[]) =>
      livesOf(told('help-wanted', call(10), call(14), ...acts), asOf).get('help-wanted')?.life;
    expect(life(20)).toMatchObject({ state: { is: 'raised', at: 10 }, severity: 'high', rangAt: 10 });
    expect(life(20, acknowledge(12))).toMatchObject({ state: { is: 'acknowledged', who: ADA } });
    const resolve: Act = { id: 'r', kind: 'resolve', at: 12, who: ADA, reason: 'approved' };
    expect(life(13, resolve)).toMatchObject({ state: { is: 'resolved', reason: 'approved' } });
    expect(life(20, resolve)).toMatchObject({ state: { is: 'raised', at: 14 }, rangAt: 14 });
    const reopen: Act = { id: 'o', kind: 'reopen', at: 13, who: BEN };
    expect(life(13, resolve, reopen)).toMatchObject({ state: { is: 'raised', at: 13 } });
  });
});

describe('a sign', () => {
  const quiet = { id: 'q', kind: 'quiet', at: 5, who: ADA, sign: 'abuse', reason: 'a quotation' } as const;

  it('is quiet from when somebody says so until somebody takes it back', () => {
    const trail = reviewed(quiet, { id: 'u', kind: 'restore', at: 8, who: BEN, sign: 'abuse' });
    expect(quietedIn(trail, 4)).toEqual([]);
    expect(quietedIn(trail, 7)).toEqual([{ sign: 'abuse', at: 5, who: ADA, reason: 'a quotation' }]);
    expect(quietedIn(trail, 8)).toEqual([]);
  });
});
