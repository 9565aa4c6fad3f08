import { daysOverdue } from '../../signals/payment';
import { readMoney } from './money';
import { exact } from './record';
import type { Relationship, Value } from './types';

type Mapped = Pick<Relationship, 'facts' | 'numbers'>;

/** Days overdue, from the field that the account maps. */
export function overdueOf({ facts: { customer }, numbers }: Mapped): Value {
  const days = daysOverdue(customer, numbers);
  if (days === 'unreadable') return { unknown: 'unreadable-field' };
  if (days !== undefined) return exact(Math.round(days));
  return { unknown: numbers.paymentField === undefined ? 'no-field' : 'empty-field' };
}

/** Yearly revenue, from the field that the account maps. */
export function revenueOf({ facts: { customer }, numbers: { valueField } }: Mapped): Value {
  if (valueField === undefined) return { unknown: 'no-field' };
  const value = customer.fields[valueField];
  if (value === undefined || String(value).trim() === '') return { unknown: 'empty-field' };
  const money = readMoney(value);
  return money ? { ...money, bound: 'exact' } : { unknown: 'unreadable-field' };
}
