import type { JsonRecord } from '../../zaf/workspace';
import type { Model } from './model';
import { formOf, type TabState } from './state';

/** Tells apps what differs between two states of a tab: properties of the form, and the conversation. */
export const emitChanges = (model: Model, before: TabState, after: TabState): void => {
  const old = propertiesOf(before);
  for (const [property, value] of propertiesOf(after)) {
    if (!isSame(old.get(property), value)) model.events.emit({ type: 'property', tab: after.key, property, value });
  }
  if (before.comments.at(-1)?.id !== after.comments.at(-1)?.id || before.comments.length !== after.comments.length) {
    model.events.emit({ type: 'conversation', tab: after.key });
  }
  if (before.session !== after.session) model.events.emit({ type: 'channel', tab: after.key });
};

/** The properties that apps can listen to, in the framework's words. */
export const propertiesOf = (tab: TabState): ReadonlyMap<string, unknown> => {
  const form = formOf(tab);
  const user = (id: unknown) => (typeof id === 'number' ? tab.users.get(id) : undefined);
  const requester = user(form.requester_id);
  const assignee = user(form.assignee_id);
  const group = typeof form.group_id === 'number' ? tab.groups.get(form.group_id) : undefined;
  return new Map<string, unknown>([
    ['subject', form.subject ?? null],
    ['status', form.status ?? null],
    ['priority', form.priority ?? null],
    ['type', form.type ?? null],
    ['tags', form.tags ?? []],
    ['requester.id', form.requester_id ?? null],
    ['requester.name', requester?.name ?? null],
    ['requester.email', requester?.email ?? null],
    ['requester.externalId', requester?.external_id ?? null],
    ['assignee.user.id', form.assignee_id ?? null],
    ['assignee.user.name', assignee?.name ?? null],
    ['assignee.user.email', assignee?.email ?? null],
    ['assignee.user.externalId', assignee?.external_id ?? null],
    ['assignee.group.id', form.group_id ?? null],
    ['assignee.group.name', group?.name ?? null],
    ['brand', form.brand_id ?? null],
    ['form.id', form.ticket_form_id ?? null],
    ['externalId', form.external_id ?? null],
    ['due_date', form.due_at ?? null],
    ['problem_id', form.problem_id ?? null],
    ['collaborators', form.collaborator_ids ?? []],
    ...customFields(form),
  ]);
};

const customFields = (form: JsonRecord): [string, unknown][] =>
  Array.isArray(form.custom_fields)
    ? form.custom_fields.map(({ id, value }: { id: number; value: unknown }) => [`custom_field_${id}`, value])
    : [];

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
