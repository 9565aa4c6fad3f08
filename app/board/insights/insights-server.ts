import { DAY, MINUTE } from '../../../src/facts/instant';
import { tagsOf } from '../../../src/flags/flag-tags';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Clock } from '../../../src/helpdesk/port';
import type { RestClient } from '../../../src/helpdesk/rest/client';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { createZendeskBoard } from '../../../src/helpdesk/zendesk/board';
import type { Budget } from '../../../src/helpdesk/zendesk/board/budget';
import { createPatientRead } from '../../../src/helpdesk/zendesk/board/patient';
import { createSearchPast } from '../../../src/helpdesk/zendesk/past/by-search';
import type { Listening } from '../../../src/ledgers/listening';
import { fieldsOf } from '../../../src/settings/account';
import { parseSettings } from '../../../src/settings/parse';
import { insightsOf } from '../../../src/triage/insights';
import { wordsFirst } from '../../../src/triage/words-first';
import { makePast } from '../../../src/tuning/make-past';
import { troubleOf } from '../../shared/trouble';
import type { FromInsights, InsightProgress, ToInsights } from './messages';

export interface InsightsServerOptions {
  readonly client: RestClient;
  readonly clock: Clock;
  readonly budget: Budget;
  readonly post: (message: Exclude<FromInsights, { kind: 'ask' }>) => void;
  readonly loadHearing: () => Promise<Listening>;
  readonly readHtml: (html: string) => string;
}

/** Milliseconds for one request: an export of a thousand tickets may take long. */
const patience = 60_000;
/** Milliseconds of work before somebody else gets a turn. */
const piece = 40;
/** How far before the period the customers' tickets are read, so that it is known who came back. */
const historyDays = 60;

/** Reads the past and judges it. A later reading takes the place of an earlier one. */
export function createInsightsServer(
  options: InsightsServerOptions,
): (message: Exclude<ToInsights, { kind: 'answer' }>) => void {
  let run: AbortController | undefined;
  return (message) => {
    run?.abort();
    if (message.kind === 'stop') return;
    const mine = new AbortController();
    run = mine;
    void readInsights(message, mine.signal, options).catch((error: unknown) => {
      if (!mine.signal.aborted) options.post({ kind: 'failed', trouble: troubleOf(error) });
    });
  };
}

async function readInsights(
  { scope, settings: raw, timeZone }: Extract<ToInsights, { kind: 'read' }>,
  signal: AbortSignal,
  { client, clock, budget, post, loadHearing, readHtml }: InsightsServerOptions,
): Promise<void> {
  const { account, policy, baseline } = parseSettings(raw, timeZone);
  let requests = 0;
  let last: Exclude<InsightProgress, { is: 'judging' }> = { is: 'tickets', requests: 0, found: 0 };
  const tell = (progress: InsightProgress): void => {
    if (progress.is !== 'judging') last = progress;
    if (!signal.aborted) post({ kind: 'progress', progress });
  };
  const read = createPatientRead({
    read: createReadJson(client, clock, patience),
    clock,
    budget,
    onWait: (waiting) => tell({ is: last.is, requests: last.requests, found: last.found, ...(waiting && { waiting }) }),
    onRequest: () => {
      requests += 1;
    },
  });
  const fields = { fieldKeys: fieldsOf(account), followUpField: account.followUpField };
  const past = createSearchPast({ source: createZendeskBoard(read, fields), read, readHtml });
  tell(last);
  const to = clock.now() - MINUTE;
  const period = { from: to - scope.days * DAY, to };
  const { listed, cut, ...tickets } = await past.tickets({
    since: period.from - historyDays * DAY,
    signal,
    onProgress: (progress) => tell({ is: 'tickets', ...progress }),
  });
  const inPeriod = listed.filter(({ ticket }) => ticket.updatedAt >= period.from);
  const wanted = wordsFirst(inPeriod, scope.words);
  const words = await past.words(wanted, { signal, onProgress: (progress) => tell({ is: 'words', ...progress }) });
  const hearing = await loadHearing();
  const loaded = { ...tickets, ...words, ...(baseline && { baseline }) };
  const made = makePast(loaded, period, {
    hear: hearing.hear,
    tags: { byHand: tagsOf('help-wanted'), own: [] },
    sayings: ['wants-supervisor', 'legal', 'public'],
  });
  const steps = insightsOf(made, loaded, period, {
    policy,
    hearing,
    causeTags: account.causeTags,
    brands: new Map(listed.flatMap((one) => (one.brandId === undefined ? [] : [[one.ticket.id, one.brandId]]))),
  });
  for (let until = performance.now() + piece; ; ) {
    const step = steps.next();
    if (signal.aborted) throw new HelpdeskError('cancelled', 'insights');
    if (step.done) {
      post({ kind: 'insights', insights: step.value, requests, cut });
      return;
    }
    if (performance.now() < until) continue;
    tell({ is: 'judging', done: step.value, of: made.length });
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + piece;
  }
}
