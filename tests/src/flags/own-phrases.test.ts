import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { daysAgo, facts, hoursAgo, NOW, them, ticket, us } from '../../support/facts';

const policy = { ...defaultPolicy, phrases: { churn: ['moving to acme'], legal: ['통신분쟁조정'] } };
const flags = (told: Parameters<typeof evaluate>[0]) => evaluate(told, policy, NOW).flags.map(({ id }) => id);

describe('the account’s own phrases', () => {
  it('raise their flag, with the words', () => {
    const { flags: raised } = evaluate(facts({ messages: [them(hoursAgo(1), 'We are Moving to ACME.')] }), policy, NOW);

    expect(raised).toMatchObject([{ id: 'churn', severity: 'high', evidence: [{ kind: 'quote', start: 7, end: 21 }] }]);
    expect(flags(facts({ messages: [them(hoursAgo(1), '통신사 분쟁을 조정해 주세요.')] }))).toEqual([]);
    expect(flags(facts({ messages: [them(daysAgo(1), '통신분쟁조정을 신청했습니다.')] }))).toContain('legal');
  });

  it('are the customer’s words in the window, and not quoted ones', () => {
    expect(flags(facts({ messages: [us(daysAgo(1), 'moving to acme')] }))).not.toContain('churn');
    expect(flags(facts({ messages: [them(daysAgo(1), 'No.\n> moving to acme')] }))).not.toContain('churn');
    expect(flags(facts({ messages: [them(daysAgo(200), 'moving to acme'), them(daysAgo(1))] }))).not.toContain('churn');
  });

  it('raise nothing on a closed ticket', () => {
    const closed = ticket({ status: 'closed' });

    expect(flags(facts({ ticket: closed, messages: [them(daysAgo(1), 'moving to acme')] }))).not.toContain('churn');
  });
});
