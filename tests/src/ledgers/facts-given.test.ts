import { expect, it } from 'vitest';
import { findGiven } from '../../../src/ledgers/facts-given';
import { daysAgo, them, us } from '../../support/facts';

it('each thing is given once, by the customer, and points at where it was first said', () => {
  const messages = [
    them(daysAgo(3), 'Order 40017 is broken.'),
    us(daysAgo(2), 'I see order 40018 here.'),
    them(daysAgo(1), 'No, order number 40017. I already restarted it.'),
  ];

  expect(findGiven(messages)).toEqual([
    { kind: 'order', message: `customer-${daysAgo(3)}`, at: daysAgo(3), start: 6, end: 11 },
    { kind: 'tried', message: `customer-${daysAgo(1)}`, at: daysAgo(1), start: 24, end: 47 },
  ]);
});
