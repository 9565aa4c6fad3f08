import type { LiveBus } from './bus';

/** How a person is at a ticket. */
export interface Presence {
  readonly ticket_id: number;
  /** The form or the draft holds unsaved work. */
  readonly is_editing: boolean;
  /** The ticket is open but not in front. */
  readonly is_idle: boolean;
}

/**
 * Who looks at which ticket (agent collision). Each open page of the workspace says what it shows; what it said ends with
 * its stream of events, so that a browser that crashed is gone too. Kept in memory: nobody is here after a restart.
 */
export class PresenceBoard {
  private readonly pages = new Map<string, { readonly user: number; readonly at: readonly Presence[] }>();
  private readonly listening = new Set<string>();

  constructor(private readonly bus: LiveBus) {}

  /** A page listens to the stream of events; what it says counts until the signal aborts. */
  arrive(page: string, signal: AbortSignal): void {
    this.listening.add(page);
    signal.addEventListener('abort', () => this.leave(page), { once: true });
  }

  /** What a page shows now; it replaces what it said before. A page that does not listen is not believed. */
  tell(page: string, user: number, at: readonly Presence[]): void {
    if (!this.listening.has(page)) return;
    const before = this.pages.get(page)?.at ?? [];
    this.pages.set(page, { user, at });
    this.publish(user, changed(before, at));
  }

  /** Everybody at a ticket, each person once: editing in one of their pages is editing. */
  viewers(ticket: number): (Omit<Presence, 'ticket_id'> & { readonly user: number })[] {
    const people = new Map<number, Omit<Presence, 'ticket_id'>>();
    for (const { user, at } of this.pages.values()) {
      for (const { is_editing, is_idle } of at.filter(({ ticket_id }) => ticket_id === ticket)) {
        const known = people.get(user) ?? { is_editing: false, is_idle: true };
        people.set(user, { is_editing: known.is_editing || is_editing, is_idle: known.is_idle && is_idle });
      }
    }
    return [...people].map(([user, how]) => ({ user, ...how }));
  }

  private leave(page: string): void {
    this.listening.delete(page);
    const gone = this.pages.get(page);
    this.pages.delete(page);
    if (gone !== undefined) this.publish(gone.user, changed(gone.at, []));
  }

  private publish(user: number, tickets: readonly number[]): void {
    for (const id of tickets) this.bus.publish({ type: 'viewers', id, by: user });
  }
}

/** Tickets whose presence differs between the two. */
function changed(before: readonly Presence[], after: readonly Presence[]): number[] {
  const words = (list: readonly Presence[]) => new Map(list.map((one) => [one.ticket_id, JSON.stringify(one)]));
  const [old, now] = [words(before), words(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
}
