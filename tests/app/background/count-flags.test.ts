import { describe, expect, it } from 'vitest';
import { countWaiting } from '../../../app/background/count-flags';
import { standingsOf } from '../../../app/shared/flags/standing';
import { unrecorded } from '../../../app/sidebar/use-raised-records';
import type { FlagEvent } from '../../../src/facts/flag-event';
import { emptyTrail, told } from '../../../src/flags/trail';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { hurriedClock, occurred, openFlagDesk, type Place, TIMEOUT } from '../../support/flag-desk';
import { ORIGIN, START, startTestApi, type TestApi } from '../../support/workbench-api';

const acknowledge: FlagEvent = { id: 'a', kind: 'acknowledge', at: START + 1, who: 301 };
const snooze: FlagEvent = { id: 's', kind: 'snooze', at: START + 1, who: 301, until: START + 3_600_000 };

/** Counts as a supervisor's background frame does, and tells what it cost. */
function counting(api: TestApi, account: Parameters<typeof countWaiting>[2]) {
  let requests = 0;
  const ask = createReadJson(
    (path) => {
      requests += 1;
      return api.api.fetch(new Request(ORIGIN + path, { headers: { authorization: 'Bearer supervisor-token' } }));
    },
    hurriedClock(api),
    TIMEOUT,
  );
  return async () => {
    requests = 0;
    return { count: await countWaiting(ask, hurriedClock(api), account), requests };
  };
}

describe.each([
  ['field', 'tags', 2, 2],
  ['note', 'tags', 4, 4],
  ['object', 'object', 3, 3],
] as const)('flags that wait for a supervisor, kept in a %s', (place: Place, flagStore, first, later) => {
  const api = startTestApi();

  it('are those that nobody has answered, and those whose snooze has run out, although no tag says so yet', async () => {
    const { store } = await openFlagDesk(api, place);
    const fields = await api.get<{ ticket_fields: { id: number; title: string }[] }>('/api/v2/ticket_fields');
    const field = fields.ticket_fields.findLast(({ title }) => title === 'Story of flags')?.id;
    const count = counting(api, { flagStore, ...(place === 'field' && { flagField: field }) } as never);
    const act = async (...events: readonly FlagEvent[]) => {
      const { id } = await api.ticket();
      await store('supervisor').act(id, told('legal', occurred(START), ...events));
      return id;
    };
    await act();
    await act(acknowledge);
    await act(snooze);
    const solved = await act();
    await api.put(`/api/v2/tickets/${solved}`, {
      ticket: { status: 'solved', assignee_id: (await api.person('agent')).id },
    });
    // Search is a minute or two behind.
    api.pass(3);
    expect(await count()).toEqual({ count: 1, requests: first });
    api.pass(61);
    expect(await count()).toEqual({ count: 2, requests: later });
  });
});

describe('flags that the engine alone has seen, where a custom object keeps them', () => {
  const api = startTestApi();

  it('wait for a supervisor once the sidebar has recorded them behind a submit', async () => {
    const { store } = await openFlagDesk(api, 'object');
    const count = counting(api, { flagStore: 'object' } as never);
    const { id } = await api.ticket();
    const flag = { id: 'legal', severity: 'high', evidence: [{ kind: 'event', what: 'reopened', at: START }] } as const;
    const asOf = START;
    const news = async () => {
      const recorded = (await store('agent').read([id])).get(id);
      const standings = standingsOf([flag], recorded ?? { trail: emptyTrail, tags: [] }, asOf, START);
      return unrecorded({ standings, recorded, asOf });
    };
    expect(await count()).toEqual({ count: 0, requests: 1 });
    const raised = await news();
    if (raised) await store('agent').act(id, raised);
    expect(await count()).toEqual({ count: 1, requests: 3 });
    expect(await news()).toBeUndefined();
  });
});
