import type { FlagTrail } from '../../../src/facts/flag-trail';
import { DAY, MINUTE } from '../../../src/facts/instant';
import type { ListedTicket } from '../../../src/facts/listed-ticket';
import type { TicketId } from '../../../src/facts/ticket';
import { tagsOf } from '../../../src/flags/flag-tags';
import { emptyTrail, mergeTrails } from '../../../src/flags/trail';
import type { BoardSource } from '../../../src/helpdesk/board-port';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Clock } from '../../../src/helpdesk/port';
import type { RestClient } from '../../../src/helpdesk/rest/client';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { createZendeskBoard } from '../../../src/helpdesk/zendesk/board';
import type { Budget } from '../../../src/helpdesk/zendesk/board/budget';
import { createPatientRead } from '../../../src/helpdesk/zendesk/board/patient';
import { createSearchPast } from '../../../src/helpdesk/zendesk/past/by-search';
import type { Listening } from '../../../src/ledgers/listening';
import { fieldsOf, organizationFieldsOf } from '../../../src/settings/account';
import { parseSettings } from '../../../src/settings/parse';
import { insightsOf } from '../../../src/triage/insights';
import { withFlags } from '../../../src/triage/past-flags';
import { wordsFirst } from '../../../src/triage/words-first';
import { makePast } from '../../../src/tuning/make-past';
import { troubleOf } from '../../shared/trouble';
import { flagFieldOf, flagsApart } from '../scoring/flags-apart';
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
  const fields = {
    fieldKeys: fieldsOf(account),
    organizationKeys: organizationFieldsOf(account),
    followUpField: account.followUpField,
    flagField: flagFieldOf(account),
  };
  const source = createZendeskBoard(read, fields, flagsApart(account));
  const past = createSearchPast({ source, read, readHtml });
  tell(last);
  const to = clock.now() - MINUTE;
  const period = { from: to - scope.days * DAY, to };
  const told = await past.tickets({
    since: period.from - historyDays * DAY,
    signal,
    onProgress: (progress) => tell({ is: 'tickets', ...progress }),
  });
  const { customers, since, brands } = told;
  const flags = await readFlags(source, told.listed, signal);
  const { listed, taggedAt } = withFlags(told.listed, flags.trails, to);
  const inPeriod = listed.filter(({ ticket }) => ticket.updatedAt >= period.from);
  const wanted = wordsFirst(inPeriod, scope.words);
  const words = await past.words(wanted, { signal, onProgress: (progress) => tell({ is: 'words', ...progress }) });
  const hearing = await loadHearing();
  const tickets = listed.map(({ ticket }) => ticket);
  const loaded = { tickets, customers, since, ...words, taggedAt, ...(baseline && { baseline }) };
  const made = makePast(loaded, period, {
    hear: hearing.hear,
    tags: { byHand: tagsOf('help-wanted'), own: [] },
    sayings: ['wants-supervisor', 'legal', 'public'],
  });
  const steps = insightsOf(made, loaded, period, {
    policy,
    hearing,
    causeTags: account.causeTags,
    followUpTag: account.followUpTag,
    brands: new Map(
      listed.flatMap(({ ticket, brandId }) =>
        brandId === undefined ? [] : [[ticket.id, brands.get(brandId) ?? String(brandId)]],
      ),
    ),
  });
  for (let until = performance.now() + piece; ; ) {
    const step = steps.next();
    if (signal.aborted) throw new HelpdeskError('cancelled', 'insights');
    if (step.done) {
      post({ kind: 'insights', insights: step.value, requests, cut: told.cut, flagsCut: flags.cut });
      return;
    }
    if (performance.now() < until) continue;
    tell({ is: 'judging', done: step.value, of: made.length });
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + piece;
  }
}

/** What happened to flags where the tickets do not tell it. What cannot be read is said to be missing, and the rest goes on. */
async function readFlags(
  source: BoardSource,
  listed: readonly ListedTicket[],
  signal: AbortSignal,
): Promise<{ readonly trails: ReadonlyMap<TicketId, FlagTrail>; readonly cut: boolean }> {
  const trails = new Map<TicketId, FlagTrail>();
  try {
    let cut = false;
    for await (const page of source.flags(listed, signal)) {
      cut = page.cut;
      for (const [ticket, trail] of page.trails)
        trails.set(ticket, mergeTrails(trails.get(ticket) ?? emptyTrail, trail));
    }
    return { trails, cut };
  } catch (error) {
    if (signal.aborted || !(error instanceof HelpdeskError)) throw error;
    return { trails, cut: true };
  }
}
