import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../../src/triage/triggers';
import { daysAgo, ticket } from '../../support/facts';

const tagged = (id: number, tags: readonly string[], days = 1) => ({
  ...ticket({ tags, updatedAt: daysAgo(days) }),
  id,
});

describe('triggers', () => {
  const { causes, helps, tickets } = triggersOf(
    [
      tagged(1, ['ek_billing', 'ek_helped_one_owner'], 3),
      tagged(2, ['ek_billing'], 1),
      tagged(3, ['ek_product']),
      tagged(4, ['billing']),
    ],
    'ek_',
  );

  it('count the answers that agents gave, the commonest first, with the latest tickets', () => {
    expect(causes.slice(0, 2)).toEqual([
      { id: 'billing', tickets: 2, examples: [2, 1] },
      { id: 'product', tickets: 1, examples: [3] },
    ]);
    expect(helps[0]).toEqual({ id: 'one-owner', tickets: 1, examples: [1] });
  });

  it('name those as well that nobody gave', () => {
    expect(causes).toHaveLength(6);
    expect(helps).toHaveLength(5);
  });

  it('count a ticket with two answers once, and other tags never', () => {
    expect(tickets).toBe(3);
  });
});
