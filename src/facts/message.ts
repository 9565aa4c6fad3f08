import type { Instant } from './instant';
import type { AuthorKind, PersonId } from './person';

/** Stable within a ticket. Where the helpdesk gives no id it is made from time, author and text. */
export type MessageId = string;

/** How a contact reached us or left us. */
export type Channel = 'email' | 'web' | 'chat' | 'messaging' | 'voice' | 'social' | 'sms' | 'api' | 'other';

/** People wait at the screen. */
export const isLive = (channel: Channel): boolean => channel === 'chat' || channel === 'messaging';

export interface Author {
  /** Absent where the helpdesk does not know the author. */
  readonly id?: PersonId;
  readonly name: string;
  readonly kind: AuthorKind;
}

/** One message of a conversation. `text` is the canonical plain text; every offset in a report points into it. */
export interface Message {
  readonly id: MessageId;
  readonly at: Instant;
  readonly author: Author;
  /** False for an internal note: never said to the customer. */
  readonly public: boolean;
  readonly channel: Channel;
  readonly text: string;
  /** Nobody wrote it: an out-of-office reply, a trigger, a merge note. Neither a reply nor a contact. */
  readonly automatic: boolean;
  /** Length of a phone call, where the message stands for one. */
  readonly callMinutes?: number;
}
