import type { Instant } from '../facts/instant';
import type { MessageId } from '../facts/message';

/** A stretch in which the customer waits for a public human reply of ours. */
export interface Silence {
  /** The customer's message that started it. */
  readonly message: MessageId;
  readonly from: Instant;
  /** Our reply; absent while the customer still waits. */
  readonly to?: Instant;
  /** Nobody of ours had answered on this ticket before. */
  readonly first: boolean;
  /** The customer's further messages inside the stretch. */
  readonly chasers: readonly MessageId[];
}
