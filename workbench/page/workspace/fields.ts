import * as v from 'valibot';
import type { FieldState } from '../../zaf/workspace';
import { apiPath } from '../rest/paths';
import type { Rest } from '../rest/rest';
import type { Model } from './model';
import type { FieldChange } from './state';

const option = v.looseObject({ name: v.string(), value: v.nullable(v.string()) });

/** A ticket field as the account defines it. */
export const ticketField = v.looseObject({
  id: v.number(),
  type: v.string(),
  title: v.string(),
  active: v.nullish(v.boolean(), true),
  required: v.nullish(v.boolean(), false),
  custom_field_options: v.nullish(v.array(option), []),
});
export type TicketField = v.InferOutput<typeof ticketField>;

const answer = v.object({ ticket_fields: v.array(ticketField) });

/** The account's ticket fields; they are read once. */
export const fieldsQuery = (rest: Rest) => ({
  queryKey: ['ticket-fields'],
  queryFn: async () =>
    (await rest.read(apiPath('ticket_fields'), answer)).ticket_fields.filter((field) => field.active),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Fields that every ticket has; they stand in the form at places of their own. */
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

export const isSystemField = (field: TicketField): boolean => systemTypes.includes(field.type);

/** The framework's name of a field. */
export const fieldName = (field: Pick<TicketField, 'id' | 'type'>): string =>
  systemTypes.includes(field.type) ? field.type : `custom_field_${field.id}`;

/** A field that no app has changed. */
export const untouched = { visible: true, enabled: true, hiddenOptions: [], lockedOptions: [] } as const;

/** The fields of a tab's form with what apps made of them; undefined until they have been read. */
export const fieldStatesOf = (model: Model, tab: string): readonly FieldState[] => {
  const fields = model.queries.getQueryData<readonly TicketField[]>(['ticket-fields']) ?? [];
  const { fieldStates } = model.store.get();
  return fields.map((record) => {
    const state = fieldStates[`${tab} ${fieldName(record)}`];
    return { ...untouched, ...state, record };
  });
};

/** Shows, hides, opens, locks or renames a field or its options in one tab. */
export const setFieldState = (model: Model, tab: string, field: string, change: FieldChange): void =>
  model.store.set((state) => {
    const key = `${tab} ${field}`;
    return { ...state, fieldStates: { ...state.fieldStates, [key]: { ...state.fieldStates[key], ...change } } };
  });
