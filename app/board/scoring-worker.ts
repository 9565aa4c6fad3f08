import { HelpdeskError } from '../../src/helpdesk/error';
import type { RestClient } from '../../src/helpdesk/rest/client';
import { createReadJson } from '../../src/helpdesk/rest/request';
import { createZendeskBoard } from '../../src/helpdesk/zendesk/board';
import { createBudget } from '../../src/helpdesk/zendesk/board/budget';
import { createPatientRead } from '../../src/helpdesk/zendesk/board/patient';
import { systemClock } from '../shared/clock';
import { loadHearing } from './scoring/hearing';
import type { Answer, ToPage, ToWorker } from './scoring/messages';
import { createServer } from './scoring/server';

/** Milliseconds for one request: an export of a thousand tickets may take long. */
const patience = 60_000;

const post = (message: ToPage): void => postMessage(message);
const asked = new Map<number, (answer: Answer | undefined) => void>();
let questions = 0;

/** The page asks for us: the host speaks with it alone. */
const client: RestClient = async (path) => {
  questions += 1;
  const id = questions;
  const answer = await new Promise<Answer | undefined>((resolve) => {
    asked.set(id, resolve);
    post({ kind: 'ask', id, path });
  });
  if (answer === undefined) throw new HelpdeskError('offline', 'no answer');
  const headers = { get: (name: string) => answer.headers[name.toLowerCase()] ?? null };
  budget.hear((name) => headers.get(name) ?? undefined, systemClock.now());
  return { status: answer.status, headers, text: async () => answer.text };
};

const budget = createBudget();
let server: ((message: ToWorker) => void) | undefined;

const begin = (start: Extract<ToWorker, { kind: 'start' }>): void => {
  server = createServer({
    start,
    clock: systemClock,
    post,
    later: (then) => void setTimeout(then),
    loadHearing,
    openSource: ({ fieldKeys, followUpField, onWait, onRequest }) =>
      createZendeskBoard(
        createPatientRead({
          read: createReadJson(client, systemClock, patience),
          clock: systemClock,
          budget,
          onWait,
          onRequest,
        }),
        { fieldKeys, followUpField },
      ),
  });
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') begin(data);
  else if (data.kind === 'answer') {
    asked.get(data.id)?.(data.answer);
    asked.delete(data.id);
  } else server?.(data);
});
