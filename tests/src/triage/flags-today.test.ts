import { describe, expect, it } from 'vitest';
import type { FlagLife, FlagState } from '../../../src/flags/life';
import type { Flag } from '../../../src/flags/types';
import { type FlagLives, flagsToday, type KnownLife } from '../../../src/triage/flags-today';
import { flag, happened, stateOf } from '../../support/board';
import { daysAgo, hoursAgo, minutesAgo, NOW } from '../../support/facts';

const read = (id: Flag['id'], severity: Flag['severity'] = 'high', at = daysAgo(1)): Flag => ({
  id,
  severity,
  evidence: [happened(at)],
});
const life = (is: FlagState['is'], over: Partial<FlagLife> = {}): FlagLife => ({
  state: stateOf(is),
  severity: 'high',
  evidenceAt: daysAgo(1),
  rangAt: daysAgo(1),
  ...over,
});
const lives = (...known: readonly (readonly [Parameters<FlagLives['get']>[0], KnownLife])[]): FlagLives =>
  new Map(known);
const today = (flags: readonly Flag[], known: FlagLives = new Map()) => flagsToday({ flags, asOf: NOW }, known);
const causes = (flags: readonly Flag[], known: FlagLives) => today(flags, known).map(({ cause }) => cause);

describe('the flags of a row', () => {
  it('are raised where nobody has done anything yet', () => {
    expect(today([read('legal')])).toEqual([
      flag('legal', 'raised', { state: { is: 'raised', at: NOW }, evidence: [happened(daysAgo(1))] }),
    ]);
  });

  it('stand where somebody left them, with the evidence that is seen now', () => {
    expect(today([read('legal')], lives(['legal', { life: life('taken-over') }]))).toEqual([
      flag('legal', 'taken-over', { evidence: [happened(daysAgo(1))] }),
    ]);
  });

  it.each(['resolved', 'dismissed'] as const)('that are %s are raised again by what the customer does later', (is) => {
    const settled = lives(['legal', { life: life(is) }]);
    expect(today([read('legal', 'high', minutesAgo(30))], settled)[0]?.state).toEqual({ is: 'raised', at: NOW });
    expect(today([read('legal', 'high', hoursAgo(2))], settled)[0]?.state.is).toBe(is);
  });

  it('that are settled are not raised again by a mere count, which has no time', () => {
    const counted: Flag = {
      id: 'stuck',
      severity: 'medium',
      evidence: [{ kind: 'count', what: 'group-changes', n: 4 }],
    };
    expect(today([counted], lives(['stuck', { life: life('resolved') }]))[0]?.state.is).toBe('resolved');
  });

  it('stay where a tag alone puts them: nobody knows since when', () => {
    const settled = lives(['legal', { life: life('resolved'), byTag: true }]);
    expect(today([read('legal', 'high', minutesAgo(1))], settled)[0]?.state.is).toBe('resolved');
  });

  it('are as grave as they ever were since they were raised, and ring again when they get graver', () => {
    const was = (severity: FlagLife['severity']) => lives(['legal', { life: life('acknowledged', { severity }) }]);
    expect(today([read('legal', 'high')], was('critical'))[0]).toMatchObject({ severity: 'critical' });
    expect(today([read('legal', 'critical')], was('high'))[0]).toMatchObject({
      severity: 'critical',
      state: { is: 'raised' },
    });
  });

  it('stay while somebody is at work on them, though nothing shows them any more, and go once they are over', () => {
    const known = lives(
      ['legal', { life: life('taken-over') }],
      ['churn', { life: life('resolved') }],
      ['public', { life: life('dismissed') }],
    );
    expect(today([], known)).toEqual([flag('legal', 'taken-over')]);
  });

  it('bring along what an agent wrote who asks for help', () => {
    const known = lives(['help-wanted', { life: life('raised'), note: 'Refund above my limit.' }]);
    expect(today([], known)[0]).toMatchObject({ cause: 'help-wanted', note: 'Refund above my limit.' });
  });

  it('come the gravest first, calls for help before all but danger, and what is over or sleeps last', () => {
    const known = lives(
      ['help-wanted', { life: life('raised') }],
      ['safety', { life: life('snoozed', { severity: 'critical' }) }],
    );
    const flags = [
      read('stuck', 'medium'),
      read('legal'),
      read('safety', 'critical'),
      read('threat-of-harm', 'critical'),
    ];
    expect(causes(flags, known)).toEqual(['threat-of-harm', 'help-wanted', 'legal', 'stuck', 'safety']);
  });
});
