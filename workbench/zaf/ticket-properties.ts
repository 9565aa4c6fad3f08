import { noSuchApi } from './api-error';
import { isRichText, toChannel } from './channel';
import { toComments, toConversation, viaOf } from './conversation';
import { userField } from './core-properties';
import { leaves, type Properties, type Property, type Shape } from './property';
import { formOf, type Scope, tabOf } from './scope';
import type { HostSwitches } from './switches';
import { groupShape, organizationShape, toGroup, toOrganization, toUser, userShape } from './user-shape';
import type { JsonRecord, TicketTab } from './workspace';

const brandShape = leaves('id', 'name', 'subdomain', 'url', 'hasHelpCenter', 'isActive', 'isDefault', 'logo');
const channelShape = leaves('name', 'sessionBased', 'sessionActive');
const viaShape: Shape = { channel: {}, source: leaves('from', 'to', 'rel') };

/** Properties of the ticket itself; together they are the object `ticket`. */
const parts = {
  id: fromForm((_, tab) => tab.ticket?.id),
  isNew: fromForm((_, tab) => tab.ticket === undefined),
  subject: fromForm((form) => form.subject ?? null),
  type: fromForm((form) => form.type ?? null),
  priority: fromForm((form) => form.priority ?? null),
  status: fromForm(statusOf),
  statusCategory: fromForm(statusOf),
  customStatus: fromForm(customStatusOf, leaves('id')),
  description: fromForm((form) => form.description ?? null),
  createdAt: fromForm((form) => form.created_at ?? null),
  updatedAt: fromForm((form) => form.updated_at ?? null),
  requester: fromForm(requesterOf, userShape),
  assignee: fromForm(assigneeOf, { user: userShape, group: groupShape }),
  organization: fromForm(
    (_, tab) =>
      tab.organization === undefined
        ? null
        : toOrganization(tab.organization, tab.groups.get(Number(tab.organization.group_id))),
    organizationShape,
  ),
  brand: fromForm((_, tab) => (tab.brand === undefined ? null : toBrand(tab.brand)), brandShape),
  form: fromForm((form) => ({ id: form.ticket_form_id ?? null }), leaves('id')),
  tags: fromForm((form) => form.tags ?? []),
  collaborators: fromForm((form, tab) => idsOf(form.collaborator_ids).map((id) => userOrId(id, tab))),
  externalId: fromForm((form) => form.external_id ?? null),
  recipient: fromForm((form) => form.recipient ?? null),
  sharedWith: fromForm((form) => form.sharing_agreement_ids ?? []),
  postSaveAction: fromForm((form) => form.post_save_action ?? null),
  via: fromForm((form) => viaOf(form), viaShape),
  viewers: fromForm((_, tab) => toViewers(tab)),
  comments: fromForm((_, tab) => toComments(tab)),
  conversation: {
    read: (scope: Scope): unknown => {
      const conversation = conversationOf(tabOf(scope), scope.host.switches());
      if (conversation === undefined) throw noSuchApi();
      return conversation;
    },
  },
} satisfies Record<string, Property>;

/** What locations with a ticket know of it (`ticket_sidebar`, `new_ticket_sidebar`, `ticket_editor`). */
export const ticketProperties: Properties = {
  ticket: {
    read: (scope) =>
      Object.fromEntries(
        Object.entries(parts)
          .filter(([name]) => name !== 'conversation' || scope.host.switches().conversationHistory !== 'missing')
          .map(([name, part]) => [name, part.read(scope)]),
      ),
  },
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`ticket.${name}`, part])),
  'ticket.customField': { read: (scope, [name]) => customFieldValue(tabOf(scope), name) },
  'ticket.requester.customField': {
    read: (scope, [key]) => {
      const tab = tabOf(scope);
      return userField(tab.users.get(Number(formOf(tab).requester_id)), key);
    },
  },
  'ticket.editor.targetChannel': { shape: channelShape, read: (scope) => toChannel(tabOf(scope)) },
  'ticket.editor.capabilities': {
    shape: leaves('richText'),
    read: (scope) => ({ richText: isRichText(tabOf(scope)) }),
  },
  channel: { shape: channelShape, read: (scope) => toChannel(tabOf(scope)) },
  macros: { read: (scope) => macrosOf(scope) },
};

