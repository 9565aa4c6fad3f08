import { describe, expect, it } from 'vitest';
import { organizationOf, withFieldsFromHistory } from '../../../src/facts/organization';
import { customer, facts, history, ticket } from '../../support/facts';

const inIt = ticket({ organizationId: 9001 });
/** Facts whose history tells this of the organizations of its tickets. */
const told = (organizations: NonNullable<Parameters<typeof withFieldsFromHistory>[0]['history']>['organizations']) => ({
  ticket: inIt,
  history: { ...history([inIt]), ...(organizations && { organizations }) },
});

describe('the organization', () => {
  it('is the one that the ticket is for, else the customer’s, else none', () => {
    expect(organizationOf(facts({ ticket: inIt, customer: customer({ organizationId: 7 }) }))).toBe(9001);
    expect(organizationOf(facts({ customer: customer({ organizationId: 7 }) }))).toBe(7);
    expect(organizationOf(facts())).toBeUndefined();
  });
});

describe('fields that the history tells of', () => {
  it('count where the customer has no value of their own', () => {
    const own = customer({ fields: { overdue: 0 } });
    const whole = facts({ ...told({ 9001: { overdue: 40, revenue: 9000 } }), customer: own });
    expect(withFieldsFromHistory(whole)).toEqual({
      ...whole,
      customer: { ...own, fields: { overdue: 0, revenue: 9000 } },
    });
  });

  it.each([
    ['another organization', told({ 9002: { overdue: 40 } })],
    ['none that was asked for', told(undefined)],
    ['none, where the ticket has no organization', { ...told({ 0: { overdue: 40 } }), ticket: ticket() }],
  ])('change nothing where they are of %s', (_of, over) => {
    const whole = facts({ ...over, customer: customer({ fields: { revenue: 1 } }) });
    expect(withFieldsFromHistory(whole)).toBe(whole);
  });

  it('change nothing without a history', () => {
    const { history: _, ...without } = facts({ ticket: inIt });
    expect(withFieldsFromHistory(without)).toBe(without);
  });
});
