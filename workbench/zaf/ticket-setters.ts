import * as v from 'valibot';
import { ApiError } from './api-error';
import { type Scope, tabOf } from './scope';
import { customFieldId, customFieldsOf } from './ticket-properties';
import type { JsonRecord } from './workspace';

/** Sets one property of the open form; `args` are those of the path (`customField:custom_field_7`). */
export type Setter = (scope: Scope, value: unknown, args: readonly string[]) => void;

const text = v.nullable(v.string());
const id = v.nullable(v.number());
const emptied = <T extends readonly string[]>(words: T) =>
  v.pipe(
    v.nullable(v.picklist([...words, '-', ''])),
    // The framework's words for "no value".
    v.transform((value) => (value === '-' || value === '' ? null : value)),
  );

/** Changes of the form only: nothing reaches the server before the agent submits. By REST field names. */
export const ticketSetters: Readonly<Record<string, Setter>> = {
  'ticket.subject': field('subject', v.string(), 'a text'),
  'ticket.priority': field('priority', emptied(['low', 'normal', 'high', 'urgent']), 'low, normal, high or urgent'),
  'ticket.type': field(
    'type',
    emptied(['question', 'incident', 'problem', 'task']),
    'question, incident, problem or task',
  ),
  'ticket.status': (scope, value) => {
    // `new` is for new tickets alone; nobody closes a ticket by hand.
    const allowed = ['open', 'pending', 'hold', 'solved', ...(tabOf(scope).ticket === undefined ? ['new'] : [])];
    field('status', v.picklist(allowed), allowed.join(', '))(scope, value, []);
  },
  'ticket.customStatus': (scope, value) =>
    edit(scope, { custom_status_id: read(v.union([v.number(), idObject]), value, 'an id') }),
  'ticket.externalId': field('external_id', text, 'a text'),
  'ticket.recipient': field('recipient', text, 'a text'),
  'ticket.tags': field('tags', v.array(v.string()), 'a list of texts'),
  'ticket.brand': (scope, value) => edit(scope, { brand_id: read(idObject, value, '{id}') }),
  'ticket.form.id': field('ticket_form_id', id, 'an id'),
  'ticket.requester': (scope, value) => {
    const person = read(
      v.union([idObject, v.object({ email: v.string(), name: v.string() })]),
      value,
      'an {id} or {email, name}',
    );
    edit(scope, typeof person === 'number' ? { requester_id: person } : { requester: person });
  },
  'ticket.assignee': (scope, value) => {
    const given = read(v.object({ userId: v.optional(id), groupId: v.optional(id) }), value, '{userId, groupId}');
    edit(scope, {
      ...(given.userId === undefined ? {} : { assignee_id: given.userId }),
      ...(given.groupId === undefined ? {} : { group_id: given.groupId }),
    });
  },
  'ticket.customField': (scope, value, [name]) => {
    const tab = tabOf(scope);
    const fieldId = customFieldId(name);
    const others = customFieldsOf(tab).filter((one) => one.id !== fieldId);
    edit(scope, { custom_fields: [...others, { id: fieldId, value }] });
  },
};

const idObject = v.pipe(
  v.object({ id: v.number() }),
  v.transform((object) => object.id),
);

function field(name: string, schema: v.GenericSchema, expected: string): Setter {
  return (scope, value) => edit(scope, { [name]: read(schema, value, expected) });
}

const edit = (scope: Scope, changes: JsonRecord): void => scope.workspace.edit(tabOf(scope).key, changes);

const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, expected: string): T => {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ApiError(`must be ${expected}`);
  return result.output;
};
