import { describe, expect, it } from 'vitest';
import { followFlags } from '../../../app/background/follow-flags';
import { MINUTE } from '../../../src/facts/instant';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { ZafClient } from '../../../src/helpdesk/zaf/client';
import { handClock } from '../../support/hand-clock';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A browser tab that can be hidden, and somebody in front of it. */
function tab(role: string, settings: Record<string, unknown>, groups: readonly { id: number }[] = []) {
  const listeners = new Set<() => void>();
  const page = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  };
  const client = {
    metadata: async () => ({ settings }),
    get: async () => ({ currentUser: { role, groups } }),
  } as unknown as ZafClient;
  const clock = handClock(1_772_000_000_000);
  const told: number[] = [];
  const answers: (number | Error)[] = [];
  let asked = 0;
  const count = async (): Promise<number> => {
    asked += 1;
    const answer = answers.shift() ?? 3;
    if (typeof answer !== 'number') throw answer;
    return answer;
  };
  const stop = followFlags({ client, clock, count, page: page as unknown as Document }, (n) => void told.push(n));
  const show = async (shown: boolean): Promise<void> => {
    page.hidden = !shown;
    for (const listener of listeners) listener();
    await settled();
  };
  return { clock, told, answers, stop, show, asked: () => asked };
}
const tags = { flag_store: 'tags', supervisor_groups: '7' };
const passed = async (at: ReturnType<typeof tab>, minutes: number): Promise<void> => {
  for (let n = 0; n < minutes; n += 1) {
    at.clock.advance(MINUTE);
    await settled();
  }
};

describe("a supervisor's unanswered flags", () => {
  it('are counted at once and every five minutes', async () => {
    const at = tab('agent', tags, [{ id: 7 }]);
    await settled();
    expect(at.told).toEqual([3]);
    at.answers.push(0);
    await passed(at, 11);
    expect(at.told).toEqual([3, 0, 3]);
    at.stop();
    await passed(at, 30);
    expect([at.asked(), at.clock.waiting]).toEqual([3, 0]);
  });

  it('are not counted while the tab is hidden, and on showing it only where the last count is old', async () => {
    const at = tab('admin', tags);
    await settled();
    await show(at, false);
    await passed(at, 60);
    expect([at.asked(), at.clock.waiting]).toEqual([1, 0]);
    await show(at, true);
    expect(at.asked()).toBe(2);
    await show(at, false);
    await show(at, true);
    expect(at.asked()).toBe(2);
  });

  it('wait as long as the helpdesk says, and say nothing new meanwhile', async () => {
    const at = tab('admin', tags);
    at.answers.push(new HelpdeskError('rate-limited', 'test', { retryAt: at.clock.now() + 20 * MINUTE }), 5);
    await settled();
    await passed(at, 19);
    expect([at.asked(), at.told]).toEqual([1, []]);
    await passed(at, 2);
    expect(at.told).toEqual([5]);
  });

  it.each([
    ['an agent outside the groups', 'agent', tags, [{ id: 8 }]],
    ['an admin whose account has no place for flags', 'admin', {}, []],
  ] as const)('cost no request for %s', async (_, role, settings, groups) => {
    const at = tab(role, settings, groups);
    await settled();
    await passed(at, 20);
    expect(at.asked()).toBe(0);
  });
});

const show = (at: ReturnType<typeof tab>, shown: boolean): Promise<void> => at.show(shown);
