import { afterAll, beforeAll } from 'vitest';
import { helpdeskSuite } from '../../../support/helpdesk-suite';
import { closeStore, customerSince, openRestWorld, openStore } from '../../../support/rest-world';
import { customer } from '../../../support/suite-scenario';

beforeAll(openStore, 60_000);
afterAll(closeStore);

helpdeskSuite('the REST adapter on the workbench', openRestWorld, {
  lacks: [
    'watch',
    'open-ticket',
    'insert-reply',
    'read-draft',
    'replace-in-draft',
    'insert-note',
    'set-follow-up',
    'add-tags',
    'apply-macros',
    'hold-save',
    'fit-height',
  ],
  windowed: false,
  frontRequests: 2,
  ticket: { submitterId: customer.id, description: '' },
  customer: { createdAt: customerSince },
});
