import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { requireAdmin, requireStaff } from '../core/auth';
import { idSchema, parse } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { invalid, notFound } from '../core/errors';
import { stamp } from '../core/time';
import type { InstalledApp } from '../options';
import { parametersOf } from './manifest';
import { makeRequirements, type Requirement } from './requirements';
import { checkedSettings } from './setting-values';

/**
 * Roles that an installation may be restricted to. Zendesk keeps ids of custom roles; the demo's people have none, so that
 * their kinds stand in for them.
 */
const role = v.picklist(['admin', 'agent', 'light-agent']);
type Role = v.InferOutput<typeof role>;

const changeSchema = v.object({
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  enabled: v.optional(v.boolean()),
  role_restrictions: v.optional(v.nullable(v.array(role))),
  group_restrictions: v.optional(v.nullable(v.array(idSchema))),
});

interface InstallationRow {
  id: number;
  app_id: number;
  settings: Record<string, unknown>;
  enabled: boolean;
  role_restrictions: Role[] | null;
  group_restrictions: number[] | null;
  requirements: readonly Requirement[];
  created_at: Date;
  updated_at: Date;
}

/** Installed apps and their settings. */
export function installationRoutes(app: Hono<Env>): void {
  app.get('/apps/installations', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const rows = await call.sql.query<InstallationRow>('select * from installations order by id');
    const known = rows.filter((row) => call.apps.some(({ id }) => id === row.app_id));
    return c.json({ installations: known.map((row) => ({ product: 'support', ...installationRecord(call, row) })) });
  });

  app.get('/apps/installations/:id{[0-9]+}', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json(installationRecord(c.var.call, await findInstallation(c.var.call, idOf(c))));
  });

  app.get('/apps/installations/:id{[0-9]+}/requirements', async (c) => {
    requireStaff(c.var.call.actor);
    const { requirements } = await findInstallation(c.var.call, idOf(c));
    return c.json({ requirements, count: requirements.length, next_page: null, previous_page: null });
  });

  app.put('/apps/installations/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const row = await findInstallation(call, idOf(c));
    const input = parse(changeSchema, call.body);
    const parameters = parametersOf(appOf(call, row.app_id).manifest);
    const settings = { ...row.settings, ...checkedSettings(input.settings, parameters) };
    for (const { name, required } of parameters) {
      if (required && (settings[name] ?? '') === '') throw invalid({ [name]: `${name}: cannot be blank` });
    }
    const changes = {
      settings,
      enabled: input.enabled ?? row.enabled,
      role_restrictions: restriction(input.role_restrictions, row.role_restrictions),
      group_restrictions: restriction(input.group_restrictions, row.group_restrictions),
      updated_at: call.now,
    };
    await updateRow(call.sql, 'installations', row.id, changes);
    call.tell({ type: 'installation', id: row.id });
    return c.json({ ...installationRecord(call, { ...row, ...changes }), updated: stamp(call.now) });
  });
}

/**
 * Gives every app an installation and what it requires; settings it has keep their values, new ones start with the
 * manifest's defaults.
 */
export async function installApps(call: Call): Promise<void> {
  for (const app of call.apps) {
    const defaults = Object.fromEntries(
      parametersOf(app.manifest).flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])),
    );
    const [row] = await call.sql.query<InstallationRow>('select * from installations where app_id = $1', [app.id]);
    const requirements = await makeRequirements(call, app, row?.requirements ?? []);
    const settings = { name: app.name, title: app.name, ...defaults, ...row?.settings };
    if (row === undefined) {
      const times = { created_at: call.now, updated_at: call.now };
      await insertRows(call.sql, 'installations', [
        { id: await nextId(call.sql), app_id: app.id, settings, requirements, enabled: true, ...times },
      ]);
    } else {
      await updateRow(call.sql, 'installations', row.id, { settings, requirements });
    }
  }
}

/** Nobody is meant by an empty list: it lifts the restriction. */
function restriction<T>(wanted: T[] | null | undefined, before: T[] | null): T[] | null {
  if (wanted === undefined) return before;
  return wanted === null || wanted.length === 0 ? null : wanted;
}

async function findInstallation(call: Call, id: number): Promise<InstallationRow> {
  const [row] = await call.sql.query<InstallationRow>('select * from installations where id = $1', [id]);
  if (row === undefined || !call.apps.some((app) => app.id === row.app_id)) throw notFound();
  return row;
}

function appOf(call: Call, appId: number): InstalledApp {
  const app = call.apps.find(({ id }) => id === appId);
  if (app === undefined) throw notFound();
  return app;
}

const installationRecord = (call: Call, row: InstallationRow): Record<string, unknown> => ({
  id: row.id,
  app_id: row.app_id,
  settings: row.settings,
  settings_objects: parametersOf(appOf(call, row.app_id).manifest).map(({ name }) => ({
    name,
    value: row.settings[name] ?? null,
  })),
  enabled: row.enabled,
  updated: stamp(row.updated_at),
  updated_at: stamp(row.updated_at),
  created_at: stamp(row.created_at),
  role_restrictions: row.role_restrictions,
  group_restrictions: row.group_restrictions ?? [],
  requirements: row.requirements,
});
