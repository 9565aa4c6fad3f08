import { objectProblems } from './requirement-objects';
import { isObject, isText } from './values';

const types = [
  'automations',
  'channel_integrations',
  'custom_objects',
  'custom_objects_v2',
  'macros',
  'organization_fields',
  'targets',
  'ticket_fields',
  'triggers',
  'user_fields',
  'views',
  'webhooks',
];
const needed: Readonly<Record<string, readonly string[]>> = {
  channel_integrations: ['manifest_url'],
  organization_fields: ['title', 'key'],
  user_fields: ['title', 'key'],
  webhooks: ['name', 'status', 'endpoint', 'http_method', 'request_format'],
};
const MOST = 5000;
const MOST_LEGACY_OBJECTS = 50;
const goneTargets = ['http_target', 'url_target_v2'];

/** What is wrong with `requirements.json`. */
export function requirementProblems(requirements: unknown, manifest: Record<string, unknown>): string[] {
  if (!isObject(requirements)) return ['requirements.json must hold an object'];
  const problems: string[] = [];
  const products = isObject(manifest.location) ? Object.keys(manifest.location) : [];
  if (products.length > 0 && products.every((product) => product === 'chat' || product === 'zopim')) {
    problems.push('An app for Chat only cannot have requirements');
  }
  let count = 0;
  for (const [type, entries] of Object.entries(requirements)) {
    if (!types.includes(type)) problems.push(`requirements.json: ${type} is not a type of requirement`);
    else if (!isObject(entries)) problems.push(`requirements.json: ${type} must be an object`);
    else if (type === 'custom_objects_v2') problems.push(...objectProblems(entries));
    else if (type === 'custom_objects') problems.push(...legacyProblems(entries));
    else {
      count += Object.keys(entries).length;
      problems.push(...entryProblems(type, entries));
    }
  }
  if (count > MOST) problems.push(`requirements.json: there are ${count} requirements; at most ${MOST} are allowed`);
  return problems;
}

function entryProblems(type: string, entries: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (type === 'channel_integrations' && Object.keys(entries).length > 1) {
    problems.push('requirements.json: there can be one channel integration only');
  }
  for (const [identifier, entry] of Object.entries(entries)) {
    const at = `requirements.json: ${type}.${identifier}`;
    if (!isObject(entry)) {
      problems.push(`${at} must be an object`);
      continue;
    }
    for (const key of needed[type] ?? ['title']) if (!isText(entry[key])) problems.push(`${at}.${key} is missing`);
    if (type === 'targets' && goneTargets.includes(String(entry.type))) {
      problems.push(`${at}: targets of the type ${String(entry.type)} cannot be created any more`);
    }
  }
  return problems;
}

function legacyProblems(entries: Record<string, unknown>): string[] {
  const count = Object.values(entries).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return count > MOST_LEGACY_OBJECTS
    ? [`requirements.json: at most ${MOST_LEGACY_OBJECTS} legacy custom objects are allowed`]
    : [];
}
