import * as v from 'valibot';
import { type AppPackage, type Installation, toHostApp } from '../../zaf';
import type { Json } from '../../zaf/workspace';
import { apiPath } from '../rest/paths';
import type { Model } from './model';
import { isFor, type Restrictions } from './restrictions';
import type { Session } from './session';

const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);

export const installation = v.looseObject({
  id: v.number(),
  app_id: v.number(),
  enabled: v.nullish(v.boolean(), true),
  settings: v.record(v.string(), json),
  role_restrictions: v.nullish(v.array(v.string()), null),
  group_restrictions: v.nullish(v.array(v.number()), []),
  requirements: v.nullish(v.array(v.object({ identifier: v.string(), requirement_id: v.number() })), []),
});
export type InstallationRecord = v.InferOutput<typeof installation>;

export const installationsAnswer = v.object({ installations: v.array(installation) });
const packagesAnswer = v.object({
  apps: v.array(v.object({ id: v.number(), name: v.string(), manifest: v.unknown() })),
});

/**
 * Frames come from another origin than the page, as in Zendesk: the same server under its other loopback name.
 */
export const frameOrigin = (page: Pick<Location, 'protocol' | 'hostname' | 'port'>): string => {
  const host = page.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${page.protocol}//${host}${page.port === '' ? '' : `:${page.port}`}`;
};

/** The packages that the server offers. */
export const readPackages = async ({ rest }: Pick<Model, 'rest'>): Promise<readonly AppPackage[]> =>
  (await rest.read('/apps/index.json', packagesAnswer)).apps.map((pack) => ({ ...pack, manifest: pack.manifest }));

/** Reads the installations again and hands the apps with their settings to the host. */
export const readApps = async (model: Model): Promise<void> => {
  const { installations } = await model.rest.read(apiPath('apps/installations'), installationsAnswer);
  model.setApps(joinApps(model.packages(), installations, model.session));
};

/** The installed apps that are switched on for the person. */
export const joinApps = (
  packages: readonly AppPackage[],
  installations: readonly (Installation & Restrictions & Pick<InstallationRecord, 'app_id' | 'enabled'>)[],
  { me, around }: Pick<Session, 'me' | 'around'>,
) =>
  installations.flatMap((one) => {
    const pack = packages.find((each) => each.id === one.app_id);
    return pack === undefined || !one.enabled || !isFor(one, me, around)
      ? []
      : [toHostApp(pack, one, frameOrigin(location))];
  });
