import { clamp, logLevel } from './levels';
import type { Numbers } from './numbers';
import { CLEAR, found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Ground, Missing, Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * Pays late or not at all: days overdue in a field that the account maps, and bills disputed again though we had
 * answered. The field holds what it says when it was read: it is taken for the whole past that is judged again.
 */
export const payment: Signal<'customer', 'said' | 'messages'> = {
  id: 'payment',
  ledger: 'strain',
  reads: ['customer'],
  mayRead: ['said', 'messages'],
  evaluate({ customer, said, messages = [] }, numbers, asOf) {
    const days = daysOverdue(customer, numbers);
    const since = windowStart(numbers, asOf);
    const disputes = said
      ? patternGrounds(said.quotes('billing-dispute', since), messages, numbers.scales.payment.disputes, {
          unlessAsked: true,
          fact: ({ message }) => `billing:${message}`,
        })
      : [];
    const grounds = [...overdueGround(days, numbers), ...disputes];
    const missing: readonly Missing[] = [
      ...(days === 'unreadable' ? (['customer'] as const) : []),
      ...(said ? [] : (['said'] as const)),
    ];
    if (!said || isFilled(grounds) || isFilled(missing)) return found(grounds, ...missing);
    const words = fromWords([], said, 'customer', since);
    return words === NOT_APPLICABLE && days !== undefined ? CLEAR : words;
  },
};

/** Absent where no field is mapped or nothing stands in it. A date or "45 days" is no number of days. */
export function daysOverdue(
  { fields }: View['customer'],
  { paymentField }: Numbers,
): number | 'unreadable' | undefined {
  const value = paymentField === undefined ? undefined : fields[paymentField];
  if (value === undefined || String(value).trim() === '') return undefined;
  const days = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof days === 'number' && days >= 0 && Number.isFinite(days) ? days : 'unreadable';
}

function overdueGround(days: ReturnType<typeof daysOverdue>, { scales }: Numbers): readonly Ground[] {
  const { graceDays, fullDays, least } = scales.payment;
  if (typeof days !== 'number' || days <= graceDays) return [];
  const level = clamp(least + (1 - least) * logLevel(days / Math.max(1, graceDays), fullDays / Math.max(1, graceDays)));
  return [{ fact: 'overdue', level, evidence: [{ kind: 'count', what: 'days-overdue', n: Math.round(days) }] }];
}
