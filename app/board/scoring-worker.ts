import { createReadJson } from '../../src/helpdesk/rest/request';
import { createZendeskBoard } from '../../src/helpdesk/zendesk/board';
import { createPatientRead } from '../../src/helpdesk/zendesk/board/patient';
import { systemClock } from '../shared/clock';
import { askThrough } from './asking';
import { loadHearing } from './scoring/hearing';
import type { ToPage, ToWorker } from './scoring/messages';
import { createServer } from './scoring/server';
import { sharedBudget } from './shared-budget';

/** Milliseconds for one request: an export of a thousand tickets may take long. */
const patience = 60_000;

const post = (message: ToPage): void => postMessage(message);
const budget = sharedBudget();
const { client, hear } = askThrough(post, (headers) => budget.hear(headers, systemClock.now()));
let server: ((message: ToWorker) => void) | undefined;

const begin = (start: Extract<ToWorker, { kind: 'start' }>): void => {
  server = createServer({
    start,
    clock: systemClock,
    post,
    later: (then) => void setTimeout(then),
    loadHearing,
    openSource: ({ fieldKeys, organizationKeys, followUpField, flagField, apart, onWait, onRequest }) =>
      createZendeskBoard(
        createPatientRead({
          read: createReadJson(client, systemClock, patience),
          clock: systemClock,
          budget,
          onWait,
          onRequest,
        }),
        { fieldKeys, organizationKeys, followUpField, flagField },
        apart,
      ),
  });
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') begin(data);
  else if (data.kind === 'answer') hear(data);
  else server?.(data);
});
