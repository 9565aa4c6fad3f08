import { MINUTE } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import type { BoardSource, Waiting } from '../../../src/helpdesk/board-port';
import type { Clock } from '../../../src/helpdesk/port';
import type { FlagsApart } from '../../../src/helpdesk/zendesk/board/flags';
import type { Listening } from '../../../src/ledgers/listening';
import { evaluate } from '../../../src/report/evaluate';
import { fieldsOf, organizationFieldsOf } from '../../../src/settings/account';
import { parseSettings } from '../../../src/settings/parse';
import { remember } from '../../../src/triage/changes';
import { byNeed } from '../../../src/triage/rank';
import type { BoardRow } from '../../../src/triage/types';
import { flagFieldOf, flagsApart } from './flags-apart';
import { createJudge } from './judge';
import { createOpenTickets } from './ledger';
import type { RowView, SeenList, ToPage, ToWorker } from './messages';
import { createQueue } from './queue';
import { createReader } from './reader';
import { type LookAsked, type Selection, selectionOf } from './selection';
import { viewOf } from './view';
import { withWords } from './with-words';

export interface ServerOptions {
  readonly start: Extract<ToWorker, { kind: 'start' }>;
  readonly clock: Clock;
  readonly post: (message: ToPage) => void;
  readonly openSource: (told: {
    readonly fieldKeys: readonly string[];
    readonly organizationKeys: readonly string[];
    readonly followUpField: number | undefined;
    readonly flagField: number | undefined;
    readonly apart: FlagsApart | undefined;
    readonly onWait: (waiting: Waiting | undefined) => void;
    readonly onRequest: () => void;
  }) => BoardSource;
  readonly loadHearing: () => Promise<Listening>;
  /** Runs it after whatever else waits to be done. */
  readonly later: (then: () => void) => void;
}

/** Milliseconds of work before others get their turn. */
const piece = 25;
/** Milliseconds between two views that nobody asked for. */
const viewEvery = 150;
/** Rows, from the top, that are judged as wholly as the sidebar does; others are when somebody looks at them. */
const judgedWhole = 200;
/** Rows that are remembered until the next look. */
const remembered = 2_000;
/** Waits grow by themselves: so often everything is judged anew. */
const anewEvery = 5 * MINUTE;

