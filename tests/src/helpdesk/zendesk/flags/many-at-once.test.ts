import { beforeAll, describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../../../src/facts/flag-event';
import { told } from '../../../../../src/flags/trail';
import {
  type FlagDesk,
  hurriedClock,
  occurred,
  openFlagDesk,
  type Person,
  type Place,
} from '../../../../support/flag-desk';
import { START, startTestApi } from '../../../../support/workbench-api';

const TICKETS = 50;
const ACTS = 1_000;
const people: readonly Person[] = ['supervisor', 'admin', 'agent'];

/** Every seventh write of anybody meets one of these. */
const faults = ['lost-answer', 'drop', '429', '502-html', 'lost-answer'];

describe.each(['field', 'note', 'object'] as const satisfies readonly Place[])(
  '1,000 acts at once in a %s',
  (place) => {
    const api = startTestApi();
    let desk: FlagDesk;
    beforeAll(async () => {
      await api.put('/workbench/switches', { faultSeconds: 1 });
      desk = await openFlagDesk(api, place, hurriedClock(api));
    });

    it.each(['stands still', 'moves on'])(
      'are kept, none lost and none doubled, where the clock %s',
      async (clock) => {
        const tickets = await Promise.all(Array.from({ length: TICKETS }, async () => (await api.ticket()).id));
        let writes = 0;
        const befall = (method: string): string | undefined => {
          if (method === 'GET') return undefined;
          writes += 1;
          if (clock === 'moves on' && writes % 3 === 0) api.now += 1_000;
          return writes % 7 === 0 ? faults[(writes / 7) % faults.length] : undefined;
        };
        const stores = people.map((as) => desk.store(as, befall));
        const acts = Array.from({ length: ACTS }, (_, n) => ({
          ticket: tickets[n % TICKETS] ?? 0,
          store: stores[((n / TICKETS) % stores.length) | 0],
          event: { id: `act ${n}`, kind: 'take-over', at: START + n, who: 301 + (n % 3) } satisfies FlagEvent,
        }));
        await Promise.all(
          acts.map(({ ticket, store, event }) => store?.act(ticket, told('legal', occurred(START), event))),
        );
        const found = await desk.store('admin').read(tickets);
        for (const ticket of tickets) {
          const kept = found.get(ticket)?.trail.events.legal?.map(({ id }) => id);
          const wanted = acts.filter((one) => one.ticket === ticket).map(({ event }) => event.id);
          expect(kept).toEqual([`legal high ${START}`, ...wanted]);
        }
      },
      300_000,
    );
  },
);
