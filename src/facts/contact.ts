import type { Message } from './message';

/**
 * Whether a message is a contact between people: said to the other side, by a human. A phone call is one although
 * Zendesk keeps its record as an internal note.
 */
export const isContact = (message: Message): boolean =>
  !message.automatic && message.author.kind !== 'system' && (message.public || isCall(message));

/** Somebody talked. A voicemail has no length of a call. */
export const isCall = (message: Message): boolean => (message.callMinutes ?? 0) > 0;

export const isFromCustomer = (message: Message): boolean => message.author.kind === 'customer';