/** The ticket as the framework's object, for events that hand it over. */
export const toTicket = (scope: Scope): unknown => ticketProperties.ticket?.read(scope, []);

/** Id of `custom_field_7`; throws "No such Api" for other names. */
export const customFieldId = (name: string | undefined): number => {
  const id = Number(/^custom_field_(\d+)$/.exec(name ?? '')?.[1]);
  if (!Number.isSafeInteger(id)) throw noSuchApi();
  return id;
};

/** `custom_fields` of the open form. */
export const customFieldsOf = (tab: TicketTab): readonly JsonRecord[] => {
  const fields = formOf(tab).custom_fields;
  return Array.isArray(fields) ? fields : [];
};

export const idsOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((id): id is number => typeof id === 'number') : [];

export function statusOf(form: JsonRecord): unknown {
  return form.status ?? 'new';
}

export function customStatusOf(form: JsonRecord): JsonRecord | null {
  return typeof form.custom_status_id === 'number' ? { id: form.custom_status_id } : null;
}

function fromForm(read: (form: JsonRecord, tab: TicketTab) => unknown, shape: Shape = {}) {
  return {
    shape,
    read: (scope: Scope): unknown => {
      const tab = tabOf(scope);
      return read(formOf(tab), tab);
    },
  };
}

function requesterOf(form: JsonRecord, tab: TicketTab): unknown {
  if (typeof form.requester === 'object' && form.requester !== null) return form.requester;
  const user = tab.users.get(Number(form.requester_id));
  if (user === undefined) return typeof form.requester_id === 'number' ? { id: form.requester_id } : null;
  return toUser(user, tab.organization === undefined ? {} : { organizations: [tab.organization] });
}

function assigneeOf(form: JsonRecord, tab: TicketTab): JsonRecord {
  const user = tab.users.get(Number(form.assignee_id));
  const group = tab.groups.get(Number(form.group_id));
  return {
    ...(user === undefined ? {} : { user: toUser(user) }),
    ...(group === undefined ? {} : { group: toGroup(group) }),
  };
}

const customFieldValue = (tab: TicketTab, name: string | undefined): unknown => {
  const id = customFieldId(name);
  const field = customFieldsOf(tab).find((one) => one.id === id);
  if (field === undefined && tab.ticket !== undefined) throw noSuchApi();
  return field?.value ?? null;
};

const macrosOf = async (scope: Scope): Promise<readonly JsonRecord[]> => {
  tabOf(scope);
  if (scope.workspace.macros === undefined) throw noSuchApi();
  return (await scope.workspace.macros()).map(({ id, title }) => ({ id, title }));
};

const toBrand = (brand: JsonRecord): JsonRecord => ({
  id: brand.id,
  name: brand.name,
  subdomain: brand.subdomain,
  url: brand.brand_url ?? brand.url,
  hasHelpCenter: brand.has_help_center ?? false,
  isActive: brand.active ?? true,
  isDefault: brand.default ?? false,
  logo: brand.logo ?? null,
});

const userOrId = (id: number, tab: TicketTab): JsonRecord => {
  const user = tab.users.get(id);
  return user === undefined ? { id } : toUser(user);
};

/** Who else looks at the ticket (agent collision). */
export const toViewers = (tab: TicketTab): readonly JsonRecord[] =>
  tab.viewers.map((viewer) => ({
    ...toUser(viewer),
    isEditing: viewer.is_editing ?? false,
    isIdle: viewer.is_idle ?? false,
  }));

/** As many messages as `recent` leaves of a conversation. */
const RECENT = 10;

/** The messages that apps see, as the switch has it; undefined where there is no such property. */
export const conversationOf = (
  tab: TicketTab,
  { conversationHistory }: Pick<HostSwitches, 'conversationHistory'>,
): readonly JsonRecord[] | undefined => {
  if (conversationHistory === 'missing') return undefined;
  const all = toConversation(tab);
  return conversationHistory === 'recent' ? all.slice(-RECENT) : all;
};
