import { createContext, useContext } from 'react';
import type { Instant } from '../../../src/facts/instant';
import type { Message, MessageId } from '../../../src/facts/message';
import type { TicketId } from '../../../src/facts/ticket';

/** The messages of the ticket in front, for evidence that points into them. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly asOf: Instant;
  /** The ticket in front, which needs no way to it. Absent while it is new. */
  readonly ticket?: TicketId;
}

const ConversationContext = createContext<Conversation>({ messages: [], asOf: 0 });

export const ConversationProvider = ConversationContext.Provider;

export const useConversation = (): Conversation => useContext(ConversationContext);

/** Absent where the host handed over only a part of a long conversation. */
export const useMessage = (id: MessageId | undefined): Message | undefined =>
  useConversation().messages.find((message) => message.id === id);
