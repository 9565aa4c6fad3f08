import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { withFieldsFromHistory } from '../../../src/facts/organization';
import { defaultPolicy } from '../../../src/health/policy';
import { createMemoryHelpdesk } from '../../../src/helpdesk/memory';
import { CUSTOMER_ID, customer, daysAgo, facts, NOW, them, ticket, us, without } from '../../support/facts';
import { handClock } from '../../support/hand-clock';
import { ask, evidenceOf, levelOf } from '../../support/run';

const mapped = { ...defaultPolicy, paymentField: 'overdue' };
const overdue = (value: string | number | boolean) =>
  ask('payment', facts({ customer: customer({ fields: { overdue: value } }), messages: [them(daysAgo(1))] }), mapped);
const told = (...messages: readonly Message[]) => ask('payment', facts({ messages }));

describe('payment', () => {
  it('raises behind the days of grace and grows with the days overdue', () => {
    const levels = [8, 30, 90, 400].map((days) => levelOf(overdue(days)));

    expect(levels[0]).toBeGreaterThan(0.3);
    expect(levels[1]).toBeGreaterThan(levels[0] ?? 1);
    expect(levels.slice(2)).toEqual([1, 1]);
    expect(evidenceOf(overdue('45'))).toEqual([{ kind: 'count', what: 'days-overdue', n: 45 }]);
  });

  it('leaves a bank its time, and takes an empty field for nothing overdue', () => {
    expect(overdue(7).outcome).toBe('clear');
    expect(overdue('').outcome).toBe('clear');
    expect(overdue('0').outcome).toBe('clear');
  });

  it('weighs the days that the organization’s field holds as those of the customer’s own, which go before', async () => {
    const front = ticket({ organizationId: 9001 });
    const judged = async (own: Readonly<Record<string, number>>) => {
      const scenario = {
        facts: facts({ ticket: front, customer: customer({ fields: own }), messages: [them(daysAgo(1))] }),
        tickets: [front],
        organizationFields: { overdue: 45 },
      };
      const helpdesk = createMemoryHelpdesk(scenario, handClock(NOW));
      const request = { customer: CUSTOMER_ID, since: daysAgo(365), organizationKeys: ['overdue'] };
      const told = { ...facts(), ...(await helpdesk.front()).facts, history: await helpdesk.history(request) };
      return ask('payment', withFieldsFromHistory(told), mapped);
    };
    expect(await judged({})).toEqual(overdue(45));
    expect(await judged({ overdue: 90 })).toEqual(overdue(90));
    expect((await judged({ overdue: 0 })).outcome).toBe('clear');
  });

  it.each(['soon', '45 days', '2026-01-05', 'Infinity', '0x2d', true, -3, Number.POSITIVE_INFINITY, Number.NaN])(
    'cannot read days from %s',
    (value) => {
      expect(overdue(value)).toEqual({ outcome: 'unknown', missing: ['customer'] });
    },
  );

  it('does not look at a field that nobody mapped', () => {
    expect(
      ask('payment', facts({ customer: customer({ fields: { overdue: 90 } }), messages: [them(daysAgo(1))] })).outcome,
    ).toBe('clear');
  });

  it('raises where bills are disputed again', () => {
    expect(
      told(
        them(daysAgo(3), 'I refuse to pay this invoice.'),
        us(daysAgo(2.5)),
        them(daysAgo(2), "I'm not going to pay that bill."),
      ).outcome,
    ).toBe('raised');
    expect(
      told(
        them(daysAgo(3), '이 청구서는 납부할 수 없습니다.'),
        us(daysAgo(2.5), '네, 그렇군요.'),
        them(daysAgo(2), '요금 못 냅니다. 청구가 잘못됐어요.'),
      ).outcome,
    ).toBe('raised');
  });

  it('takes a dispute repeated while we are silent, or because we asked, for one', () => {
    const disputed = them(daysAgo(5), 'I refuse to pay this invoice.');
    const again = them(daysAgo(2), "I'm not going to pay that bill.");

    expect(told(disputed, them(daysAgo(4), 'I refuse to pay this invoice!'), again).outcome).toBe('clear');
    expect(told(disputed, us(daysAgo(4), 'Which invoice do you mean?'), again).outcome).toBe('clear');
    expect(told(disputed, us(daysAgo(4), 'The invoice is right.'), again).outcome).toBe('raised');
  });

  it('takes one dispute, and a question about a bill, for what they are', () => {
    expect(told(them(daysAgo(3), 'I refuse to pay this invoice.')).outcome).toBe('clear');
    expect(
      told(them(daysAgo(3), 'How can I pay my invoice?'), them(daysAgo(2), 'Here is the proof of payment.')).outcome,
    ).toBe('clear');
  });

  it('does not apply without field and words, and is unknown without the conversation', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('payment', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
