import { cleanup, configure, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import type { BoardDesk } from '../../../app/board/board-desk';
import type { WorkerLike } from '../../../app/board/tuning/dry-run-client';
import { createDryRunServer } from '../../../app/board/tuning/dry-run-server';
import { TuningPage } from '../../../app/board/tuning/TuningPage';
import { systemClock } from '../../../app/shared/clock';
import { forgetful } from '../../../app/shared/history-keeper';
import { WordsProvider } from '../../../app/shared/i18n/WordsContext';
import { createMemoryHelpdesk } from '../../../src/helpdesk/memory';
import type { RestClient } from '../../../src/helpdesk/rest/client';
import { parseSettings } from '../../../src/settings/parse';
import { HOUR } from '../../support/facts';
import { handClock } from '../../support/hand-clock';
import { browserFlags, signedIn, strained } from '../sidebar/open-sidebar';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);

const day = 24 * HOUR;
const iso = (at: number): string => new Date(at).toISOString();

/** An account whose settings stand in memory, and whose past is twelve tickets, answered after ever more hours. */
export class Account {
  settings: Record<string, unknown> = { title: 'Evenkeel', reply_hours: 24 };
  readonly paths: string[] = [];
  /** Runs after a write is done. */
  afterWrite = (): void => {};

  readonly client: RestClient = async (path, _signal, write) => {
    this.paths.push(`${write?.method ?? 'GET'} ${path}`);
    if (write) {
      this.settings = { ...this.settings, ...(write.body as { settings: object }).settings };
      this.afterWrite();
    }
    const body = JSON.stringify(this.answer(path));
    return { status: 200, headers: { get: () => 'application/json' }, text: async () => body };
  };

  private answer(path: string): object {
    if (path.startsWith('/api/v2/apps/installations/')) return { id: 9, settings: { ...this.settings } };
    if (path.startsWith('/api/v2/search/count')) return { count: 12 };
    if (path.startsWith('/api/v2/users.json')) return { users: [], count: 34 };
    if (path.startsWith('/api/v2/incremental/tickets/')) return this.tickets();
    if (path.startsWith('/api/v2/incremental/ticket_events')) return this.events();
    if (path.startsWith('/api/v2/business_hours/schedules.json')) {
      const intervals = [{ start_time: 1980, end_time: 2460 }];
      return { schedules: [{ id: 3, name: 'Desk', time_zone: 'Asia/Seoul', intervals }] };
    }
    return {
      users: [{ id: 7, name: 'Jon', role: 'agent' }],
      holidays: [{ start_date: '2026-09-24', end_date: '2026-09-26' }],
    };
  }

  private opened = (index: number): number => Date.now() - (20 - index) * day;

  private tickets(): object {
    const each = Array.from({ length: 12 }, (_, index) => index);
    const solved = (index: number): string => iso(this.opened(index) + (3 + index * 8) * HOUR);
    return {
      tickets: each.map((index) => ({
        id: 100 + index,
        subject: 'Doubled VAT',
        status: 'solved',
        via: { channel: 'email' },
        created_at: iso(this.opened(index)),
        updated_at: solved(index),
        requester_id: 500 + index,
        submitter_id: 500 + index,
        tags: index > 9 ? ['escalated'] : [],
        generated_timestamp: this.opened(index) / 1000,
      })),
      metric_sets: each.map((index) => ({
        ticket_id: 100 + index,
        reopens: 0,
        replies: 2,
        group_stations: 1,
        assignee_stations: 1,
        solved_at: solved(index),
      })),
      users: each.map((index) => ({ id: 500 + index, name: 'Kim', role: 'end-user' })),
      after_cursor: 'YQ==',
      end_of_stream: true,
    };
  }

  private events(): object {
    const said = (index: number, turn: number, hours: number, author: number, body: string) => ({
      id: index * 10 + turn + 1,
      ticket_id: 100 + index,
      created_at: iso(this.opened(index) + hours * HOUR),
      via: 'Mail',
      child_events: [{ id: 9000 + index * 10 + turn, event_type: 'Comment', public: true, author_id: author, body }],
    });
    return {
      ticket_events: Array.from({ length: 12 }, (_, index) => [
        said(index, 0, 0, 500 + index, 'The VAT line is doubled on my invoice.'),
        said(index, 1, 1, 7, 'Which invoice is it?'),
        said(index, 2, 2, 500 + index, 'Number 40017.'),
        said(index, 3, 2 + index * 8, 7, 'It is corrected now.'),
      ]).flat(),
      end_time: 1,
      end_of_stream: true,
    };
  }
}

/** A worker in this very thread. */
export const inThread = (): WorkerLike => {
  const worker: WorkerLike = { postMessage: () => {}, terminate: () => {}, onmessage: null, onerror: null };
  const serve = createDryRunServer((data) => worker.onmessage?.({ data } as MessageEvent));
  worker.postMessage = (request) => serve(structuredClone(request));
  return worker;
};

export function openTuning(account: Account, role: 'admin' | 'agent' = 'admin', locale = 'en-us') {
  const me = signedIn({ role, locale, name: 'Ada Admin' });
  const desk: BoardDesk = {
    helpdesk: createMemoryHelpdesk(strained(), handClock(Date.now())),
    clock: systemClock,
    scope: Promise.resolve('acme/9'),
    keeper: forgetful,
    flags: browserFlags(),
    scoring: () => new Promise(() => {}),
    announce: () => {},
    me,
    raw: account.settings,
    settings: parseSettings(account.settings),
    client: account.client,
    route: { write: () => {}, watch: () => () => {} },
  };
  const page = render(
    <WordsProvider reader={me}>
      <TuningPage desk={desk} query="" setQuery={() => {}} startWorker={inThread} />
    </WordsProvider>,
  );
  return { page, user: userEvent.setup() };
}
