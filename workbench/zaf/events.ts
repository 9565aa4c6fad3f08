import { draftText, toDraft } from './comment';
import { replyChannel, toComments, toConversation } from './conversation';
import { formOf } from './scope';
import { customStatusOf } from './ticket-properties';
import { toUser } from './user-shape';
import type { TicketTab, WorkspaceEvent } from './workspace';

/** An event as apps subscribe to it, with the argument of their handlers. */
export interface ZafEvent {
  readonly name: string;
  readonly message?: unknown;
}

/** What happens to the ticket of a tab. */
export type TabEvent = Exclude<WorkspaceEvent, { type: 'color-scheme' | 'shown' | 'hidden' }>;

/** A change in a ticket tab in the framework's words, `*.changed` included. */
export const toZafEvents = (event: TabEvent, tab: TicketTab): readonly ZafEvent[] => {
  switch (event.type) {
    case 'property':
      return propertyEvents(event.property, event.value, tab);
    case 'conversation':
      return [...changed('ticket.conversation', toConversation(tab)), ...changed('ticket.comments', toComments(tab))];
    case 'draft':
      return draftEvents(event.property, tab);
    case 'updated':
      return [{ name: 'ticket.updated', message: event.by === undefined ? undefined : toUser(event.by) }];
    case 'submit':
      return [{ name: `ticket.submit.${event.phase}` }];
  }
};

const propertyEvents = (property: string, value: unknown, tab: TicketTab): readonly ZafEvent[] => [
  ...changed(`ticket.${property}`, value),
  ...(property === 'status'
    ? [...changed('ticket.statusCategory', value), ...changed('ticket.customStatus', customStatusOf(formOf(tab)))]
    : []),
];

const draftEvents = (property: 'text' | 'type' | 'attachments', tab: TicketTab): readonly ZafEvent[] => {
  const value = property === 'text' ? draftText(tab) : toDraft(tab)[property];
  return [
    ...changed(`comment.${property}`, value),
    { name: `ticket.comment.${property}.changed`, message: value },
    ...(property === 'type' ? channelEvents(tab) : []),
  ];
};

const channelEvents = (tab: TicketTab): readonly ZafEvent[] => {
  const name = tab.draft.type === 'internalNote' ? 'internal' : replyChannel(tab);
  const channel = { name, sessionBased: false, sessionActive: false };
  return ['channel', 'ticket.editor.targetChannel'].map((path) => ({ name: `${path}.changed`, message: channel }));
};

const changed = (path: string, value: unknown): readonly ZafEvent[] => [
  { name: `${path}.changed`, message: value },
  { name: '*.changed', message: { propertyName: path, newValue: value } },
];
