import { clamp, logLevel } from './levels';
import type { Numbers } from './numbers';
import { CLEAR, found, isFilled, NOT_APPLICABLE, unknown } from './outcome';
import type { Ground, Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround } from './words';

/** Pays late or not at all: days overdue in a field that the account maps, and bills disputed again and again. */
export const payment: Signal<'customer', 'said'> = {
  id: 'payment',
  ledger: 'strain',
  reads: ['customer'],
  mayRead: ['said'],
  evaluate({ customer, said }, numbers, asOf) {
    const overdue = overdueGround(customer, numbers);
    const since = windowStart(numbers, asOf);
    const disputes = said
      ? patternGround('billing', said.quotes('billing-dispute', since), numbers.scales.payment.disputes)
      : [];
    const grounds = [...overdue, ...disputes];
    if (isFilled(grounds)) return found(grounds, ...(said ? [] : (['said'] as const)));
    if (!said) return unknown('said');
    const words = fromWords([], said, 'customer', since);
    return words === NOT_APPLICABLE && isMapped(customer, numbers) ? CLEAR : words;
  },
};

const isMapped = ({ fields }: View['customer'], { paymentField }: Numbers): boolean =>
  paymentField !== undefined && fields[paymentField] !== undefined;

function overdueGround({ fields }: View['customer'], { paymentField, scales }: Numbers): readonly Ground[] {
  const days = paymentField === undefined ? Number.NaN : Number(fields[paymentField]);
  const { graceDays, fullDays, least } = scales.payment;
  if (!(days > graceDays)) return [];
  const level = clamp(least + (1 - least) * logLevel(days / Math.max(1, graceDays), fullDays / Math.max(1, graceDays)));
  return [{ fact: 'overdue', level, evidence: [{ kind: 'count', what: 'days-overdue', n: Math.round(days) }] }];
}
