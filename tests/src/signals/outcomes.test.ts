import { describe, expect, it } from 'vitest';
import type { SignalId } from '../../../src/signals/types';
import { type Case, findingOf, type Outcomes, outcomes } from '../../support/outcomes';
import { levelOf } from '../../support/run';

const ids = Object.keys(outcomes) as SignalId[];
const listed = <T extends readonly unknown[]>(cell: readonly T[] | string): readonly T[] =>
  typeof cell === 'string' ? [] : cell;
const cases = (outcome: 'clear' | 'not-applicable') =>
  ids.flatMap((id) => listed<Case>((outcomes[id] as Outcomes)[outcome]).map((one) => [id, one[0], one] as const));

describe('a sign', () => {
  it.each(ids.flatMap((id) => outcomes[id].raised.map(([level, ...one]) => [id, level, one[0], one] as const)))(
    '%s is raised to %d: %s',
    (id, level, _claim, one) => {
      expect(levelOf(findingOf(id, one))).toBeCloseTo(level, 4);
    },
  );

  it.each(cases('clear'))('%s is clear: %s', (id, _claim, one) => {
    expect(findingOf(id, one)).toEqual({ outcome: 'clear' });
  });

  it.each(cases('not-applicable'))('%s does not apply: %s', (id, _claim, one) => {
    expect(findingOf(id, one)).toEqual({ outcome: 'not-applicable' });
  });

  it.each(
    ids.flatMap((id) =>
      listed(outcomes[id].unknown).map(([missing, ...one]) => [id, missing.join(', '), one[0], missing, one] as const),
    ),
  )('%s is unknown for want of %s: %s', (id, _parts, _claim, missing, one) => {
    expect(findingOf(id, one)).toEqual({ outcome: 'unknown', missing });
  });
});
