import { isRichText, isSessionChannel, toChannel } from './channel';
import { draftText, toDraft } from './comment';
import { channelOf, toComments } from './conversation';
import { formOf } from './scope';
import type { HostSwitches } from './switches';
import { conversationOf, customStatusOf, toViewers } from './ticket-properties';
import { toUser } from './user-shape';
import type { TicketTab, WorkspaceEvent } from './workspace';

/** An event as apps subscribe to it, with the argument of their handlers. */
export interface ZafEvent {
  readonly name: string;
  readonly message?: unknown;
}

/** What happens to the ticket of a tab. */
export type TabEvent = Exclude<
  WorkspaceEvent,
  { type: 'color-scheme' | 'shown' | 'hidden' | 'notification' | 'dialout' }
>;

/** A change in a ticket tab in the framework's words, `*.changed` included. */
export const toZafEvents = (event: TabEvent, tab: TicketTab, switches: HostSwitches): readonly ZafEvent[] => {
  switch (event.type) {
    case 'property':
      return propertyEvents(event.property, event.value, tab);
    case 'conversation':
      return [...conversationEvents(tab, switches), ...changed('ticket.comments', toComments(tab))];
    case 'draft':
      return draftEvents(event.property, tab);
    case 'channel':
      return channelEvents(tab);
    case 'viewers':
      return changed('ticket.viewers', toViewers(tab));
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

/** With the switch on `sessions`, what comes by e-mail is heard of by `ticket.comments.changed` alone. */
const conversationEvents = (tab: TicketTab, switches: HostSwitches): readonly ZafEvent[] => {
  const newest = tab.comments.at(-1);
  const isHeard = switches.conversationEvents === 'all' || (newest && isSessionChannel(channelOf(newest)));
  const conversation = conversationOf(tab, switches);
  return isHeard && conversation !== undefined ? changed('ticket.conversation', conversation) : [];
};

const channelEvents = (tab: TicketTab): readonly ZafEvent[] => [
  { name: 'channel.changed', message: toChannel(tab) },
  { name: 'ticket.editor.targetChannel.changed', message: toChannel(tab) },
  { name: 'ticket.editor.capabilities.changed', message: { richText: isRichText(tab) } },
];

const changed = (path: string, value: unknown): readonly ZafEvent[] => [
  { name: `${path}.changed`, message: value },
  { name: '*.changed', message: { propertyName: path, newValue: value } },
];
