import { beforeAll, describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../../../src/facts/flag-event';
import type { ListedTicket } from '../../../../../src/facts/listed-ticket';
import { told } from '../../../../../src/flags/trail';
import { trailFormat } from '../../../../../src/flags/trail-format';
import { mostRequests } from '../../../../../src/helpdesk/zendesk/board/flags';
import { all, openBoardDesk } from '../../../../support/board-desk';
import { occurred, openFlagDesk } from '../../../../support/flag-desk';
import { START, startTestApi } from '../../../../support/workbench-api';

const api = startTestApi();
const call = (id: string, at: number): FlagEvent => ({ id, kind: 'call', at, who: 301, note: 'Above my limit' });
const snooze = (until: number): FlagEvent => ({ id: `s ${until}`, kind: 'snooze', at: START + 2, who: 301, until });

const listed = async (desk: ReturnType<typeof openBoardDesk>): Promise<readonly ListedTicket[]> =>
  (await all(desk.source.openTickets())).flatMap(({ tickets }) => tickets);

describe('the flags of a whole board', () => {
  it('take so few requests that a complete board stays within 4, 25 and 220', () => {
    // Beside these: the list, and the histories of as many customers.
    expect(
      [100, 1_000, 10_000].map((open) => Math.ceil(open / 1_000) + Math.ceil(open / 50) + mostRequests(open)),
    ).toEqual([4, 25, 220]);
  });

  it('cost no request where the lists tell them, or nothing is kept', async () => {
    const desk = openBoardDesk(api);
    expect(await all(desk.source.flags([]))).toEqual([]);
    expect(desk.requests).toEqual([]);
  });
});

describe('flags in a custom object', () => {
  const apart = { place: 'object', format: trailFormat } as const;
  let tickets: readonly number[] = [];
  beforeAll(async () => {
    const store = (await openFlagDesk(api, 'object')).store('agent');
    tickets = [(await api.ticket()).id, (await api.ticket()).id];
    for (const [index, id] of tickets.entries()) await store.act(id, told('help-wanted', call(`c${index}`, START)));
  });

  it('are known of every ticket by one request: whoever calls for help is seen, wherever the ticket stands', async () => {
    const desk = openBoardDesk(api, { apart });
    const pages = await all(desk.source.flags(await listed(desk)));
    expect(pages.map(({ cut }) => cut)).toEqual([false]);
    expect([...(pages[0]?.trails ?? [])].sort(([a], [b]) => a - b)).toEqual(
      tickets.map((id, index) => [id, told('help-wanted', call(`c${index}`, START))]),
    );
    expect(desk.requests).toHaveLength(2);
  });

  it('tell afterwards only what is news, of however many pages the past was', async () => {
    const { store } = await openFlagDesk(api, 'object');
    const { id } = await api.ticket();
    for (let n = 0; n < 120; n += 1) await store('supervisor').act(id, told('legal', occurred(START + n)));
    const desk = openBoardDesk(api, { apart });
    const many = Array.from({ length: 1_000 }, () => undefined as unknown as ListedTicket);
    const first = await all(desk.source.flags(many));
    expect(first).toHaveLength(2);
    expect(first.flatMap(({ trails }) => trails.get(id)?.events.legal ?? [])).toHaveLength(120);
    await store('supervisor').act(id, told('legal', { id: 'a', kind: 'acknowledge', at: START + 200, who: 302 }));
    const next = await all(desk.source.flags(many));
    expect(next.map(({ trails }) => [...trails])).toEqual([
      [[id, told('legal', { id: 'a', kind: 'acknowledge', at: START + 200, who: 302 })]],
    ]);
  });

  it('are said to be cut where more happened than may be read', async () => {
    const desk = openBoardDesk(api, { apart });
    expect((await all(desk.source.flags(await listed(desk)))).map(({ cut }) => cut)).toEqual([true]);
  });
});

describe('flags in internal notes', () => {
  const apart = { place: 'notes', format: trailFormat } as const;

  it('are looked up where a tag says that one rests, and again once the ticket has changed', async () => {
    const store = (await openFlagDesk(api, 'note')).store('supervisor');
    const [resting, raised] = [(await api.ticket()).id, (await api.ticket()).id];
    await store.act(resting, told('legal', occurred(START), snooze(START + 60_000)));
    await store.act(raised, told('legal', occurred(START)));
    const desk = openBoardDesk(api, { apart });
    const pages = await all(desk.source.flags(await listed(desk)));
    expect(pages).toEqual([
      { trails: new Map([[resting, told('legal', occurred(START), snooze(START + 60_000))]]), cut: false },
    ]);
    const { length } = desk.requests;
    expect(await all(desk.source.flags(await listed(desk)))).toEqual([]);
    expect(desk.requests).toHaveLength(length + 1);
    api.pass(1);
    await store.act(resting, told('legal', snooze(START + 120_000)));
    expect(await all(desk.source.flags(await listed(desk)))).toMatchObject([{ cut: false }]);
  });

  it('of many that rest are read a few at first, which is said, and the others a minute later', async () => {
    const store = (await openFlagDesk(api, 'note')).store('supervisor');
    const desk = openBoardDesk(api, { apart });
    for (let n = 0; n < 4; n += 1) {
      await store.act((await api.ticket()).id, told('legal', occurred(START), snooze(api.now + 3_600_000)));
    }
    // Search is a minute or two behind.
    api.pass(3);
    const tickets = await listed(desk);
    const first = await all(desk.source.flags(tickets));
    expect(first.map(({ cut }) => cut)).toEqual([true]);
    const then = await all(desk.source.flags(tickets));
    expect(then.length).toBeGreaterThanOrEqual(3);
    expect(then.every(({ cut }) => !cut)).toBe(true);
    expect(await all(desk.source.flags(tickets))).toEqual([]);
  });
});
