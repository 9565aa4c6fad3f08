import * as v from 'valibot';
import { type AppPackage, type Installation, toHostApp } from '../../zaf';
import type { Json } from '../../zaf/workspace';
import { apiPath } from '../rest/paths';
import type { Model } from './model';

const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);

export const installation = v.looseObject({
  id: v.number(),
  app_id: v.number(),
  enabled: v.nullish(v.boolean(), true),
  settings: v.record(v.string(), json),
});
export type InstallationRecord = v.InferOutput<typeof installation>;

export const installationsAnswer = v.object({ installations: v.array(installation) });
const packagesAnswer = v.object({
  apps: v.array(v.object({ id: v.number(), name: v.string(), manifest: v.unknown() })),
});
const switchesAnswer = v.looseObject({ hostAnswers: v.optional(v.picklist(['normal', 'slow', 'never']), 'normal') });

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
  model.setApps(joinApps(model.packages(), installations));
};

/** The installed apps that are switched on. */
export const joinApps = (
  packages: readonly AppPackage[],
  installations: readonly (Installation & Pick<InstallationRecord, 'app_id' | 'enabled'>)[],
) =>
  installations.flatMap((one) => {
    const pack = packages.find((each) => each.id === one.app_id);
    return pack === undefined || !one.enabled ? [] : [toHostApp(pack, one, frameOrigin(location))];
  });

/** Reads how the host is to answer apps. */
export const readSwitches = async (model: Model): Promise<void> => {
  const { hostAnswers } = await model.rest.read('/workbench/switches', switchesAnswer);
  model.setSwitches({ hostAnswers });
  await model.queries.invalidateQueries({ queryKey: ['switches'] });
};
