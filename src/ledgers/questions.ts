import type { Instant } from '../facts/instant';
import type { MessageId } from '../facts/message';

/** A question of ours to the customer, in a public reply. */
export interface Question {
  readonly message: MessageId;
  readonly start: number;
  readonly end: number;
  readonly at: Instant;
  /** When the customer wrote next; absent while they have not. */
  readonly answeredAt?: Instant;
}
