import { join } from 'node:path';
import type { InstalledApp } from '../api/options';
import { contentType } from './content-type';
import { withoutStorage } from './no-storage';
import { readInside } from './read-inside';

/** Where apps load the framework's SDK from: the address in Zendesk's scaffolds, and the older one. */
const sdkAddress =
  /https:\/\/(?:static\.zdassets\.com\/zendesk_app_framework_sdk|assets\.zendesk\.com\/apps\/sdk)\/2\.0\/zaf_sdk(?:\.min)?\.js/g;

/** Address of the SDK that the workbench serves in its place. */
export const SDK_PATH = '/sdk/zaf_sdk.js';

/**
 * A file of an installed package at `/apps/<id>/assets/<path>`.
 * HTML loads the workbench's SDK, so that apps run without a network; nothing else is changed, unless storage is denied.
 */
export const serveAppFile = async (
  apps: readonly InstalledApp[],
  id: number,
  path: string,
  storage: 'allowed' | 'denied',
): Promise<Response | undefined> => {
  const app = apps.find((one) => one.id === id);
  const type = contentType(path);
  if (app === undefined || type === undefined) return undefined;
  const file = await readInside(join(app.dir, 'assets'), path);
  if (file === undefined) return undefined;
  const page = type.startsWith('text/html') ? file.toString('utf8').replaceAll(sdkAddress, SDK_PATH) : undefined;
  const body = page === undefined ? file : storage === 'denied' ? withoutStorage(page) : page;
  return new Response(body, { headers: { 'content-type': type, ...headers } });
};

/** A file of a package's `translations`: the agent workspace words the app's settings with them, as Zendesk does. */
export const serveTranslation = async (
  apps: readonly InstalledApp[],
  id: number,
  path: string,
): Promise<Response | undefined> => {
  const app = apps.find((one) => one.id === id);
  const file = app === undefined ? undefined : await readInside(join(app.dir, 'translations'), path);
  return file === undefined || !path.endsWith('.json')
    ? undefined
    : new Response(file, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
};

/** Packages are built anew while one works on them. Frames of the workbench only; never read as another type. */
const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': 'frame-ancestors http://127.0.0.1:* http://localhost:*',
  'referrer-policy': 'no-referrer',
};
