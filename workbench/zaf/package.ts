import * as v from 'valibot';
import type { HostApp, LocationOptions } from './instance';
import type { AppLocation, Json } from './workspace';

const size = v.object({
  width: v.optional(v.union([v.string(), v.number()])),
  height: v.optional(v.union([v.string(), v.number()])),
});
const options = v.object({ url: v.optional(v.string()), autoLoad: v.optional(v.boolean()), size: v.optional(size) });
const location = v.union([
  v.pipe(
    v.string(),
    v.transform((url) => ({ url })),
  ),
  options,
]);
const manifest = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string(), '0.0.0'),
  location: v.optional(v.record(v.string(), v.record(v.string(), location)), {}),
});

/** One entry of the server's `GET /apps/index.json`. */
export interface AppPackage {
  readonly id: number;
  readonly name: string;
  readonly manifest: unknown;
}

/** An installation as `GET /api/v2/apps/installations.json` tells it; only what the host needs. */
export interface Installation {
  readonly id: number;
  readonly settings: { readonly [parameter: string]: Json };
}

/**
 * Joins a package and its installation to what the host needs.
 * @param origin where the package is served, another one than the page's (`http://localhost:4700`)
 * @throws an `Error` that names the app when its manifest cannot be read
 */
export const toHostApp = (pack: AppPackage, installation: Installation, origin: string): HostApp => {
  const read = v.safeParse(manifest, pack.manifest);
  if (!read.success) throw new Error(`App ${pack.id} (${pack.name}): its manifest cannot be read.`);
  const { support, zendesk } = read.output.location;
  return {
    id: pack.id,
    installationId: installation.id,
    name: pack.name,
    version: read.output.version,
    settings: installation.settings,
    base: `${origin}/apps/${pack.id}/`,
    // `zendesk` is the older name of the product `support`.
    locations: (support ?? zendesk ?? {}) as Partial<Record<AppLocation, LocationOptions>>,
  };
};
