import { isObject, isText } from './values';

/** How translation files and `defaultLocale` are named: `ko`, `pt-br`, `es-419`. */
export const localeName = /^[a-z]{2,3}(-\w{2,3})?$/;

const flags = ['private', 'singleInstall', 'signedUrls', 'requirementsOnly', 'marketingOnly'];
const oauthKeys = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'];

/** What is wrong with the manifest itself, its locations and parameters aside. */
export function manifestProblems(manifest: Record<string, unknown>, files: ReadonlySet<string>): string[] {
  return [
    ...authorProblems(manifest.author),
    ...localeProblems(manifest.defaultLocale),
    ...kindProblems(manifest, files),
    ...flags.flatMap((key) =>
      manifest[key] === undefined || typeof manifest[key] === 'boolean' ? [] : [`${key} must be true or false`],
    ),
    ...textProblems(manifest),
    ...oauthProblems(manifest.oauth),
    ...sourceProblems(manifest, files),
    ...(isEmpty(manifest.noTemplate) ? [] : ['noTemplate is not allowed with framework 2.0']),
  ];
}

function authorProblems(author: unknown): string[] {
  if (!isObject(author)) return ['Missing required field in manifest: author'];
  const problems = ['name', 'email', 'url']
    .filter((key) => author[key] !== undefined && typeof author[key] !== 'string')
    .map((key) => `author.${key} must be a string`);
  if (typeof author.url === 'string' && !isWebAddress(author.url))
    problems.push('author.url must be an http or https address');
  return problems;
}

function localeProblems(locale: unknown): string[] {
  if (locale === undefined) return ['Missing required field in manifest: defaultLocale'];
  return isText(locale) && localeName.test(locale) ? [] : [`${String(locale)} is not a valid defaultLocale`];
}

/** An app has a frame, or is nothing but requirements, or nothing but a listing. */
function kindProblems(manifest: Record<string, unknown>, files: ReadonlySet<string>): string[] {
  const { location, frameworkVersion, requirementsOnly, marketingOnly } = manifest;
  const banned = (kind: string): string[] =>
    ['location', 'frameworkVersion']
      .filter((key) => manifest[key] !== undefined)
      .map((key) => `An app ${kind} cannot have ${key}`);
  if (requirementsOnly === true) {
    return [
      ...banned('of requirements only'),
      ...(files.has('requirements.json') ? [] : ['An app of requirements only needs requirements.json']),
    ];
  }
  if (marketingOnly === true) {
    return [
      ...banned('for marketing only'),
      ...(manifest.private === false ? [] : ['An app for marketing only cannot be private']),
      ...(manifest.parameters === undefined ? [] : ['An app for marketing only cannot have parameters']),
      ...(files.has('requirements.json') ? ['An app for marketing only cannot have requirements'] : []),
    ];
  }
  return [
    ...(location === undefined ? ['Missing required field in manifest: location'] : []),
    ...(frameworkVersion === undefined
      ? ['Missing required field in manifest: frameworkVersion']
      : frameworkVersion === '2.0'
        ? []
        : [`frameworkVersion must be "2.0", not "${String(frameworkVersion)}"`]),
  ];
}

/** An app without a frame has no code either. */
function sourceProblems(
  { requirementsOnly, marketingOnly }: Record<string, unknown>,
  files: ReadonlySet<string>,
): string[] {
  if (requirementsOnly !== true && marketingOnly !== true) return [];
  const source = [...files].find((name) => /\.jsx?$|^templates\/.*\.hdbs$|^app\.s?css$/.test(name));
  return source === undefined ? [] : [`An app of requirements or marketing only cannot have source: ${source}`];
}

const isEmpty = (noTemplate: unknown): boolean =>
  noTemplate === undefined || noTemplate === false || (Array.isArray(noTemplate) && noTemplate.length === 0);

function textProblems(manifest: Record<string, unknown>): string[] {
  const { experiments, domainWhitelist, termsConditionsURL } = manifest;
  const problems = ['version', 'name', 'remoteInstallationURL', 'gaID']
    .filter((key) => manifest[key] !== undefined && typeof manifest[key] !== 'string')
    .map((key) => `${key} must be a string`);
  if (experiments !== undefined && !isObject(experiments)) problems.push('experiments must be an object');
  if (domainWhitelist !== undefined && !(Array.isArray(domainWhitelist) && domainWhitelist.every(isText))) {
    problems.push('domainWhitelist must be a list of host names');
  }
  if (termsConditionsURL !== undefined && !(isText(termsConditionsURL) && isWebAddress(termsConditionsURL))) {
    problems.push('termsConditionsURL must be an http or https address');
  }
  return problems;
}

function oauthProblems(oauth: unknown): string[] {
  if (oauth === undefined) return [];
  if (!isObject(oauth)) return ['oauth must be an object'];
  return oauthKeys.filter((key) => !isText(oauth[key])).map((key) => `oauth.${key} is missing`);
}

const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);
