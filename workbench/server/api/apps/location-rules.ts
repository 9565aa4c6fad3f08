import { isObject, isText } from './values';

const support = [
  'background',
  'modal',
  'nav_bar',
  'new_ticket_sidebar',
  'organization_sidebar',
  'system_top_bar',
  'ticket_editor',
  'ticket_sidebar',
  'top_bar',
  'user_sidebar',
  'custom_object_record_sidebar',
];
const chat = ['background', 'chat_sidebar'];
const standaloneChat = ['nav_bar', 'system_top_bar'];
const sell = [
  'background',
  'call_log_editor',
  'company_card',
  'dashboard',
  'deal_card',
  'email_editor',
  'lead_card',
  'modal',
  'note_editor',
  'person_card',
  'top_bar',
  'visit_editor',
];
/** The locations of each product, by its name and by its old one. */
const locations: ReadonlyMap<string, readonly string[]> = new Map([
  ['support', support],
  ['zendesk', support],
  ['chat', chat],
  ['zopim', chat],
  ['standalone_chat', standaloneChat],
  ['lotus_box', standaloneChat],
  ['sell', sell],
]);
const needIcon = ['nav_bar', 'top_bar', 'ticket_editor'];

/** What is wrong with the manifest's locations: products, names, addresses, icons. */
export function locationProblems(location: unknown, files: ReadonlySet<string>): string[] {
  if (location === undefined) return [];
  if (!isObject(location)) return ['location must be an object'];
  const several = Object.keys(location).length > 1;
  if (Object.keys(location).length === 0) return ['location names no product'];
  return Object.entries(location).flatMap(([product, places]) => {
    if (!locations.has(product)) return [`${product} is not a product that has locations`];
    if (!isObject(places)) return [`location.${product} must be an object`];
    const folder = several ? `assets/${product}/` : 'assets/';
    return Object.entries(places).flatMap(([name, options]) => placeProblems(product, name, options, folder, files));
  });
}

function placeProblems(
  product: string,
  name: string,
  options: unknown,
  folder: string,
  files: ReadonlySet<string>,
): string[] {
  const at = `location.${product}.${name}`;
  if (!locations.get(product)?.includes(name)) {
    return [`${at} is not a location of ${product}`];
  }
  const problems: string[] = [];
  const url = isObject(options) ? options.url : options;
  const lazy = isObject(options) && options.autoLoad === false && url === undefined;
  if (isObject(options)) {
    if (options.flexible !== undefined && typeof options.flexible !== 'boolean') {
      problems.push(`${at}.flexible must be true or false`);
    }
  }
  const { objectTypes } = isObject(options) ? options : {};
  if (name === 'custom_object_record_sidebar') {
    if (!Array.isArray(objectTypes) || objectTypes.length === 0 || !objectTypes.every(isText)) {
      problems.push(`${at} needs objectTypes, a list of texts`);
    }
  } else if (objectTypes !== undefined) {
    problems.push(`${at} cannot have objectTypes`);
  }
  if (!lazy) problems.push(...urlProblems(at, url, files));
  if (
    needIcon.includes(name) &&
    !files.has(`${folder}icon_${name}.svg`) &&
    !files.has(`${folder}icon_${name}_inactive.png`)
  ) {
    problems.push(`${at} needs an icon: ${folder}icon_${name}.svg is missing`);
  }
  return problems;
}

function urlProblems(at: string, url: unknown, files: ReadonlySet<string>): string[] {
  if (!isText(url)) return [`${at} needs a url`];
  if (url.includes('{{setting.')) return [];
  if (/^https?:\/\//.test(url)) {
    if (!URL.canParse(url)) return [`${at}: ${url} is not an address`];
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || hostname === 'localhost' ? [] : [`${at}: ${url} must use https`];
  }
  const path = url.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('assets/')) return [`${at}: ${url} is neither a file in assets nor an https address`];
  return files.has(path) ? [] : [`${at}: the file ${path} is not in the package`];
}
