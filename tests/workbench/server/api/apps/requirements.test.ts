import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApi, type InstalledApp } from '../../../../../workbench/server/api/index';
import { type Json, startTestApi } from '../../../../support/workbench-api';

const requirements = {
  ticket_fields: { region: { type: 'text', title: 'Region' } },
  user_fields: { plan: { type: 'text', title: 'Plan', key: 'plan' } },
  organization_fields: { tier: { type: 'integer', title: 'Tier', key: 'tier' } },
  macros: { thanks: { title: 'Say thanks', actions: [{ field: 'comment_value', value: 'Thank you!' }] } },
  views: { mine: { title: 'Mine', all: [{ field: 'assignee_id', operator: 'is', value: 'current_user' }] } },
  triggers: { tell: { title: 'Tell' } },
  custom_objects_v2: {
    objects: [{ key: 'lamp', title: 'Lamp', title_pluralized: 'Lamps', include_in_list_view: false }],
    object_fields: [{ key: 'watts', title: 'Watts', type: 'integer', object_key: 'lamp' }],
  },
};
const lantern = (given: object = requirements): InstalledApp => ({
  id: 12,
  name: 'Lantern',
  dir: '/nowhere',
  manifest: {},
  requirements: given,
});
interface Made {
  readonly identifier: string;
  readonly requirement_type: string;
  readonly requirement_id: number;
}

describe('what an app requires', () => {
  const api = startTestApi([lantern()]);
  const made = async (): Promise<readonly Made[]> => {
    const { installations } = await api.get<{ installations: Json[] }>('/api/v2/apps/installations.json');
    const path = `/api/v2/apps/installations/${installations[0]?.id}/requirements.json`;
    const { requirements: told } = await api.get<{ requirements: Made[] }>(path, { as: 'agent' });
    expect(installations[0]?.requirements).toEqual(told);
    return told;
  };

  it('is made when it is installed: fields, macros and views, each under its identifier', async () => {
    const told = await made();
    expect(told.map(({ requirement_type, identifier }) => `${requirement_type}.${identifier}`)).toEqual([
      'ticket_fields.region',
      'user_fields.plan',
      'organization_fields.tier',
      'macros.thanks',
      'views.mine',
    ]);
    for (const { requirement_type, requirement_id, identifier } of told) {
      const answer = await api.get<Record<string, Json>>(`/api/v2/${requirement_type}/${requirement_id}.json`);
      const { title } = Object.values(requirements[requirement_type as 'macros'])[0] as { title: string };
      expect(Object.values(answer)[0], identifier).toMatchObject({ id: requirement_id, title, active: true });
    }
  });

  it('is made of custom objects with their fields', async () => {
    const path = '/api/v2/custom_objects/lamp';
    expect(await api.get(path)).toMatchObject({ custom_object: { title_pluralized: 'Lamps' } });
    const record = { custom_object_record: { name: 'Desk', custom_object_fields: { watts: 40 } } };
    expect(await api.post(`${path}/records`, record)).toMatchObject({
      custom_object_record: { custom_object_fields: { watts: 40 } },
    });
  });

  it('can be used at once: a ticket takes a value of the field', async () => {
    const id = (await made())[0]?.requirement_id;
    expect((await api.ticket({ custom_fields: [{ id, value: 'north' }] })).custom_fields).toContainEqual({
      id,
      value: 'north',
    });
  });

  it('is made anew when the account is emptied', async () => {
    await api.post('/workbench/reset', {});
    const [first] = await made();
    expect(
      (await api.get<{ ticket_field: Json }>(`/api/v2/ticket_fields/${first?.requirement_id}`)).ticket_field,
    ).toMatchObject({ title: 'Region' });
  });
});

describe('an app that is installed again', () => {
  it('finds what was made for it, gets what it newly requires, and takes fields that are there under their key', async () => {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'evenkeel-requirements-')), 'data');
    onTestFinished(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }));
    const start = async (given: object): Promise<readonly Made[]> => {
      const api = await createApi({ dataDir, apps: [lantern(given)] });
      const headers = { authorization: 'Bearer admin-token' };
      const answer = await api.fetch(new Request('http://localhost/api/v2/apps/installations', { headers }));
      await api.close();
      return (
        ((await answer.json()) as { installations: { requirements: Made[] }[] }).installations[0]?.requirements ?? []
      );
    };
    const { ticket_fields, user_fields } = requirements;
    const before = await start({ ticket_fields, user_fields });
    const after = await start({ ticket_fields, user_fields: { ...user_fields, tariff: user_fields.plan } });
    expect(after).toEqual([...before, { ...before[1], identifier: 'tariff' }]);
  });

  it('is refused with the name of a requirement that cannot be made', async () => {
    const given = { ticket_fields: { region: { type: 'tower', title: 'Region' } } };
    await expect(createApi({ apps: [lantern(given)] })).rejects.toThrow(
      /^Lantern cannot be installed: its requirement ticket_fields\.region was refused: .*type/,
    );
  });
});
