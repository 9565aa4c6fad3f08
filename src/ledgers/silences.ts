import type { Instant } from '../facts/instant';
import type { Channel, MessageId } from '../facts/message';

/** A stretch in which the customer waits for a public human reply of ours. */
export interface Silence {
  /** The customer's message that started it. */
  readonly message: MessageId;
  readonly from: Instant;
  readonly channel: Channel;
  /** When it ended; absent while the customer still waits. */
  readonly to?: Instant;
  /** Our reply, the customer's word that all is well, or a ticket solved without a word; absent while it lasts. */
  readonly end?: 'reply' | 'withdrawn' | 'solved';
  /** Nobody of ours had answered on this ticket before. */
  readonly first: boolean;
  /** The customer's further messages inside the stretch, without those sent in the same breath. */
  readonly chasers: readonly MessageId[];
}
