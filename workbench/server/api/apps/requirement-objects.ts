import { isObject, isText } from './values';

const MOST_BYTES = 1024 * 1024;
const limits = {
  objects: 50,
  fields: 20,
  choices: 5,
  options: 10,
  filters: 20,
  triggers: 10,
  conditions: 50,
  actions: 25,
} as const;
const neededKeys = {
  objects: ['key', 'title', 'title_pluralized'],
  object_fields: ['key', 'title', 'type', 'object_key'],
  object_triggers: ['key', 'title', 'object_key'],
} as const;
type Part = keyof typeof neededKeys;

/** What is wrong with `custom_objects_v2` of the requirements. */
export function objectProblems(given: Record<string, unknown>): string[] {
  const text = JSON.stringify(given);
  const problems: string[] = [];
  if (Buffer.byteLength(text) > MOST_BYTES) problems.push(at('may have 1 MiB at most'));
  if (text.includes('{{setting.')) problems.push(at('cannot hold {{setting.…}} placeholders'));
  const wrong = Object.keys(neededKeys).filter((part) => given[part] !== undefined && !Array.isArray(given[part]));
  problems.push(...wrong.map((part) => at(`${part} must be a list`)));
  const parts = {
    objects: list(given.objects),
    fields: list(given.object_fields),
    triggers: list(given.object_triggers),
  };
  problems.push(
    ...missing('objects', parts.objects),
    ...missing('object_fields', parts.fields),
    ...missing('object_triggers', parts.triggers),
  );
  if (wrong.length === 0 && Object.values(parts).every(({ length }) => length === 0)) problems.push(at('is empty'));
  for (const object of parts.objects) {
    if (typeof object.include_in_list_view !== 'boolean') {
      problems.push(at(`objects: ${String(object.key)} needs include_in_list_view`));
    }
  }
  if (parts.objects.length > limits.objects) problems.push(at(`${limits.objects} objects are the most`));
  const keys = new Set(parts.objects.map(({ key }) => key));
  for (const { object_key } of [...parts.fields, ...parts.triggers]) {
    if (!keys.has(object_key)) problems.push(at(`${String(object_key)} is not an object of this file`));
  }
  for (const key of keys) {
    problems.push(
      ...fieldProblems(String(key), ofObject(parts.fields, key)),
      ...triggerProblems(String(key), ofObject(parts.triggers, key)),
    );
  }
  return problems;
}

function missing(part: Part, entries: readonly Record<string, unknown>[]): string[] {
  return entries.flatMap((entry, index) =>
    neededKeys[part].filter((key) => !isText(entry[key])).map((key) => at(`${part}[${index}].${key} is missing`)),
  );
}

function fieldProblems(key: string, fields: readonly Record<string, unknown>[]): string[] {
  const problems: string[] = [];
  if (fields.length > limits.fields) problems.push(at(`${key} may have ${limits.fields} fields at most`));
  for (const type of ['dropdown', 'multiselect']) {
    const choices = fields.filter((field) => field.type === type);
    if (choices.length > limits.choices) problems.push(at(`${key} may have ${limits.choices} ${type} fields at most`));
    for (const field of choices) {
      if (list(field.custom_field_options).length > limits.options) {
        problems.push(at(`${key}.${String(field.key)} may have ${limits.options} options at most`));
      }
    }
  }
  for (const field of fields) {
    if (conditionsIn(field.relationship_filter) <= limits.filters) continue;
    problems.push(at(`${key}.${String(field.key)} may have ${limits.filters} conditions in its filter at most`));
  }
  return problems;
}

function triggerProblems(key: string, triggers: readonly Record<string, unknown>[]): string[] {
  const problems: string[] = [];
  if (triggers.length > limits.triggers) problems.push(at(`${key} may have ${limits.triggers} triggers at most`));
  for (const { key: trigger, conditions, actions } of triggers) {
    const found = conditionsIn(conditions);
    if (found === 0 || found > limits.conditions) {
      problems.push(at(`${String(trigger)} needs 1 to ${limits.conditions} conditions`));
    }
    const count = Array.isArray(actions) ? actions.length : 0;
    if (count === 0 || count > limits.actions) {
      problems.push(at(`${String(trigger)} needs 1 to ${limits.actions} actions`));
    }
  }
  return problems;
}

/** How many conditions there are, those that all must hold and those of which one must. */
const conditionsIn = (conditions: unknown): number =>
  isObject(conditions) ? list(conditions.all).length + list(conditions.any).length : 0;

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const ofObject = (entries: readonly Record<string, unknown>[], key: unknown) =>
  entries.filter(({ object_key }) => object_key === key);

const at = (words: string): string => `requirements.json: custom_objects_v2: ${words}`;
