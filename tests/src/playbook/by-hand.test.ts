import { describe, expect, it } from 'vitest';
import { isTickable, withHandTicks } from '../../../src/playbook/by-hand';
import type { StepResult } from '../../../src/playbook/types';

const steps: readonly StepResult[] = [
  { id: 'acknowledge', state: 'next' },
  { id: 'apologize', state: 'later' },
  { id: 'ask', state: 'done', evidence: [] },
  { id: 'offer', state: 'later' },
  { id: 'follow-up', state: 'not-needed', why: 'no-open-problem' },
];
const states = (ticked: readonly StepResult['id'][], from = steps) =>
  withHandTicks(from, new Set(ticked)).map(({ state }) => state);

describe('steps ticked by hand', () => {
  it('are done, and the first open one is next', () => {
    expect(states([])).toEqual(['next', 'later', 'done', 'later', 'not-needed']);
    expect(states(['acknowledge'])).toEqual(['done', 'next', 'done', 'later', 'not-needed']);
    expect(states(['apologize'])).toEqual(['next', 'done', 'done', 'later', 'not-needed']);
    expect(states(['acknowledge', 'apologize', 'offer'])).toEqual(['done', 'done', 'done', 'done', 'not-needed']);
    expect(withHandTicks(steps, new Set(['acknowledge'] as const))[0]).toEqual({
      id: 'acknowledge',
      state: 'done',
      byHand: true,
    });
  });

  it('change nothing that the words of the ticket settle', () => {
    const ticked = withHandTicks(steps, new Set(['ask', 'follow-up'] as const));
    expect([ticked[2], ticked[4]]).toEqual([steps[2], steps[4]]);
    expect(ticked.map(isTickable)).toEqual([true, true, false, true, false]);
  });

  it('make nothing next where nothing was', () => {
    const quiet = steps.map((step): StepResult => (step.state === 'next' ? { id: step.id, state: 'later' } : step));
    expect(states([], quiet)).toEqual(['later', 'later', 'done', 'later', 'not-needed']);
  });
});
