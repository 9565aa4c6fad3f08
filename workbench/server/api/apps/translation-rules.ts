import { localeName } from './manifest-rules';
import { readPackageJson } from './package-json';
import { isObject, isText } from './values';

type Fields = Record<string, unknown>;

const products = ['support', 'chat', 'standalone_chat', 'sell'];

/** What is wrong with the listing's texts and the labels of the settings. */
export function translationProblems(manifest: Fields, files: ReadonlyMap<string, Buffer>): string[] {
  const locale = String(manifest.defaultLocale);
  const problems = files.has(`translations/${locale}.json`)
    ? []
    : [`Missing translation file: translations/${locale}.json`];
  for (const [name, bytes] of files) {
    const found = /^translations\/(.+)\.json$/.exec(name)?.[1];
    if (found === undefined) continue;
    if (!localeName.test(found)) problems.push(`${name} is not named after a locale`);
    const texts = readPackageJson(name, bytes, problems);
    if (texts === undefined) continue;
    if (!isObject(texts)) problems.push(`${name} must hold an object`);
    else {
      const app = isObject(texts.app) ? texts.app : {};
      problems.push(...labelProblems(name, app), ...strictProblems(name, texts));
      if (found === 'en') problems.push(...listingProblems(name, app, manifest));
    }
  }
  return problems;
}

/** Every parameter that a file mentions has a label there. */
function labelProblems(file: string, { parameters }: Fields): string[] {
  return Object.entries(isObject(parameters) ? parameters : {})
    .filter(([, texts]) => !isObject(texts) || !Object.hasOwn(texts, 'label'))
    .map(([name]) => `${file}: app.parameters.${name}.label is missing`);
}

/** A file with `app.package` is of the strict kind: every text is an object of a title and a value. */
function strictProblems(file: string, texts: Fields): string[] {
  if (!isObject(texts.app) || !Object.hasOwn(texts.app, 'package')) return [];
  const { package: _, ...app } = texts.app;
  return Object.values({ ...texts, app }).every(isStrict)
    ? []
    : [`${file}: with app.package every text is an object of a title and a value`];
}

const isStrict = (value: unknown): boolean =>
  isObject(value) && (typeof textOf(value) === 'string' || Object.values(value).every(isStrict));

/** The English texts: one set, or one for each product of an app with several. */
function listingProblems(file: string, app: Fields, manifest: Fields): string[] {
  const named = products.filter((product) => isObject(app[product]));
  if (named.length === 0) return requiredTexts(`${file}: app`, app, manifest);
  const places = isObject(manifest.location) ? Object.keys(manifest.location) : [];
  return named.flatMap((product) => {
    const texts = app[product];
    if (!places.includes(product)) return [`${file}: app.${product} is not a product of the manifest`];
    return isObject(texts) ? requiredTexts(`${file}: app.${product}`, texts, manifest) : [];
  });
}

/** A private app needs a name; a public one what its listing says, where `description` is an old `short_description`. */
function requiredTexts(path: string, app: Fields, manifest: Fields): string[] {
  const needed =
    manifest.private === false
      ? ['name', 'short_description', 'long_description', 'installation_instructions']
      : ['name'];
  const has = (key: string): boolean =>
    isText(textOf(app[key])) || (key === 'short_description' && isText(textOf(app.description)));
  return needed.filter((key) => !has(key)).map((key) => `${path}.${key} is missing`);
}

/** An object of exactly `title` and `value` is read as its value. */
const textOf = (value: unknown): unknown =>
  isObject(value) && Object.keys(value).sort().join() === 'title,value' ? value.value : value;