/** The board behind the page: reads, judges, ranks, and answers what the page asks to see. */
export function createServer(options: ServerOptions): (message: ToWorker) => void {
  const { start, clock, post, openSource, loadHearing, later } = options;
  const settings = parseSettings(start.settings, start.me.timeZone);
  const tickets = createOpenTickets();
  const judge = createJudge({ tickets, policy: settings.policy, baseline: settings.baseline });
  let rows = new Map<TicketId, BoardRow>();
  const whole = new Set<TicketId>();
  let asked: LookAsked | undefined;
  let last = start.seen.at === undefined ? undefined : { at: start.seen.at, seen: new Map(start.seen.rows) };
  let ranking: readonly BoardRow[] | undefined;
  let selection: Selection | undefined;
  let hearing: Listening = {};
  let isHearingAsked = false;
  let waiting: Waiting | undefined;
  let requests = 0;
  let anewAt = clock.now() + anewEvery;
  let viewPlanned = false;

  const ranked = (): readonly BoardRow[] => {
    if (ranking === undefined) {
      ranking = [...rows.values()].sort(byNeed(clock.now()));
      // The next sorting begins where this one ended: few rows move, and few are then compared.
      rows = new Map(ranking.map((row) => [row.ticket, row]));
    }
    return ranking;
  };
  const rankAnew = (): void => {
    ranking = undefined;
    selection = undefined;
  };

  const show = (): void => {
    viewPlanned = false;
    if (!asked) return;
    const { progress } = reader;
    const { names } = tickets;
    selection ??= selectionOf({ ranked: ranked(), asked, me: start.me.id, names, seen: last?.seen });
    const view = viewOf({ selection, asked, progress, asOf: clock.now(), names, last });
    const wordsOf = (each: RowView): RowView => withWords(each, tickets.factsOf(each.row.ticket)?.messages);
    const apart = view.apart && { ...view.apart, view: wordsOf(view.apart.view) };
    post({ kind: 'view', view: { ...view, rows: view.rows.map(wordsOf), ...(apart && { apart }) } });
    // What somebody looks at is judged whole.
    const looked = [...view.rows, ...(view.apart ? [view.apart.view] : [])];
    if (progress.phase !== 'listing') wholly.add(looked.map(({ row }) => row.ticket).filter((id) => !whole.has(id)));
  };
  const planView = (): void => {
    if (viewPlanned) return;
    viewPlanned = true;
    clock.after(viewEvery, show);
  };

  const put = (row: BoardRow | undefined): void => {
    if (!row) return;
    rows.set(row.ticket, row);
    rankAnew();
  };

  const quickly = createQueue({
    work: (id) => {
      whole.delete(id);
      put(judge.quickly(id, clock.now()));
    },
    after: (isDone) => {
      planView();
      if (isDone) lookCloser();
    },
    piece,
    now: () => clock.now(),
    later,
  });

  const wholly = createQueue({
    work: (id) => {
      if (!rows.has(id)) return;
      whole.add(id);
      put(judge.whole(id, clock.now(), hearing));
    },
    after: planView,
    piece,
    now: () => clock.now(),
    later,
  });

  /** Once all are ranked: the first rows whole, and the first words of customers whom nobody has answered. */
  const lookCloser = (): void => {
    if (reader.progress.phase === 'listing') return;
    if (!isHearingAsked) {
      isHearingAsked = true;
      void loadHearing().then((loaded) => {
        hearing = loaded;
        whole.clear();
        lookCloser();
      });
    }
    const first = ranked().slice(0, judgedWhole);
    const unanswered = [...tickets.listed.values()].filter(({ firstMessage }) => firstMessage && hearing.hear);
    wholly.add(
      [...first.map(({ ticket }) => ticket), ...unanswered.map(({ ticket }) => ticket.id)].filter(
        (id) => !whole.has(id),
      ),
    );
  };

  const source = openSource({
    fieldKeys: fieldsOf(settings.account),
    organizationKeys: organizationFieldsOf(settings.account),
    followUpField: settings.account.followUpField,
    flagField: flagFieldOf(settings.account),
    apart: flagsApart(settings.account),
    onWait: (next) => {
      waiting = next;
      planView();
    },
    onRequest: () => {
      requests += 1;
    },
  });

  const reader = createReader({
    source,
    clock,
    tickets,
    historyDays: settings.policy.historyDays,
    order: async () => {
      await quickly.settled();
      return ranked().map(({ ticket }) => ticket);
    },
    onNews: (changed, gone) => {
      for (const id of gone) {
        rows.delete(id);
        rankAnew();
      }
      quickly.add(changed);
      if (clock.now() >= anewAt) {
        anewAt = clock.now() + anewEvery;
        quickly.add(tickets.listed.keys());
      }
    },
    onProgress: planView,
    requests: () => requests,
    waiting: () => waiting,
  });

  const seenNow = (): SeenList => ({ at: clock.now(), rows: [...remember(ranked(), remembered)] });

  reader.resume();
  return (message) => {
    switch (message.kind) {
      case 'look':
        if (!isSameLook(asked, message)) selection = undefined;
        asked = message;
        show();
        break;
      case 'shown':
        reader.show(message.shown);
        // The look ends here, unless it comes back.
        if (!message.shown && reader.progress.phase === 'ready') post({ kind: 'remember', seen: seenNow() });
        break;
      case 'stop':
        reader.stop();
        break;
      case 'resume':
        reader.resume();
        break;
      case 'online':
        reader.online();
        break;
      case 'seen': {
        const seen = seenNow();
        last = { at: seen.at ?? clock.now(), seen: new Map(seen.rows) };
        selection = undefined;
        post({ kind: 'remember', seen });
        show();
        break;
      }
      case 'trails':
        for (const [ticket, trail] of message.trails) tickets.takeTrail(ticket, trail);
        // Who has just acted sees it at once.
        for (const [ticket] of message.trails) judgeAgain(ticket);
        show();
        break;
      case 'read': {
        void readWhole(message);
        break;
      }
    }
  };

  function judgeAgain(ticket: TicketId): void {
    if (!rows.has(ticket)) return;
    const now = clock.now();
    put(whole.has(ticket) ? judge.whole(ticket, now, hearing) : judge.quickly(ticket, now));
  }

  async function readWhole({ ticket, messages }: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
    if (!hearing.hear) hearing = await loadHearing();
    tickets.takeMessages(ticket, messages);
    const now = clock.now();
    const facts = judge.factsOf(ticket, now);
    if (!facts) {
      post({ kind: 'no-reading', ticket });
      return;
    }
    post({ kind: 'reading', ticket, facts, report: evaluate(facts, settings.policy, now, hearing) });
    whole.add(ticket);
    put(judge.whole(ticket, now, hearing));
    show();
  }
}

/** Whether only another part of the list is on the screen. */
const isSameLook = (before: LookAsked | undefined, next: LookAsked): boolean =>
  before !== undefined &&
  before.today === next.today &&
  before.open === next.open &&
  JSON.stringify(before.look) === JSON.stringify(next.look);
