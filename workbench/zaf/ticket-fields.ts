import { ApiError, noSuchApi } from './api-error';
import type { Property } from './property';
import { leaves } from './property';
import { type Scope, tabOf } from './scope';
import type { Action } from './ticket-actions';
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

/** `ticketFields:priority.hide` and its like. */
export const fieldActions: Readonly<Record<string, Action>> = {
  'ticketFields.show': change(() => ({ visible: true })),
  'ticketFields.hide': change(() => ({ visible: false })),
  'ticketFields.toggle': change(({ visible }) => ({ visible: !visible })),
  'ticketFields.enable': change(() => ({ enabled: true })),
  'ticketFields.disable': change(() => ({ enabled: false })),
};

function change(next: (field: FieldState) => Partial<Omit<FieldState, 'record'>>): Action {
  return (scope, _, [name]) => {
    const { changeField } = scope.workspace;
    if (changeField === undefined || name === undefined) throw noSuchApi();
    const field = fieldsOf(scope).find(({ record }) => nameOf(record) === name);
    if (field === undefined) throw new ApiError('has no such field');
    changeField.call(scope.workspace, tabOf(scope).key, name, next(field));
  };
}

const fieldsOf = (scope: Scope): readonly FieldState[] => {
  const tab = tabOf(scope);
  const fields = scope.workspace.ticketFields?.(tab.key);
  if (fields === undefined) throw noSuchApi();
  return fields;
};

const toField = ({ record, visible, enabled }: FieldState): JsonRecord => ({
  name: nameOf(record),
  label: record.title,
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
  const options = record.custom_field_options ?? record.system_field_options;
  return Array.isArray(options) ? options.map(({ name, value }: JsonRecord) => ({ label: name, value })) : [];
};
