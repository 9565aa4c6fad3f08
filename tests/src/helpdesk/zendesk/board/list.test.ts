import { beforeAll, describe, expect, it } from 'vitest';
import { all, openBoardDesk } from '../../../../support/board-desk';
import { type Json, START, startTestApi } from '../../../../support/workbench-api';

const HOUR = 3_600_000;
const iso = (hours: number): string => new Date(START - hours * HOUR).toISOString();

describe('the list of open tickets', () => {
  const api = startTestApi();
  let [agent, customer, waits, answered]: Json[] = [];
  beforeAll(async () => {
    agent = await api.person('agent');
    customer = (
      await api.post<{ user: Json }>('/api/v2/users', { user: { name: 'Kim', email: 'kim@example.com', locale: 'ko' } })
    ).user;
    const bring = async (more: object) =>
      (
        await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
          ticket: { requester_id: customer?.id, subject: 'Order', created_at: iso(30), status: 'open', ...more },
        })
      ).ticket;
    const asked = { author_id: customer.id, value: 'Where is it?', created_at: iso(30) };
    const reply = { author_id: agent.id, value: 'On its way.', created_at: iso(20) };
    waits = await bring({ comments: [asked] });
    answered = await bring({ comments: [asked, reply], assignee_id: agent.id, status: 'hold' });
    await bring({ comments: [asked, reply], status: 'solved', solved_at: iso(10) });
  });

  it('holds what is not solved, each with its measures, its customer and the first words nobody answered', async () => {
    const desk = openBoardDesk(api);
    const [page] = await all(desk.source.openTickets());
    const byId = new Map(page?.tickets.map((each) => [each.ticket.id, each]));
    expect(new Set(byId.keys())).toEqual(new Set([waits?.id, answered?.id]));
    expect(byId.get(waits?.id ?? 0)).toMatchObject({
      customer: { name: 'Kim' },
      waitingSince: START - 30 * HOUR,
      firstMessage: { text: 'Where is it?', author: { kind: 'customer' } },
      ticket: { metrics: { replies: 0 } },
    });
    expect(byId.get(answered?.id ?? 0)?.firstMessage).toBeUndefined();
    expect(byId.get(answered?.id ?? 0)?.ticket.metrics).toMatchObject({ replies: 1, firstReplyMinutes: 600 });
    expect(desk.requests).toHaveLength(1);
  });

  it('brings the names of people, groups and brands along', async () => {
    const [page] = await all(openBoardDesk(api).source.openTickets());
    expect(page?.names.people.get(agent?.id ?? 0)).toBe(agent?.name);
    const group = page?.tickets.find(({ ticket }) => ticket.groupId !== undefined)?.ticket.groupId;
    if (group !== undefined) expect(page?.names.groups.get(group)).toMatch(/./);
    const brand = page?.tickets[0]?.brandId;
    expect(page?.names.brands.get(brand ?? 0)).toMatch(/./);
  });

  it('brings the organization’s mapped field where the customer has no value, and no organization where none is mapped', async () => {
    await api.post('/api/v2/organization_fields', {
      organization_field: { key: 'days_late', type: 'integer', title: 'Days late' },
    });
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Halla Paper', organization_fields: { days_late: 40 } },
    });
    await api.put(`/api/v2/tickets/${waits?.id}`, { ticket: { organization_id: organization.id } });
    const fieldsOf = async (organizationKeys: readonly string[]) => {
      const desk = openBoardDesk(api, { fields: { fieldKeys: ['days_late'], organizationKeys } });
      const [page] = await all(desk.source.openTickets());
      const fields = page?.tickets.find(({ ticket }) => ticket.id === waits?.id)?.customer.fields;
      return { fields, asked: desk.requests.map(({ path }) => path.includes('organizations')) };
    };
    expect(await fieldsOf(['days_late'])).toEqual({ fields: { days_late: 40 }, asked: [true] });
    expect(await fieldsOf([])).toEqual({ fields: {}, asked: [false] });
  });

  it('leaves out a record that cannot be read, and says that something is missing', async () => {
    const desk = openBoardDesk(api, {
      garble: (body) => ({ ...body, results: [{ subject: 'no id' }, ...(body.results as object[])] }),
    });
    expect(await all(desk.source.openTickets())).toMatchObject([{ tickets: [{}, {}], cut: true }]);
  });

  it('says that it was cut where more is there and no way on is told', async () => {
    const desk = openBoardDesk(api, { garble: (body) => ({ ...body, meta: { has_more: true } }) });
    expect(await all(desk.source.openTickets())).toMatchObject([{ tickets: [{}, {}], cut: true, hasMore: false }]);
    expect(desk.requests).toHaveLength(1);
  });

  it('does without measures and people that do not come along', async () => {
    const desk = openBoardDesk(api, { garble: ({ results, meta }) => ({ results, meta }) });
    const [page] = await all(desk.source.openTickets());
    expect(page).toMatchObject({ cut: false });
    expect(page?.tickets.map(({ customer: { id, name } }) => [id, name])).toEqual([
      [customer?.id, ''],
      [customer?.id, ''],
    ]);
  });

  it('tells of changes since a moment, solved tickets too', async () => {
    api.pass(60);
    const since = api.now;
    api.pass(1);
    await api.put(`/api/v2/tickets/${answered?.id}.json`, { ticket: { status: 'solved' } });
    const [page] = await all(openBoardDesk(api).source.changed(since));
    expect(page?.tickets.map(({ ticket }) => [ticket.id, ticket.status])).toEqual([[answered?.id, 'solved']]);
  });
});
