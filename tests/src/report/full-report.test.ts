import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { evaluateFully } from '../../../src/report/full-report';
import { daysAgo, facts, machine, NOW, them, us, without } from '../../support/facts';
import { hearing } from '../../support/hearing';

const told = facts({
  messages: [
    them(daysAgo(4), 'Order 40017 is broken. Can you replace it?'),
    machine(daysAgo(4) + 1000, 'Is your ticket urgent? Order 99999.'),
    us(daysAgo(3), 'Is order 88888 yours?', { public: false }),
    us(daysAgo(2), 'I am sorry that your order came broken. Which lamp is it?'),
    them(NOW + 1000, 'Order 77777.'),
  ],
});

it('the whole report adds to the first one what was said between people, up to its instant', () => {
  const { apologies, questions, given, ...rest } = evaluateFully(told, defaultPolicy, NOW, hearing);

  expect(rest).toEqual(evaluate(told, defaultPolicy, NOW, hearing));
  expect(apologies.map(({ message, generic }) => [message, generic])).toEqual([[`agent-${daysAgo(2)}`, false]]);
  expect(questions.theirs.map(({ answeredBy }) => answeredBy)).toEqual([`agent-${daysAgo(2)}`]);
  expect(questions.ours.map(({ answeredBy }) => answeredBy)).toEqual([undefined]);
  expect(given.map(({ kind, message }) => [kind, message])).toEqual([['order', `customer-${daysAgo(4)}`]]);
});

it('nothing was said where the conversation could not be read', () => {
  const { apologies, questions, given } = evaluateFully(without(told, 'messages'), defaultPolicy, NOW, hearing);

  expect({ apologies, questions, given }).toEqual({ apologies: [], questions: { theirs: [], ours: [] }, given: [] });
});
