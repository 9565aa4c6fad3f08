import type { Facts } from '../../../src/facts/facts';
import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { Message } from '../../../src/facts/message';
import type { TicketId } from '../../../src/facts/ticket';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { HealthReport } from '../../../src/report/types';
import type { Look } from '../../../src/triage/filter-text';
import { createLookKeeper, type LookKeeper } from '../look-keeper';
import type { ScoringLink } from './link';
import type { BoardView } from './messages';
import { sameView } from './same-view';

/** The whole reading of one ticket. */
export interface Reading {
  readonly facts: Facts;
  readonly report: HealthReport;
}

/** Which rows the page shows, and how the list is cut and filtered. */
export interface Window {
  readonly look: Look;
  readonly today: number;
  readonly from: number;
  readonly to: number;
  /** The ticket whose whole reading is open: its row comes wherever it stands. */
  readonly open?: TicketId;
}

/** The board as the page sees it. One per page, whatever tab is open. */
export interface Scoring {
  readonly keeper: LookKeeper;
  /** The latest view; absent until the first. */
  view(): BoardView | undefined;
  /** The worker's code is not there: nothing will come. */
  isBroken(): boolean;
  /** Calls back whenever {@link view} or {@link isBroken} changed. */
  subscribe(changed: () => void): () => void;
  look(window: Window): void;
  stop(): void;
  resume(): void;
  /** From here on changes are marked. */
  markSeen(): void;
  /** Tells what happened to the flags of tickets. */
  tellTrails(trails: readonly (readonly [TicketId, FlagTrail])[]): void;
  /** Judges a ticket with its messages. Rejects with a HelpdeskError where it is no longer open. */
  read(ticket: TicketId, messages: readonly Message[]): Promise<Reading>;
}

/** Who waits for a reading; two parts of the page may want the same one. */
interface Waiter {
  readonly resolve: (reading: Reading) => void;
  readonly reject: (why: HelpdeskError) => void;
}

export interface ScoringOptions {
  readonly openLink: (onBroken: () => void) => ScoringLink;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly me: { readonly id?: number; readonly timeZone?: string };
  /** What this browser remembers is kept for one account, installation and person. Rejects where nobody knows them. */
  readonly scope: Promise<string>;
  /** Calls back when the board is hidden or shown. */
  readonly watchShown: (tell: (shown: boolean) => void) => void;
  /** Calls back when the browser has a connection again. */
  readonly watchOnline: (tell: () => void) => void;
  /** What this browser alone keeps of flags; nothing where the account names a place for them. */
  readonly keptTrails: () => Promise<ReadonlyMap<TicketId, FlagTrail>>;
}

export function startScoring(options: ScoringOptions): Promise<Scoring> {
  const begin = (scope: string | undefined) => createScoring(options, createLookKeeper(scope));
  return options.scope.then(
    (scope) => begin(`${scope}/${options.me.id ?? ''}`),
    () => begin(undefined),
  );
}

function createScoring(options: ScoringOptions, keeper: LookKeeper): Scoring {
  const { openLink, settings, me, watchShown, watchOnline, keptTrails } = options;
  const listeners = new Set<() => void>();
  const readings = new Map<TicketId, readonly Waiter[]>();
  let view: BoardView | undefined;
  let broken = false;
  const tell = (): void => {
    for (const changed of listeners) changed();
  };
  const link = openLink(() => {
    broken = true;
    tell();
  });
  link.listen((message) => {
    if (message.kind === 'view') {
      view = sameView(view, message.view);
      tell();
    } else if (message.kind === 'remember') keeper.keepLook(message.seen);
    else {
      const waiters = readings.get(message.ticket) ?? [];
      readings.delete(message.ticket);
      for (const { resolve, reject } of waiters) {
        if (message.kind === 'reading') resolve(message);
        else reject(new HelpdeskError('not-found', 'reading'));
      }
    }
  });
  link.post({ kind: 'start', settings, me, seen: keeper.lastLook() });
  const tellKept = (): void =>
    void keptTrails().then(
      (kept) => kept.size > 0 && link.post({ kind: 'trails', trails: [...kept] }),
      () => {},
    );
  tellKept();
  watchShown((shown) => {
    link.post({ kind: 'shown', shown });
    // The same browser's sidebars may have done something meanwhile.
    if (shown) tellKept();
  });
  watchOnline(() => link.post({ kind: 'online' }));
  return {
    keeper,
    view: () => view,
    isBroken: () => broken,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    look: (window) => link.post({ kind: 'look', ...window }),
    stop: () => link.post({ kind: 'stop' }),
    resume: () => link.post({ kind: 'resume' }),
    markSeen: () => link.post({ kind: 'seen' }),
    tellTrails: (trails) => link.post({ kind: 'trails', trails }),
    read: (ticket, messages) =>
      new Promise((resolve, reject) => {
        readings.set(ticket, [...(readings.get(ticket) ?? []), { resolve, reject }]);
        link.post({ kind: 'read', ticket, messages });
      }),
  };
}
