import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

type Answer = Record<string, Json>;

describe.each(['user', 'organization'] as const)('%s fields', (kind) => {
  const api = startTestApi();
  const [field, fields, values] = [`${kind}_field`, `/api/v2/${kind}_fields`, `${kind}_fields`];
  const make = async (input: object) => (await api.post<Answer>(fields, { [field]: input }))[field] as Json;
  let people = 0;
  const create = () => {
    people += 1;
    return api.post<Answer>(`/api/v2/${kind}s`, { [kind]: { name: `N${people}` } });
  };
  const set = async (given: object) => {
    const { id } = (await create())[kind] as Json;
    return api.call<Answer & { details: object }>('PUT', `/api/v2/${kind}s/${id}`, { [kind]: { [values]: given } });
  };

  it('are shown by id and by key', async () => {
    const made = await make({ type: 'text', key: 'plan', title: 'Plan' });
    for (const name of [made.id, 'plan'])
      expect((await api.get<Answer>(`${fields}/${name}.json`))[field]).toEqual(made);
    expect((await api.call('GET', `${fields}/nothing`)).status).toBe(404);
  });

  it('change in all but type and key, for admins', async () => {
    const made = await make({
      type: 'dropdown',
      key: 'tier',
      title: 'T',
      custom_field_options: [{ name: 'G', value: 'gold' }],
    });
    const change = {
      [field]: {
        title: 'Tier',
        key: 'other',
        type: 'text',
        custom_field_options: [
          { name: 'Silver', value: 'silver' },
          { name: 'Gold', value: 'gold' },
        ],
      },
    };
    expect((await api.call('PUT', `${fields}/${made.id}`, change, { as: 'agent' })).status).toBe(403);
    const changed = (await api.put<Answer>(`${fields}/${made.id}`, change))[field] as Json;
    expect(changed).toMatchObject({ title: 'Tier', key: 'tier', type: 'dropdown' });
    const [before] = made.custom_field_options as Json[];
    expect(changed.custom_field_options).toMatchObject([{ value: 'silver' }, { id: before?.id, name: 'Gold' }]);
  });

  it('leave records and lists when deleted, and their key cannot be used again', async () => {
    const made = await make({ type: 'text', key: 'gone', title: 'Gone' });
    expect((await api.call('DELETE', `${fields}/${made.id}`, undefined, { as: 'agent' })).status).toBe(403);
    expect((await api.call('DELETE', `${fields}/gone`)).status).toBe(204);
    expect((await api.call('GET', `${fields}/gone`)).status).toBe(404);
    const list = await api.get<Record<string, Json[]>>(fields);
    expect(list[`${kind}_fields`]?.map(({ key }) => key)).not.toContain('gone');
    expect(Object.keys((await create())[kind]?.[values] as object)).not.toContain('gone');
    const again = await api.call('POST', fields, { [field]: { type: 'text', key: 'gone', title: 'Back' } });
    expect(again.status).toBe(422);
  });

  it('take what fits their type and refuse the rest by key', async () => {
    for (const [type, more] of [
      ['integer', {}],
      ['decimal', {}],
      ['date', {}],
      ['checkbox', {}],
      ['textarea', {}],
      ['regexp', { regexp_for_validation: '\\A[A-Z]{2}\\d+\\z' }],
      ['dropdown', { custom_field_options: [{ name: 'North', value: 'north' }] }],
      ['lookup', { relationship_target_type: 'zen:user' }],
    ] as const) {
      await make({ type, key: `a_${type}`, title: type, ...more });
    }
    const good = {
      a_integer: 7,
      a_decimal: '1.5',
      a_date: '2026-03-02',
      a_checkbox: true,
      a_textarea: 'two\nlines',
      a_regexp: 'AB12',
      a_dropdown: 'north',
      a_lookup: '1900000004021',
    };
    const answer = await set({ ...good, unknown: 'lost' });
    expect((answer.body[kind] as Json)[values]).toMatchObject({
      ...good,
      a_decimal: 1.5,
      a_date: '2026-03-02T00:00:00+00:00',
    });
    expect((answer.body[kind] as Json)[values]).not.toHaveProperty('unknown');
    for (const [key, value] of Object.entries({
      a_integer: 1.5,
      a_decimal: 'much',
      a_date: 'soon',
      a_regexp: 'AB12x',
      a_dropdown: 'south',
      a_lookup: 'who?',
    })) {
      const refused = await set({ [key]: value });
      expect([refused.status, Object.keys(refused.body.details ?? {})], key).toEqual([422, [key]]);
    }
    const emptied = await set({ a_integer: '', a_dropdown: null });
    expect((emptied.body[kind] as Json)[values]).toMatchObject({ a_integer: null, a_dropdown: null });
  });

  it('need a key with a letter, a type, and for lookups a target', async () => {
    for (const input of [
      { type: 'text', title: 'X' },
      { type: 'text', title: 'X', key: '123' },
      { type: 'text', title: 'X', key: 'a b' },
      { type: 'tagger', title: 'X', key: 'x' },
      { type: 'lookup', title: 'X', key: 'x' },
    ]) {
      expect((await api.call('POST', fields, { [field]: input })).status, JSON.stringify(input)).toBe(422);
    }
  });
});

describe('ticket fields', () => {
  const api = startTestApi();

  it('include the system’s own, with their options, and those cannot be deleted', async () => {
    const { ticket_fields } = await api.get<{ ticket_fields: Json[] }>('/api/v2/ticket_fields.json');
    expect(ticket_fields.map(({ type }) => type)).toEqual([
      'subject',
      'description',
      'status',
      'custom_status',
      'tickettype',
      'priority',
      'group',
      'assignee',
    ]);
    const priority = ticket_fields.find(({ type }) => type === 'priority');
    expect(priority).toMatchObject({ removable: false, active: true });
    expect(priority?.system_field_options).toContainEqual({ name: 'Urgent', value: 'urgent' });
    expect((await api.call('DELETE', `/api/v2/ticket_fields/${priority?.id}`)).status).toBe(422);
  });

  it('of numbers travel as strings in tickets', async () => {
    const make = async (type: string) =>
      (await api.post<{ ticket_field: Json }>('/api/v2/ticket_fields', { ticket_field: { type, title: type } }))
        .ticket_field.id;
    const [integer, decimal, checkbox] = [await make('integer'), await make('decimal'), await make('checkbox')];
    const { custom_fields } = await api.ticket({
      custom_fields: [
        { id: integer, value: 12 },
        { id: decimal, value: 1.5 },
        { id: checkbox, value: 'true' },
      ],
    });
    expect(custom_fields).toEqual([
      { id: integer, value: '12' },
      { id: decimal, value: '1.5' },
      { id: checkbox, value: true },
    ]);
  });

  it('leave tickets when deleted', async () => {
    const { ticket_field } = await api.post<{ ticket_field: Json }>('/api/v2/ticket_fields', {
      ticket_field: { type: 'text', title: 'Short-lived' },
    });
    const { id } = await api.ticket({ custom_fields: [{ id: ticket_field.id, value: 'x' }] });
    await api.call('DELETE', `/api/v2/ticket_fields/${ticket_field.id}`);
    const { ticket } = await api.get<{ ticket: { custom_fields: Json[] } }>(`/api/v2/tickets/${id}`);
    expect(ticket.custom_fields.map((field) => field.id)).not.toContain(ticket_field.id);
  });
});
