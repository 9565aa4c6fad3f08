import { beforeAll, describe, expect, it } from 'vitest';
import { createCancel } from '../../../../../src/helpdesk/cancel';
import { all, openBoardDesk } from '../../../../support/board-desk';
import { handClock } from '../../../../support/hand-clock';
import { startTestApi } from '../../../../support/workbench-api';

const MINUTE = 60_000;

/** The most that any 60 seconds held. */
const mostInAMinute = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length));

describe('reading the board', () => {
  const api = startTestApi();
  const customers = new Map<number, number>();
  beforeAll(async () => {
    for (let count = 0; count < 60; count += 1) {
      const { requester_id, updated_at } = await api.ticket();
      customers.set(Number(requester_id), Date.parse(String(updated_at)));
    }
  });
  const since = () => api.now - 365 * 24 * 60 * MINUTE;

  it.each([
    ['the export', { endpointLimits: true, rateLimit: 0 }, 50],
    ['a small plan', { endpointLimits: true, rateLimit: 60 }, 30],
    ['the least that a plan may have', { endpointLimits: false, rateLimit: 20 }, 10],
  ])('takes no more than half of the limit of %s', async (_, limits, half) => {
    await api.put('/workbench/switches', { ...limits, repeatedKeywords: 'both' });
    api.pass(5);
    const desk = openBoardDesk(api);
    for (let round = 0; round < 2; round += 1) {
      await all(desk.source.openTickets());
      await all(desk.source.histories(customers, since()));
    }
    await api.put('/workbench/switches', { rateLimit: 0, endpointLimits: false, repeatedKeywords: 'either' });
    expect(desk.requests.length).toBe(2 * 52);
    expect(desk.requests.every(({ status }) => status === 200)).toBe(true);
    expect(mostInAMinute(desk.requests.map(({ at }) => at))).toBeLessThanOrEqual(half);
    expect(desk.waits).toContainEqual(expect.objectContaining({ why: 'budget' }));
    expect(desk.waits.at(-1)).toBeUndefined();
  });

  it.each(['json', 'text'])('waits out a 429 as %s for as long as it says, and goes on', async (ratelimitFormat) => {
    await api.put('/workbench/switches', { faultSeconds: 37, ratelimitFormat });
    const desk = openBoardDesk(api, { faults: (request) => (request === 1 ? '429' : undefined) });
    const [page] = await all(desk.source.openTickets());
    const [first, second] = desk.requests;
    expect(page?.tickets.length).toBe(60);
    expect(desk.requests.map(({ status }) => status)).toEqual([429, 200]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(37_000);
    expect(desk.waits).toEqual([{ why: 'rate-limited', until: (first?.at ?? 0) + 37_000 }, undefined]);
  });

  it('waits out a 503 for as long as it says', async () => {
    await api.put('/workbench/switches', { faultSeconds: 20 });
    const desk = openBoardDesk(api, { faults: (request) => (request === 1 ? '503' : undefined) });
    expect((await all(desk.source.openTickets()))[0]?.tickets.length).toBe(60);
    const [first, second] = desk.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
  });

  it('gives up after five failures in a row, and at once what no waiting mends', async () => {
    const never = openBoardDesk(api, { faults: () => 'drop' });
    await expect(all(never.source.openTickets())).rejects.toMatchObject({ code: 'offline' });
    expect(never.waits.filter((waiting) => waiting !== undefined)).toHaveLength(5);
    const refused = openBoardDesk(api, { faults: () => '403' });
    await expect(all(refused.source.openTickets())).rejects.toMatchObject({ code: 'no-permission' });
    expect(refused.requests).toHaveLength(1);
  });

  it('ends at once when it is called off while it waits, and says no longer that it waits', async () => {
    const clock = handClock(api.now);
    const desk = openBoardDesk(api, { clock, faults: () => '429' });
    const cancel = createCancel();
    const done = all(desk.source.openTickets(cancel.signal));
    await expect.poll(() => desk.waits.length).toBe(1);
    cancel.abort();
    await expect(done).rejects.toMatchObject({ code: 'cancelled' });
    expect(desk.requests).toHaveLength(1);
    expect(desk.waits.at(-1)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('asks nothing more once it is called off between two answers', async () => {
    const cancel = createCancel();
    const desk = openBoardDesk(api, {
      faults: (request) => {
        if (request === 2) cancel.abort();
        return undefined;
      },
    });
    await all(desk.source.openTickets());
    await expect(all(desk.source.histories(customers, since(), cancel.signal))).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(desk.requests.length).toBeLessThanOrEqual(2);
  });
});
