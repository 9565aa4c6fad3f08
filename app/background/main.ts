import type { Stop } from '../../src/helpdesk/port';
import type { Account } from '../../src/settings/account';
import { systemClock } from '../shared/clock';
import { keepCosts } from '../shared/cost-keeper';
import type { FrameClient } from '../shared/frames';
import { keepHistories } from '../shared/history-keeper';
import { metered } from '../shared/metered';
import { registeredZafClient } from '../shared/zaf-client';
import { followFlags } from './follow-flags';
import { followTabs } from './follow-tabs';

keepHistories(systemClock);
keepCosts(systemClock);

/** Without a host there is nothing to follow and nobody to tell: the frame has no page of its own. */
const start = async (): Promise<Stop> => {
  const client = metered((await registeredZafClient(systemClock)) as FrameClient, systemClock, 'background');
  const count = async (account: Account): Promise<number> =>
    (await import('./count-flags')).countFlags(client, systemClock, account);
  return followTabs(client, (tell) => followFlags({ client, clock: systemClock, count, page: document }, tell));
};

start().catch(() => {});
