// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { evaluate } from '../../../src/report/evaluate';
import { openSidebar, signedIn, strained } from './open-sidebar';

vi.mock('../../../src/report/evaluate', { spy: true });

const HOURS = JSON.stringify({ zone: 'America/New_York', week: { mon: ['09:00-17:00'] } });

it.each([
  ['the agent’s zone', { agent: signedIn({ timeZone: 'Asia/Seoul' }) }, 'Asia/Seoul'],
  [
    'the zone of the business hours where they are set',
    { agent: signedIn({ timeZone: 'Asia/Seoul' }), settings: { business_hours: HOURS } },
    'America/New_York',
  ],
])('judges by %s', async (_what, over, zone) => {
  vi.mocked(evaluate).mockClear();
  await openSidebar(strained(over)).settled();

  expect(vi.mocked(evaluate).mock.calls.map(([, policy]) => policy.zone)).toContain(zone);
  expect(new Set(vi.mocked(evaluate).mock.calls.map(([, policy]) => policy.zone)).size).toBe(1);
});
