import { duplicateKeys } from './json-keys';
import { locationProblems } from './location-rules';
import { parameterProblems } from './parameter-rules';
import { isObject, isText } from './values';
import type { ZipEntry } from './zip';

const localeName = /^[a-z]{2,3}(-\w{2,3})?$/;
const assetTypes = new Set(
  'png jpg jpeg gif svg js htm html css map eot woff woff2 otf ttf json xml hbs hdbs'.split(' '),
);

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
  const manifest = readJson('manifest.json', manifestFile, problems);
  if (!isObject(manifest)) return problems.length > 0 ? problems : ['manifest.json must hold an object'];
  problems.push(
    ...manifestProblems(manifest),
    ...locationProblems(manifest.location, new Set(files.keys())),
    ...parameterProblems(manifest),
    ...translationProblems(manifest, files),
    ...assetProblems([...files.keys()]),
    ...logoProblems(manifest, files),
  );
  const requirements = files.get('requirements.json');
  if (requirements !== undefined) readJson('requirements.json', requirements, problems);
  return problems;
}

function manifestProblems(manifest: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const { author } = manifest;
  if (!isObject(author)) problems.push('Missing required field in manifest: author');
  else {
    for (const key of ['name', 'email', 'url']) {
      if (author[key] !== undefined && !isText(author[key])) problems.push(`author.${key} must be a string`);
    }
    if (isText(author.url) && !/^https?:\/\//.test(author.url))
      problems.push('author.url must be an http or https address');
  }
  if (manifest.defaultLocale === undefined) problems.push('Missing required field in manifest: defaultLocale');
  else if (!isText(manifest.defaultLocale) || !localeName.test(manifest.defaultLocale)) {
    problems.push(`${String(manifest.defaultLocale)} is not a valid defaultLocale`);
  }
  const needsFrame = manifest.requirementsOnly !== true && manifest.marketingOnly !== true;
  if (needsFrame && manifest.location === undefined) problems.push('Missing required field in manifest: location');
  if (needsFrame && manifest.frameworkVersion !== '2.0') problems.push('frameworkVersion must be "2.0"');
  for (const key of ['private', 'singleInstall', 'signedUrls', 'requirementsOnly', 'marketingOnly']) {
    if (manifest[key] !== undefined && typeof manifest[key] !== 'boolean')
      problems.push(`${key} must be true or false`);
  }
  const hosts = manifest.domainWhitelist;
  if (hosts !== undefined && !(Array.isArray(hosts) && hosts.every(isText))) {
    problems.push('domainWhitelist must be a list of host names');
  }
  if (manifest.noTemplate !== undefined) problems.push('noTemplate is not allowed with framework 2.0');
  return problems;
}

function translationProblems(manifest: Record<string, unknown>, files: ReadonlyMap<string, Buffer>): string[] {
  const problems: string[] = [];
  const locale = String(manifest.defaultLocale);
  if (!files.has(`translations/${locale}.json`)) problems.push(`Missing translation file: translations/${locale}.json`);
  for (const [name, bytes] of files) {
    const found = /^translations\/([^/]+)\.json$/.exec(name)?.[1];
    if (found === undefined) continue;
    if (!localeName.test(found)) problems.push(`${name} is not named after a locale`);
    const texts = readJson(name, bytes, problems);
    if (texts === undefined) continue;
    const app = isObject(texts) && isObject(texts.app) ? texts.app : undefined;
    if (app === undefined) problems.push(`${name} must have an object "app" at its top`);
    else if (found === locale) problems.push(...requiredTexts(name, app, manifest));
  }
  return problems;
}

function requiredTexts(file: string, app: Record<string, unknown>, manifest: Record<string, unknown>): string[] {
  const needed =
    manifest.private === false
      ? ['name', 'short_description', 'long_description', 'installation_instructions']
      : ['name'];
  const problems = needed.filter((key) => !isText(app[key])).map((key) => `${file}: app.${key} is missing`);
  const labels = isObject(app.parameters) ? app.parameters : {};
  for (const parameter of Array.isArray(manifest.parameters) ? manifest.parameters : []) {
    if (!isObject(parameter) || !isText(parameter.name)) continue;
    const texts = labels[parameter.name];
    if (!isObject(texts) || !isText(texts.label)) {
      problems.push(`${file}: app.parameters.${parameter.name}.label is missing`);
    }
  }
  return problems;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Both logos of every product that the app has a place in; with several products each has a folder. */
function logoProblems(manifest: Record<string, unknown>, files: ReadonlyMap<string, Buffer>): string[] {
  const products = isObject(manifest.location) ? Object.keys(manifest.location) : [];
  const folders = products.length > 1 ? products.map((product) => `assets/${product}/`) : ['assets/'];
  if (products.length === 0) return [];
  return folders.flatMap((folder) =>
    ['logo.png', 'logo-small.png'].flatMap((name) => {
      const logo = files.get(folder + name);
      if (logo === undefined) return [`The logo ${folder}${name} is missing`];
      return logo.subarray(0, pngSignature.length).equals(pngSignature) ? [] : [`${folder}${name} is not a PNG image`];
    }),
  );
}

function assetProblems(names: readonly string[]): string[] {
  return names
    .filter((name) => name.startsWith('assets/') && !assetTypes.has(name.split('.').at(-1)?.toLowerCase() ?? ''))
    .map((name) => `${name} is of a type that is not allowed in assets`);
}

function readJson(name: string, bytes: Buffer, problems: string[]): unknown {
  const text = bytes.toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    problems.push(...duplicateKeys(text).map((key) => `${name}: the key "${key}" is there twice`));
    return value;
  } catch (error) {
    problems.push(`${name} is not valid JSON: ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}
