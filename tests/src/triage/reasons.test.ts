import { describe, expect, it } from 'vitest';
import type { SignalResult } from '../../../src/report/types';
import { strongest } from '../../../src/triage/reasons';
import { happened } from '../../support/board';
import { NOW } from '../../support/facts';

const sign = (id: SignalResult['id'], points: number, over: Partial<SignalResult> = {}): SignalResult => ({
  id,
  ledger: 'owed',
  outcome: 'raised',
  level: 1,
  points,
  evidence: [happened(NOW)],
  missing: [],
  ...over,
});

const ids = (...signals: readonly SignalResult[]) => strongest(signals).map((one) => one.sign);

describe('why a row stands where it does', () => {
  it('is told by the two signs that take most, with what they stand on', () => {
    const signals = [sign('wait', 5), sign('ignored', 20), sign('hand-offs', 9)];
    expect(strongest(signals)).toEqual([
      { sign: 'ignored', points: 20, evidence: [happened(NOW)] },
      { sign: 'hand-offs', points: 9, evidence: [happened(NOW)] },
    ]);
    expect(signals[0]?.id).toBe('wait');
  });

  it('is not told by what speaks for us, what is clear, or what is counted under another sign', () => {
    expect(
      ids(
        sign('wait', 1),
        sign('ignored', 9, { ledger: 'goodwill' }),
        sign('hand-offs', 9, { outcome: 'unknown' }),
        sign('etiquette', 9, { countedUnder: 'wait' }),
      ),
    ).toEqual(['wait']);
  });

  it('is told by the higher level where points are the same', () => {
    expect(ids(sign('wait', 5), sign('ignored', 5, { level: 3 }))).toEqual(['ignored', 'wait']);
  });
});
