import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { MAX_PACKAGE_BYTES, packageProblems, tooHeavy } from './server/api/apps/package-rules';
import { packageWarnings } from './server/api/apps/package-warnings';
import { unmadeTypes } from './server/api/apps/requirements';
import { readZip, type ZipEntry } from './server/api/apps/zip';
import type { InstalledApp } from './server/api/index';

/** Somebody's app, as `--app` names it. */
export interface PackagedApp {
  readonly app: InstalledApp;
  /** What Zendesk would only warn of. */
  readonly warnings: readonly string[];
  /** Removes what was unpacked. */
  close(): void;
}

/**
 * Takes a ZAF v2 app that is packaged: its folder or its zip. It must pass the rules of Zendesk's upload.
 * @throws an `Error` with every reason why Zendesk would refuse it, a line each
 */
export const readPackagedApp = (path: string): PackagedApp => {
  const { entries, bytes, dir } = openPackage(resolve(path));
  const problems = [...(bytes > MAX_PACKAGE_BYTES ? [tooHeavy(bytes)] : []), ...packageProblems(entries)];
  if (problems.length > 0) throw new Error(refusal(path, problems));
  const files = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const manifest = readJson(files.get('manifest.json'));
  const requirements = readJson(files.get('requirements.json'));
  const name = nameOf(manifest, files);
  const place = dir ?? unpack(entries);
  return {
    app: { id: idOf(name), name, dir: place, manifest, requirements },
    warnings: [...packageWarnings(entries, manifest), ...unmadeTypes(requirements).map(unmade)],
    close: () => {
      if (dir === undefined) rmSync(place, { recursive: true, force: true });
    },
  };
};

const unmade = (type: string): string => `requirements of the type ${type} are not made: the workbench has none`;

/** Why an app cannot be had, in the words of whoever would refuse it. */
const refusal = (path: string, problems: readonly string[]): string =>
  `${path} was refused; Zendesk would not take it:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;

interface OpenPackage {
  readonly entries: readonly ZipEntry[];
  /** What the zip weighs, or would weigh. */
  readonly bytes: number;
  /** Of a folder, which is served as it lies there. */
  readonly dir?: string;
}

const openPackage = (path: string): OpenPackage => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path} is not there.`);
  if (found.isDirectory()) return { ...readFolder(path), dir: path };
  const zip = readFileSync(path);
  try {
    return { entries: readZip(zip), bytes: zip.length };
  } catch (error) {
    throw new Error(refusal(path, [error instanceof Error ? error.message : String(error)]));
  }
};

/** The files that a package of the folder would hold: neither hidden ones nor those of `tmp`. */
const readFolder = (root: string): Omit<OpenPackage, 'dir'> => {
  const entries: ZipEntry[] = [];
  let bytes = 0;
  const read = (dir: string): void => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      // Beyond the limit the rest does not matter: it is a project with its node_modules.
      if (entry.name.startsWith('.') || bytes > MAX_PACKAGE_BYTES) continue;
      const path = join(dir, entry.name);
      if (entry.isDirectory() && path !== join(root, 'tmp')) read(path);
      if (!entry.isFile()) continue;
      const content = readFileSync(path);
      bytes += deflateRawSync(content).length;
      entries.push({ name: relative(root, path).replaceAll(sep, '/'), bytes: content });
    }
  };
  read(root);
  return { entries, bytes };
};

const unpack = (entries: readonly ZipEntry[]): string => {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-app-'));
  for (const { name, bytes } of entries) {
    const file = join(dir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return dir;
};

const manifestSchema = v.object({ name: v.optional(v.string()), defaultLocale: v.string() });
const textsSchema = v.object({ app: v.object({ name: v.string() }) });

/** The name of its listing; the manifest's own is for work on it. */
const nameOf = (manifest: unknown, files: ReadonlyMap<string, Buffer>): string => {
  const { defaultLocale, name = 'App' } = v.parse(manifestSchema, manifest);
  const texts = v.safeParse(textsSchema, readJson(files.get(`translations/${defaultLocale}.json`)));
  return texts.success ? texts.output.app.name : name;
};

/** The same for the same name, so that an app finds its settings again; far from the ids that Evenkeel's own app has. */
const idOf = (name: string): number => 1000 + crc32(name);

const readJson = (bytes: Buffer | undefined): unknown => JSON.parse(bytes?.toString('utf8') ?? 'null');
