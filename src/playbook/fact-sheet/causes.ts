import type { Evidence } from '../../signals/types';
import { owedSigns } from './owed-signs';
import type { Cause, Judged } from './types';

/**
 * Failings of ours that are raised, the most frequent first: what comes back is worth a repair at its root. Of several
 * signs of one silence the first tells it.
 */
export const causesOf = (signs: readonly Judged[]): readonly Cause[] =>
  owedSigns
    .flatMap((id): readonly Cause[] => {
      const sign = signs.find((one) => one.id === id);
      if (sign?.outcome !== 'raised' || sign.countedUnder) return [];
      const times = timesOf(sign.evidence);
      return [{ id, evidence: sign.evidence, ...(times > 0 && { times }) }];
    })
    .sort((a, b) => (b.times ?? 0) - (a.times ?? 0));

/** How many cases the evidence shows: sentences, waits, comebacks or changes of hands, whatever is most. */
function timesOf(evidence: readonly Evidence[]): number {
  const sentences = new Set(
    evidence.flatMap((item) => (item.kind === 'quote' ? [`${item.message} ${item.start}`] : [])),
  );
  const waits = new Set(evidence.flatMap((item) => (item.kind === 'wait' ? [item.from] : [])));
  const counted = (...things: readonly string[]): readonly number[] =>
    evidence.flatMap((item) => (item.kind === 'count' && things.includes(item.what) ? [item.n] : []));
  const comebacks = counted('reopens', 'follow-up-tickets', 'repeat-tickets').reduce((sum, n) => sum + n, 0);
  return Math.max(sentences.size, waits.size, comebacks, ...counted('group-changes', 'assignee-changes'));
}
