import type { Stop } from '../../src/helpdesk/port';
import { systemClock } from '../shared/clock';
import type { FrameClient } from '../shared/frames';
import { keepHistories } from '../shared/history-keeper';
import { registeredZafClient } from '../shared/zaf-client';
import { followTabs } from './follow-tabs';

keepHistories(systemClock);

/** Without a host there is nothing to follow and nobody to tell: the frame has no page of its own. */
const start = async (): Promise<Stop> => followTabs((await registeredZafClient(systemClock)) as FrameClient);

start().catch(() => {});
