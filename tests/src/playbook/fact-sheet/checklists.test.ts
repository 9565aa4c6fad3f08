import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/facts/facts';
import type { Policy } from '../../../../src/health/policy';
import type { ActionId, ItemId } from '../../../../src/playbook/fact-sheet/types';
import {
  customer,
  daysAgo,
  facts,
  history,
  hoursAgo,
  metrics,
  them,
  ticket,
  us,
  without,
} from '../../../support/facts';
import { sheetOf } from './relationship';

const answer = (told: Facts, action: ActionId, item: ItemId, over: Partial<Policy> = {}) =>
  sheetOf(told, over)
    .actions.find(({ id }) => id === action)
    ?.items.find(({ id }) => id === item);

const over = ticket({ status: 'solved' });
const calm = facts({
  ticket: over,
  history: history([over]),
  messages: [
    them(hoursAgo(5), 'Could you send me the invoice of May?'),
    us(hoursAgo(4), 'Here is the invoice of May.'),
    them(hoursAgo(3), 'Thank you so much!'),
  ],
});

describe('the five actions', () => {
  it('are all there, in the order of the article, each with questions for people', () => {
    const { actions } = sheetOf(calm);

    expect(actions.map(({ id }) => id)).toEqual(['weigh', 'talk', 'refer', 'let-go', 'prevent']);
    for (const { items } of actions) expect(items.filter((item) => item.answer === 'people').length).toBeGreaterThan(1);
  });

  it('hold no verdict: a sheet is numbers, answers and evidence', () => {
    expect(Object.keys(sheetOf(calm)).sort()).toEqual([
      'actions',
      'asOf',
      'causes',
      'cost',
      'history',
      'owed',
      'staying',
    ]);
  });
});

describe('a question to the record', () => {
  it('is answered with yes where a sign is raised, with the evidence of that sign', () => {
    const told = { ...calm, messages: [...(calm.messages ?? []), them(hoursAgo(1), 'I will burn down your office.')] };

    expect(answer(told, 'let-go', 'abuse')).toMatchObject({ answer: 'yes', evidence: [{ kind: 'quote' }] });
    expect(answer(calm, 'let-go', 'abuse')).toEqual({ id: 'abuse', answer: 'no', evidence: [] });
  });

  it('is not known where its sign could not be judged or is switched off', () => {
    expect(answer(without(calm, 'messages'), 'let-go', 'abuse')?.answer).toBe('unknown');
    expect(answer(calm, 'let-go', 'abuse', { off: ['abuse'] })?.answer).toBe('unknown');
    expect(answer(without(calm, 'history'), 'refer', 'open-tickets')?.answer).toBe('unknown');
    expect(answer(calm, 'weigh', 'payment-overdue')?.answer).toBe('unknown');
  });

  it('asks for somebody higher up, and for a payment, by what stands there', () => {
    const asks = { ...calm, messages: [them(hoursAgo(2), 'I want to speak to your supervisor right now.')] };
    const late = { ...calm, customer: customer({ fields: { late: 3 } }) };

    expect(answer(asks, 'talk', 'wants-supervisor')?.answer).toBe('yes');
    expect(answer(calm, 'talk', 'wants-supervisor')?.answer).toBe('no');
    expect(answer(late, 'weigh', 'payment-overdue', { paymentField: 'late' })?.answer).toBe('yes');
  });

  it('says that we owe an answer while they wait, and a promise until it is kept', () => {
    const waits = facts({ messages: [them(daysAgo(2), 'The display stays dark.')] });
    const promised = facts({ messages: [...(waits.messages ?? []), us(daysAgo(1), 'I will call you within 3 days.')] });

    expect(answer(waits, 'let-go', 'owe-now')).toMatchObject({ answer: 'yes', evidence: [{ kind: 'wait' }] });
    expect(answer(promised, 'refer', 'open-promises')).toMatchObject({ answer: 'yes', evidence: [{ kind: 'quote' }] });
    expect(answer(calm, 'let-go', 'owe-now')?.answer).toBe('no');
    expect(answer(calm, 'refer', 'open-promises')?.answer).toBe('no');
  });

  it('asks for our own part first', () => {
    const waits = facts({ messages: [them(daysAgo(5), 'The display stays dark.')] });

    expect(answer(waits, 'talk', 'our-part')?.answer).toBe('yes');
  });
});

describe('causes on our side', () => {
  it('are what is raised in the ledger of what we owe, the most frequent first, with how often', () => {
    const again = ticket({ createdAt: daysAgo(9), metrics: metrics({ reopens: 3, replies: 1 }) });
    const messages = [them(daysAgo(9), 'The display stays dark.'), us(daysAgo(6), 'Please restart it.')];
    const { causes } = sheetOf(facts({ ticket: again, messages, history: history([again]) }));

    expect(causes.map(({ id, times }) => [id, times])).toEqual([
      ['repeat-contact', 3],
      ['no-acknowledgement', 1],
    ]);
  });

  it('are none where all is well', () => {
    expect(sheetOf(calm).causes).toEqual([]);
  });
});
