import { ApiError, noSuchApi } from './api-error';
import type { Property } from './property';
import { leaves } from './property';
import { type Scope, tabOf } from './scope';
import type { Action } from './ticket-actions';
import type { Setter } from './ticket-setters';
import type { FieldState, JsonRecord } from './workspace';

const fieldShape = leaves('name', 'label', 'type', 'isVisible', 'isEnabled', 'isRequired', 'optionValues');

/** The fields of the form in the tab, where the workspace lets apps look at them. */
export const fieldProperties: Readonly<Record<string, Property>> = {
  ticketFields: {
    shape: fieldShape,
    read: (scope, [name]) => {
      const all = fieldsOf(scope).map(toField);
      if (name === undefined) return all;
      const found = all.find((field) => field.name === name);
      if (found === undefined) throw noSuchApi();
      return found;
    },
  },
};

/** `ticketFields:priority.hide` and its like, and those of one option: `ticketFields:priority.optionValues.0.hide`. */
export const fieldActions: Readonly<Record<string, Action>> = {
  'ticketFields.show': change(() => ({ visible: true })),
  'ticketFields.hide': change(() => ({ visible: false })),
  'ticketFields.toggle': change(({ visible }) => ({ visible: !visible })),
  'ticketFields.enable': change(() => ({ enabled: true })),
  'ticketFields.disable': change(() => ({ enabled: false })),
  'ticketFields.optionValues.show': changeOption('hiddenOptions', () => false),
  'ticketFields.optionValues.hide': changeOption('hiddenOptions', () => true),
  'ticketFields.optionValues.toggle': changeOption('hiddenOptions', (isHidden) => !isHidden),
  'ticketFields.optionValues.enable': changeOption('lockedOptions', () => false),
  'ticketFields.optionValues.disable': changeOption('lockedOptions', () => true),
};

/** What `set` changes of a field: `ticketFields:priority.label`. */
export const fieldSetters: Readonly<Record<string, Setter>> = {
  'ticketFields.label': (scope, value, [name]) => {
    if (typeof value !== 'string') throw new ApiError('must be a text');
    changeField(scope, name, () => ({ label: value }));
  },
};

type Change = Partial<Omit<FieldState, 'record'>>;

function change(next: (field: FieldState) => Change): Action {
  return (scope, _, [name]) => changeField(scope, name, next);
}

function changeOption(list: 'hiddenOptions' | 'lockedOptions', inside: (now: boolean) => boolean): Action {
  return (scope, _, [name, place]) =>
    changeField(scope, name, (field) => {
      const at = Number(place);
      if (place === undefined || at >= optionsOf(field.record).length) throw new ApiError('has no such option');
      const others = field[list].filter((one) => one !== at);
      return { [list]: inside(field[list].includes(at)) ? [...others, at] : others };
    });
}

function changeField(scope: Scope, name: string | undefined, next: (field: FieldState) => Change): void {
  const { workspace } = scope;
  if (workspace.changeField === undefined || name === undefined) throw noSuchApi();
  const field = fieldsOf(scope).find(({ record }) => nameOf(record) === name);
  if (field === undefined) throw new ApiError('has no such field');
  workspace.changeField(tabOf(scope).key, name, next(field));
}

const fieldsOf = (scope: Scope): readonly FieldState[] => {
  const tab = tabOf(scope);
  const fields = scope.workspace.ticketFields?.(tab.key);
  if (fields === undefined) throw noSuchApi();
  return fields;
};

const toField = ({ record, visible, enabled, label }: FieldState): JsonRecord => ({
  name: nameOf(record),
  label: label ?? record.title,
  type: record.type,
  isVisible: visible,
  isEnabled: enabled,
  isRequired: record.required ?? false,
  optionValues: optionsOf(record),
});

/** System fields go by their type, custom ones by `custom_field_<id>`. */
const nameOf = (record: JsonRecord): string =>
  systemTypes.includes(String(record.type)) ? String(record.type) : `custom_field_${record.id}`;

const systemTypes = [
  'subject',
  'description',
  'status',
  'custom_status',
  'tickettype',
  'priority',
  'group',
  'assignee',
];

const optionsOf = (record: JsonRecord): readonly JsonRecord[] => {
  // A field of the system has an empty list of the account's options.
  const options = systemTypes.includes(String(record.type)) ? record.system_field_options : record.custom_field_options;
  return Array.isArray(options) ? options.map(({ name, value }: JsonRecord) => ({ label: name, value })) : [];
};
