import { channelOf } from './conversation';
import { formOf } from './scope';
import type { JsonRecord, TicketTab } from './workspace';

/** Channels of live chat, of Zendesk's messaging, and of social messaging through Sunshine Conversations. */
const sessionChannels = [
  'chat',
  'native_messaging',
  'whatsapp',
  'instagram_dm',
  'facebook_messenger',
  'line',
  'wechat',
  'telegram',
  'viber',
  'kakaotalk',
];

/** Whether messages of the channel belong to a session, such as a chat: they go out at once and are plain text. */
export const isSessionChannel = (channel: string): boolean =>
  sessionChannels.includes(channel) || channel.startsWith('sunshine_conversations_');

/** The channel that a public reply goes out by: the ticket's own. */
export const replyChannel = (tab: TicketTab): string => channelOf(formOf(tab));

/** Chat mode: the composer writes into a live session, and most of the editor's abilities are gone. */
export const isChatMode = ({ session, draft }: TicketTab): boolean =>
  session === 'active' && draft.type === 'publicReply';

/** Whether the composer takes rich text now. */
export const isRichText = (tab: TicketTab): boolean => tab.draft.richText && !isChatMode(tab);

/** Where the draft goes (`channel`, `ticket.editor.targetChannel`): an internal note, or the channel of the ticket. */
export const toChannel = (tab: TicketTab): JsonRecord => {
  const isNote = tab.draft.type === 'internalNote';
  return {
    name: isNote ? 'internal' : replyChannel(tab),
    sessionBased: !isNote && tab.session !== undefined,
    sessionActive: isChatMode(tab),
  };
};
