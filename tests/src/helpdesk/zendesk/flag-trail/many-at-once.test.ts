import { beforeAll, describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../../../src/facts/flag-event';
import { told } from '../../../../../src/flags/trail';
import { type FlagDesk, occurred, openFlagDesk, type Person, type Place } from '../../../../support/flag-desk';
import { START, startTestApi } from '../../../../support/workbench-api';

const people: readonly Person[] = ['supervisor', 'admin', 'agent'];
const faults = ['lost-answer', 'drop', '429', '502-html', 'lost-answer'];
/** Acts of each person on each ticket: all of them at once. */
const each = 20;

describe.each([
  ['field', 1_000],
  ['object', 1_000],
  ['note', 1_000],
] as const satisfies readonly (readonly [Place, number])[])('flags kept in a %s', (place, count) => {
  const api = startTestApi();
  let desk: FlagDesk;
  beforeAll(async () => {
    await api.put('/workbench/switches', { faultSeconds: 1 });
    desk = await openFlagDesk(api, place);
  });

  it(`lose none and double none of ${count} acts at once, with every seventh write broken in its middle`, async () => {
    const tickets = await Promise.all(Array.from({ length: count / each }, async () => (await api.ticket()).id));
    let writes = 0;
    const befall = (method: string): string | undefined => {
      if (method === 'GET') return undefined;
      writes += 1;
      // Most meet in the same second, where stamps are no help; some do not.
      if (writes % 3 === 0) api.now += 1_000;
      return writes % 7 === 0 ? faults[(writes / 7) % faults.length] : undefined;
    };
    const stores = people.map((as) => desk.store(as, befall));
    const acts = Array.from({ length: count }, (_, n) => ({
      ticket: tickets[n % tickets.length] ?? 0,
      store: stores[Math.floor(n / tickets.length) % stores.length],
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
  }, 600_000);
});
