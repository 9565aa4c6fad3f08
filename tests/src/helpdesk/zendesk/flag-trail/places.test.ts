import { describe, expect, it } from 'vitest';
import { emptyTrail, told } from '../../../../../src/flags/trail';
import { trailFormat } from '../../../../../src/flags/trail-format';
import { createReadJson } from '../../../../../src/helpdesk/rest/request';
import { countTagged } from '../../../../../src/helpdesk/zendesk/flag-trail/count-tagged';
import { createObjectFlagStore } from '../../../../../src/helpdesk/zendesk/flag-trail/in-object';
import { latelyFlagged } from '../../../../../src/helpdesk/zendesk/flag-trail/object-records';
import { flagObject } from '../../../../../src/helpdesk/zendesk/flag-trail/object-shape';
import { createTicketFlagStore } from '../../../../../src/helpdesk/zendesk/flag-trail/on-ticket';
import { lookAtObject, setUpObject } from '../../../../../src/helpdesk/zendesk/flag-trail/set-up-object';
import { createNames } from '../../../../../src/helpdesk/zendesk/names';
import { hurriedClock, occurred } from '../../../../support/flag-desk';
import { type Json, ORIGIN, START, startTestApi } from '../../../../support/workbench-api';

describe('the places of flags', () => {
  const api = startTestApi();
  const asked: string[] = [];
  const ask = (as: string) =>
    createReadJson(
      (path, _, write) => {
        asked.push(path);
        const headers = { authorization: `Bearer ${as}-token`, 'content-type': 'application/json' };
        const body = write && { method: write.method, body: JSON.stringify(write.body) };
        return api.api.fetch(new Request(ORIGIN + path, { headers, ...body }));
      },
      hurriedClock(api),
      30_000.5,
    );
  const means = (as: string) => ({ ask: ask(as), clock: hurriedClock(api), format: trailFormat });
  const acknowledge = { id: 'a', kind: 'acknowledge', at: START + 1, who: 301 } as const;

  it('are made by an admin with one click, which says before what it makes and can be done again', async () => {
    expect(await lookAtObject(ask('admin'))).toEqual({ make: ['object', 'ticket', 'trail'] });
    await expect(setUpObject(ask('agent'))).rejects.toMatchObject({ code: 'no-permission' });
    // As a set-up leaves it that was broken off after its first step.
    await api.post('/api/v2/custom_objects', { custom_object: flagObject });
    expect(await lookAtObject(ask('admin'))).toEqual({ make: ['ticket', 'trail'] });
    await Promise.all([setUpObject(ask('admin')), setUpObject(ask('admin'))]);
    expect(await lookAtObject(ask('admin'))).toEqual({ make: [] });
    expect(await setUpObject(ask('admin'))).toEqual({ make: [] });
  });

  it('in a custom object are one record for each act, and the latest tell which tickets to look at', async () => {
    const store = createObjectFlagStore(means('supervisor'));
    const { id } = await api.ticket();
    for (let n = 0; n < 23; n += 1) await store.act(id, told('legal', occurred(START + n)));
    expect((await store.read([id])).get(id)?.trail.events.legal).toHaveLength(23);
    expect(await latelyFlagged(ask('supervisor'))).toEqual([id]);
    const { custom_object_records: records } = await api.get<{ custom_object_records: Json[] }>(
      `/api/v2/custom_objects/evenkeel_flag/records?filter[external_ids]=${id}-1,${id}-23,${id}-24`,
    );
    expect(records.map((one) => one.external_id)).toEqual([`${id}-1`, `${id}-23`]);
  });

  it('hold a foreign text: it is said, and nothing is written over it', async () => {
    const given = { type: 'textarea', title: 'Remarks' };
    const made = await api.post<{ ticket_field: { id: number } }>('/api/v2/ticket_fields', { ticket_field: given });
    const field = made.ticket_field.id;
    const { id } = await api.ticket({ custom_fields: [{ id: field, value: 'Call back on Monday' }] });
    const store = createTicketFlagStore({ ...means('supervisor'), field });
    expect((await store.read([id])).get(id)).toMatchObject({ unreadable: true, trail: emptyTrail });
    await expect(store.act(id, told('legal', occurred(START)))).rejects.toMatchObject({ code: 'unreadable' });
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    expect(ticket.custom_fields).toContainEqual({ id: field, value: 'Call back on Monday' });
    expect(store.inRecord(ticket)).toMatchObject({ unreadable: true });
  });

  it('are a field that no ticket has: the store says so', async () => {
    const { id } = await api.ticket();
    const store = createTicketFlagStore({ ...means('supervisor'), field: 99 });
    await expect(store.act(id, told('legal', occurred(START)))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('in notes are passed over where no tag speaks of flags, and public words are none', async () => {
    const store = createTicketFlagStore(means('supervisor'));
    const { id } = await api.ticket();
    const line = `evenkeel-flags ${trailFormat.encode(told('churn', occurred(START)))}`;
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body: line, public: true } } });
    await store.act(id, told('legal', occurred(START), acknowledge), undefined, 'Ada <has> seen it\nand acts');
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    expect(store.inRecord(ticket)).toBeUndefined();
    expect((await store.read([id])).get(id)?.trail).toEqual(told('legal', occurred(START), acknowledge));
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.at(-1)).toMatchObject({ public: false, body: expect.stringContaining('Ada <has> seen it') });
    const calm = await api.ticket();
    asked.length = 0;
    await store.read([calm.id]);
    expect(asked).toHaveLength(1);
    expect(store.inRecord(calm)).toEqual({ trail: emptyTrail, tags: [] });
  });

  it('tell how many tickets wait for a supervisor with one request', async () => {
    const before = await countTagged(ask('supervisor'), 'evenkeel_unacknowledged');
    const store = createTicketFlagStore(means('supervisor'));
    const [one, two] = [await api.ticket(), await api.ticket()];
    await store.act(one.id, told('legal', occurred(START)));
    await store.act(two.id, told('legal', occurred(START), acknowledge));
    asked.length = 0;
    expect(await countTagged(ask('supervisor'), 'evenkeel_unacknowledged')).toBe(before + 1);
    expect(asked).toHaveLength(1);
  });

  it('name those who acted, each asked for once', async () => {
    const [ada, ben] = [await api.person('supervisor'), await api.person('agent')];
    const names = createNames(ask('agent'));
    expect(await names([ada.id, ben.id, 999_999])).toEqual(new Map([ada, ben].map(({ id, name }) => [id, name])));
    asked.length = 0;
    await names([ada.id]);
    expect(asked).toEqual([]);
  });
});
