import { beforeAll, describe, expect, it } from 'vitest';
import { type ContractIds, contract, type Endpoint } from '../../../support/contract';
import { shapeDifferences } from '../../../support/shape-differences';
import { type Json, startTestApi } from '../../../support/workbench-api';

const app = {
  id: 7,
  name: 'Contract',
  dir: '/nowhere',
  manifest: { parameters: [{ name: 'band_watch', type: 'text', default: '75' }] },
};

describe('every endpoint that Evenkeel asks', () => {
  const api = startTestApi([app]);
  let ids: ContractIds;

  const made = async (path: string, key: string, record: object): Promise<number> =>
    (await api.post<Record<string, Json>>(`/api/v2/${path}`, { [key]: record }))[key]?.id ?? 0;

  beforeAll(async () => {
    const organization = await made('organizations', 'organization', { name: 'Contract' });
    const userField = await made('user_fields', 'user_field', { type: 'text', title: 'Band', key: 'contract_health' });
    const requester = await made('users', 'user', {
      name: 'Kim',
      email: 'kim.contract@example.com',
      organization_id: organization,
    });
    const schedule = await made('business_hours/schedules', 'schedule', { name: 'Weekdays', time_zone: 'Seoul' });
    await made(`business_hours/schedules/${schedule}/holidays`, 'holiday', {
      name: 'New Year',
      start_date: '2027-01-01',
      end_date: '2027-01-01',
    });
    const { installations } = await api.get<{ installations: Json[] }>('/api/v2/apps/installations');
    const ticket = await api.ticket({ requester_id: requester, tags: ['billing'] });
    const { job_status: job } = await api.put<{ job_status: { id: string } }>(
      `/api/v2/tickets/update_many.json?ids=${ticket.id}`,
      { ticket: { remove_tags: ['none'] } },
    );
    ids = {
      ticket: ticket.id,
      requester,
      organization,
      schedule,
      installation: installations[0]?.id ?? 0,
      job: job.id,
      userField,
      ticketField: await made('ticket_fields', 'ticket_field', { type: 'text', title: 'Gone soon' }),
      view: await made('views', 'view', {
        title: 'Gone soon',
        all: [{ field: 'status', operator: 'is', value: 'open' }],
      }),
      macro: await made('macros', 'macro', { title: 'Gone soon', actions: [{ field: 'status', value: 'solved' }] }),
    };
    // Exports never tell of the last minute.
    api.pass(5);
  });

  const pathOf = ({ template, in: place, query }: Endpoint): string => {
    const inside = place === undefined || place === 'flags' ? place : ids[place];
    return `/api/v2/${template.replace('{}', String(inside))}.json${query === undefined ? '' : `?${query(ids)}`}`;
  };

  it.each(contract.map((endpoint) => [`${endpoint.method} ${endpoint.template}: ${endpoint.what}`, endpoint] as const))(
    'is answered in the recorded shape: %s',
    async (_name, endpoint) => {
      const { status, text } = await api.call<Json>(endpoint.method, pathOf(endpoint), endpoint.body);
      expect([status, text]).toEqual([{ GET: 200, PUT: 200, POST: 201, DELETE: 204 }[endpoint.method], text]);
      if (endpoint.answer === undefined) expect(text).toBe('');
      else expect(shapeDifferences(endpoint.answer, JSON.parse(text))).toEqual([]);
    },
  );
});
