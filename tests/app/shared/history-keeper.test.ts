import { afterEach, describe, expect, it } from 'vitest';
import {
  type AskedHistory,
  createHistoryKeeper,
  keepHistories,
  type ReadHistory,
  WARM,
} from '../../../app/shared/history-keeper';
import type { Stop } from '../../../src/helpdesk/port';
import { history, NOW, ticket } from '../../support/facts';
import { type HandClock, handClock } from '../../support/hand-clock';

const asked: AskedHistory = { days: 365, organizationKeys: ['overdue'] };
const read: ReadHistory = { history: history([ticket()]), readAt: NOW, asked };

let stop: Stop = () => {};
afterEach(() => stop());

/** Lets broadcast messages arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function recall(clock: HandClock, scope: string, agent: number, customer: number, wanted = asked) {
  const answer = createHistoryKeeper(scope, clock).recall(agent, customer, wanted);
  await settle();
  clock.advance(1_000);
  return answer;
}

describe('a kept history', () => {
  it('is recalled by another frame of the same account and agent', async () => {
    const clock = handClock(NOW);
    stop = keepHistories(clock);
    createHistoryKeeper('acme/1', clock).keep(9, 7, read);
    await settle();
    expect(await recall(clock, 'acme/1', 9, 7)).toEqual(read);
  });

  it.each([
    ['another account', 'other/1', 9, 7, asked],
    ['another agent, who may see other tickets', 'acme/1', 10, 7, asked],
    ['another customer', 'acme/1', 9, 8, asked],
    ['another length of history', 'acme/1', 9, 7, { ...asked, days: 90 }],
    ['another field of organizations', 'acme/1', 9, 7, { ...asked, organizationKeys: ['debt'] }],
    ['no field of organizations', 'acme/1', 9, 7, { ...asked, organizationKeys: [] }],
  ] as const)('is not handed to %s', async (_who, scope, agent, customer, wanted) => {
    const clock = handClock(NOW);
    stop = keepHistories(clock);
    createHistoryKeeper('acme/1', clock).keep(9, 7, read);
    await settle();
    expect(await recall(clock, scope, agent, customer, wanted)).toBeUndefined();
  });

  it('is forgotten when it is no longer warm', async () => {
    const clock = handClock(NOW);
    stop = keepHistories(clock);
    createHistoryKeeper('acme/1', clock).keep(9, 7, read);
    await settle();
    clock.advance(WARM);
    expect(await recall(clock, 'acme/1', 9, 7)).toBeUndefined();
  });

  it('is not waited for where no background frame runs', async () => {
    expect(await recall(handClock(NOW), 'acme/1', 9, 7)).toBeUndefined();
  });
});
