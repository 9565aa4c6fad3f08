import { assetProblems, imageProblems } from './asset-rules';
import { duplicateKeys } from './json-keys';
import { locationProblems } from './location-rules';
import { manifestProblems } from './manifest-rules';
import { readPackageJson } from './package-json';
import { parameterProblems } from './parameter-rules';
import { requirementProblems } from './requirement-rules';
import { translationProblems } from './translation-rules';
import { isObject } from './values';
import type { ZipEntry } from './zip';

/** A private app's zip may weigh this much. */
export const MAX_PACKAGE_BYTES = 2 * 1024 * 1024;

/** What is said of a package that weighs more. */
export const tooHeavy = (bytes: number): string =>
  `The package has ${bytes} bytes; at most ${MAX_PACKAGE_BYTES} are allowed`;

/** Everything in an app package that Zendesk would refuse; empty for a good one. */
export function packageProblems(entries: readonly ZipEntry[]): string[] {
  const files = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  const manifestFile = files.get('manifest.json');
  if (manifestFile === undefined) {
    const nested = [...files.keys()].find((name) => name.endsWith('/manifest.json'));
    return [
      nested ? `manifest.json must be at the root of the package, not at ${nested}` : 'Could not find manifest.json',
    ];
  }
  const problems: string[] = [];
  const manifest = readStrictly('manifest.json', manifestFile, problems);
  if (!isObject(manifest)) return problems.length > 0 ? problems : ['manifest.json must hold an object'];
  const names = new Set(files.keys());
  problems.push(
    ...manifestProblems(manifest, names),
    ...locationProblems(manifest.location, names),
    ...parameterProblems(manifest),
    ...translationProblems(manifest, files),
    ...assetProblems(files),
    ...imageProblems(manifest, files),
  );
  const requirements = files.get('requirements.json');
  if (requirements !== undefined) {
    const read = readStrictly('requirements.json', requirements, problems);
    if (read !== undefined) problems.push(...requirementProblems(read, manifest));
  }
  return problems;
}

/** Two equal keys are an error in these two files; translations may have them. */
function readStrictly(name: string, bytes: Buffer, problems: string[]): unknown {
  const value = readPackageJson(name, bytes, problems);
  if (value === undefined) return undefined;
  problems.push(...duplicateKeys(bytes.toString('utf8')).map((key) => `${name}: the key "${key}" is there twice`));
  return value;
}
