import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '../../src/facts/instant';
import type { Customer } from '../../src/facts/person';
import type { Ticket } from '../../src/facts/ticket';
import type { Helpdesk } from '../../src/helpdesk/port';
import { type Touchpoints, touchpoints } from '../../src/report/touchpoints';
import { useHelpdesk } from '../shared/desk';
import { type Trouble, troubleOf } from '../shared/trouble';

type Contacts = Touchpoints['contacts'];

export type ExactState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly done: number }
  | {
      readonly phase: 'done';
      readonly contacts: Contacts;
      readonly read: number;
      readonly failed: number;
      /** Why the reading ended early. */
      readonly trouble?: Trouble;
    };

/** Reads the messages of `tickets` one after the other. Stops when cancelled, and when the agent turns to another ticket. */
export function useExactContacts(
  customer: Customer,
  tickets: readonly Ticket[],
  asOf: Instant,
  shown: boolean,
): { readonly state: ExactState; readonly start: () => void; readonly cancel: () => void } {
  const helpdesk = useHelpdesk();
  const [state, setState] = useState<ExactState>({ phase: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState((now) => (now.phase === 'reading' ? { phase: 'idle' } : now));
  }, []);
  useEffect(() => {
    if (!shown) cancel();
    return cancel;
  }, [shown, cancel]);

  const start = (): void => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ phase: 'reading', done: 0 });
    void readAll(helpdesk, customer, tickets, asOf, mine.signal, (done) => {
      if (!mine.signal.aborted) setState({ phase: 'reading', done });
    }).then((result) => {
      if (!mine.signal.aborted) setState({ phase: 'done', ...result });
    });
  };
  return { state, start, cancel };
}

async function readAll(
  helpdesk: Helpdesk,
  customer: Customer,
  tickets: readonly Ticket[],
  asOf: Instant,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<{ contacts: Contacts; read: number; failed: number; trouble?: Trouble }> {
  const found: Contacts[] = [];
  for (const [index, ticket] of tickets.entries()) {
    progress(index);
    if (ticket.id === undefined) continue;
    try {
      const messages = await helpdesk.messages(ticket.id, signal);
      found.push(touchpoints({ ticket, customer, messages }, asOf).contacts);
    } catch (error) {
      const trouble = troubleOf(error);
      // A ticket that is gone or closed to the agent says nothing about the next one; anything else would fail again.
      if (trouble.code === 'not-found' || trouble.code === 'no-permission') continue;
      return { ...summed(found, tickets.length), trouble };
    }
  }
  return summed(found, tickets.length);
}

const summed = (found: readonly Contacts[], asked: number): { contacts: Contacts; read: number; failed: number } => ({
  contacts: addUp(found.flat()),
  read: found.length,
  failed: asked - found.length,
});

function addUp(contacts: Contacts): Contacts {
  const byChannel = new Map<string, Contacts[number]>();
  for (const one of contacts) {
    const sum = byChannel.get(one.channel);
    byChannel.set(one.channel, {
      channel: one.channel,
      fromCustomer: one.fromCustomer + (sum?.fromCustomer ?? 0),
      fromUs: one.fromUs + (sum?.fromUs ?? 0),
      callMinutes: one.callMinutes + (sum?.callMinutes ?? 0),
    });
  }
  return [...byChannel.values()];
}
