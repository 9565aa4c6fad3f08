import { describe, expect, it } from 'vitest';
import { toCustomer } from '../../../../src/helpdesk/zendesk/customer';

describe('toCustomer', () => {
  it('takes along the fields that are asked for, of values that say something', () => {
    const user_fields = { overdue: 14, vip: true, plan: '', debt: Number.POSITIVE_INFINITY, list: [1], other: 'x' };
    const keys = ['overdue', 'vip', 'plan', 'debt', 'list', 'none', 'constructor', '__proto__'];
    const customer = toCustomer({ id: 5501, name: 'Kim', user_fields }, keys);
    expect(Object.entries(customer?.fields ?? {})).toEqual([
      ['overdue', 14],
      ['vip', true],
    ]);
  });

  it('makes nothing of what is no user', () => {
    expect([null, 'Kim', {}, { id: -1 }].map((user) => toCustomer(user, []))).toEqual(Array(4).fill(undefined));
  });
});
