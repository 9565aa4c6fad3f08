import { createMemoryHelpdesk } from '../../../../src/helpdesk/memory';
import { handClock } from '../../../support/hand-clock';
import { helpdeskSuite } from '../../../support/helpdesk-suite';

helpdeskSuite('the memory adapter', async (scenario, start) => {
  const clock = handClock(start);
  const helpdesk = createMemoryHelpdesk(scenario, clock);
  return { helpdesk, clock, controls: helpdesk.controls, close: async () => {} };
});
