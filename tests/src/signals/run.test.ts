import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { viewOf } from '../../../src/report/view';
import { runSignal } from '../../../src/signals/run';
import type { Finding, Signal, View } from '../../../src/signals/types';
import { facts, NOW, without } from '../../support/facts';

const signal = (evaluate: (view: Partial<View>) => Finding, over: Partial<Signal> = {}): Signal => ({
  id: 'wait',
  ledger: 'owed',
  reads: ['ticket'],
  evaluate,
  ...over,
});
const run = (asked: Signal, told = facts()) => runSignal(asked, viewOf(told, defaultPolicy, NOW), defaultPolicy, NOW);
const raised = (level: number): Finding => ({
  outcome: 'raised',
  grounds: [{ fact: 'a', level, evidence: [{ kind: 'count', what: 'chasers', n: 1 }] }],
});

describe('a sign', () => {
  it('is handed the parts it declares and nothing else', () => {
    let handed: string[] = [];
    const spy = (view: Partial<View>): Finding => {
      handed = Object.keys(view);
      return { outcome: 'clear' };
    };
    run(signal(spy, { reads: ['ticket', 'silences'], mayRead: ['history', 'baseline'] }));

    expect(handed).toEqual(['ticket', 'silences', 'history']);
  });

  it('is unknown, and not asked, where a part it reads is absent', () => {
    const asked = signal(() => raised(1), { reads: ['silences', 'questions', 'ticket'] });

    expect(run(asked, without(facts(), 'messages'))).toEqual({
      outcome: 'unknown',
      missing: ['silences', 'questions'],
    });
  });

  it('that throws has failed, and so has one whose level is none', () => {
    const failed = { outcome: 'unknown', missing: ['failed'] };
    const broken = signal(() => {
      throw new Error('broken');
    });

    expect(run(broken)).toEqual(failed);
    for (const level of [Number.NaN, -1, 1.1, Number.POSITIVE_INFINITY])
      expect(run(signal(() => raised(level)))).toEqual(failed);
    expect(run(signal(() => raised(0.5)))).toEqual(raised(0.5));
  });

  it('whose level an account set to 0 says nothing by it', () => {
    expect(run(signal(() => raised(0)))).toEqual({ outcome: 'clear' });
  });
});
