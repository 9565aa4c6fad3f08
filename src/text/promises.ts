import type { Due, DueMention } from './due';
import type { Sayings } from './sayings';
import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/** A sentence that commits its writer to a future act. Not yet known: whether it was kept. */
export interface PromiseReading extends Span {
  /** `contact`: to come back to the customer; `deed`: to do something. */
  readonly kind: 'contact' | 'deed';
  /** When, as the sentence says it; absent where it says nothing, or nothing that can be held to ("soon"). */
  readonly due?: Due;
  /** It holds only when something else happens first. */
  readonly conditional: boolean;
}

/**
 * Promises among the sentences that commit. Where a sentence names several times the last one holds; of a conditional
 * promise none does, because its time may belong to the condition.
 */
export function findPromises(
  commitments: Sayings['commitment'],
  dues: readonly DueMention[],
  { followUp, condition }: FoundTopics,
): readonly PromiseReading[] {
  return (commitments ?? []).map((part) => {
    const conditional = beginsIn(part, condition);
    const due = dues.findLast(
      ({ start, due: { kind } }) => part.start <= start && start < part.end && kind !== 'vague',
    )?.due;
    return {
      start: part.start,
      end: part.end,
      kind: beginsIn(part, followUp) ? 'contact' : 'deed',
      ...(due && !conditional && { due }),
      conditional,
    };
  });
}
