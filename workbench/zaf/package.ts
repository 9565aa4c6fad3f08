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
  parameters: v.optional(v.array(v.object({ name: v.string(), secure: v.optional(v.boolean(), false) })), []),
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
  readonly requirements?: readonly { readonly identifier: string; readonly requirement_id: number }[];
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
    settings: readable(installation.settings, read.output.parameters),
    base: `${origin}/apps/${pack.id}/`,
    // `zendesk` is the older name of the product `support`.
    requirements: Object.fromEntries(
      (installation.requirements ?? []).map(({ identifier, requirement_id }) => [identifier, requirement_id]),
    ),
    locations: (support ?? zendesk ?? {}) as Partial<Record<AppLocation, LocationOptions>>,
  };
};

/** Secure settings exist as placeholders of `secure` requests only; no page can read them. */
const readable = (
  settings: Installation['settings'],
  parameters: v.InferOutput<typeof manifest>['parameters'],
): Installation['settings'] => {
  const secret = parameters.flatMap(({ name, secure }) => (secure ? [name] : []));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secret.includes(name)));
};
