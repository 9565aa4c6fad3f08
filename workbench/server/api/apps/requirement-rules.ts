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
const legacyKeys: Readonly<Record<string, readonly string[]>> = {
  custom_object_types: ['key', 'schema'],
  custom_object_relationship_types: ['key', 'source', 'target'],
};
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
    else {
      // Lists of custom objects count by what is in them.
      count += Object.values(entries).flat().length;
      problems.push(...problemsOf(type, entries));
    }
  }
  if (count > MOST) problems.push(`requirements.json: there are ${count} requirements; at most ${MOST} are allowed`);
  return problems;
}

function problemsOf(type: string, entries: Record<string, unknown>): string[] {
  if (type === 'custom_objects_v2') return objectProblems(entries);
  return type === 'custom_objects' ? legacyProblems(entries) : entryProblems(type, entries);
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
  const problems: string[] = [];
  if (!Object.hasOwn(entries, 'custom_object_types')) {
    problems.push('requirements.json: custom_objects.custom_object_types is missing');
  }
  for (const [part, keys] of Object.entries(legacyKeys)) {
    const list: readonly unknown[] = Array.isArray(entries[part]) ? entries[part] : [];
    for (const one of list) {
      for (const key of keys) {
        if (!isObject(one) || !Object.hasOwn(one, key))
          problems.push(`requirements.json: ${part}: a ${key} is missing`);
      }
    }
  }
  if (Object.values(entries).flat().length > MOST_LEGACY_OBJECTS) {
    problems.push(`requirements.json: at most ${MOST_LEGACY_OBJECTS} legacy custom objects are allowed`);
  }
  return problems;
}
