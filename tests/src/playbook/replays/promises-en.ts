import { ANEW, ASK_FIRST, agent, customer, OVER, passes, type Replay, UNSETTLED } from './replay';

const PUMP = 'We will send you a new pump by Wednesday.';
const REFUND = 'We will refund the second payment by Tuesday.';
const LOOK = 'We will look into it soon.';
const FEE = 'If he is not there by 18:30, we will refund the delivery fee.';

/** Kept, late and vague. */
export const promisesInEnglish: readonly Replay[] = [
  {
    claim: 'a promise kept in time is kept',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'Hello, the pump of my dishwasher makes a grinding noise and no longer drains.', {
        steps: ASK_FIRST,
      }),
      agent(
        'Mon 2, 10:00',
        `Hi Mara, a dishwasher that does not drain is a nuisance, I understand. I am sorry that yours failed so early. ${PUMP} Does the display show an error code?`,
        {
          steps: 'done done done done later',
          promises: { [PUMP]: 'open, due Wed 4' },
          apologies: 1,
          weAsk: ['Does the display show an error code?'],
        },
      ),
      customer('Mon 2, 15:00', 'It shows E24.', {
        steps: 'done done done done next',
        promises: { [PUMP]: 'open, due Wed 4' },
        apologies: 1,
      }),
      agent('Tue 3, 11:00', 'Thank you. The new pump has been shipped, the tracking number is 77120045.', {
        steps: 'done done done done later',
        promises: { [PUMP]: 'kept, due Wed 4' },
        apologies: 1,
      }),
      // It says that all is well; with the thing named it does not count as closing yet.
      customer('Fri 6, 10:00', 'The dishwasher works again. Thank you!', {
        steps: UNSETTLED,
        promises: { [PUMP]: 'kept, due Wed 4' },
        apologies: 1,
      }),
    ],
  },
  {
    claim: 'a promise kept a day late is late, and while it is broken the steps begin anew',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 08:30', 'I was charged twice for booking 88214, 310 euros each time.', { steps: ASK_FIRST }),
      agent(
        'Mon 2, 11:00',
        `I can see both charges, and I understand how annoying a double bill is. I am sorry about this mistake of ours. ${REFUND}`,
        { steps: 'done done not-needed done later', promises: { [REFUND]: 'open, due Tue 3' }, apologies: 1 },
      ),
      passes('Tue 3, 23:58', {
        steps: 'done done not-needed done later',
        promises: { [REFUND]: 'open, due Tue 3' },
        apologies: 1,
      }),
      passes('Wed 4, 00:00', { steps: ANEW, promises: { [REFUND]: 'broken, due Tue 3' }, apologies: 1 }),
      customer('Wed 4, 09:00', 'Where is my refund? You said Tuesday.', {
        steps: ANEW,
        promises: { [REFUND]: 'broken, due Tue 3' },
        apologies: 1,
        theyAsk: ['Where is my refund?'],
      }),
      agent(
        'Wed 4, 12:00',
        'You are right, we said Tuesday and we missed it. I apologize for the delay: the bank returned our first transfer. We have refunded the 310 euros this morning.',
        { steps: 'done done not-needed done next', promises: { [REFUND]: 'late, due Tue 3' }, apologies: 2 },
      ),
      customer('Thu 5, 10:00', 'The refund has arrived, thank you.', {
        steps: OVER,
        promises: { [REFUND]: 'late, due Tue 3' },
        apologies: 2,
      }),
    ],
  },
  {
    claim: 'a promise without a time is vague, and a condition that is never met keeps one open',
    channel: 'messaging',
    language: 'en',
    turns: [
      customer('Mon 2, 18:00', 'My order is 50 minutes late and I cannot reach the courier.', { steps: ASK_FIRST }),
      agent('Mon 2, 18:02', `I understand, a cold dinner is no fun. I am sorry that it is late. ${LOOK}`, {
        steps: 'done done next later later',
        promises: { [LOOK]: 'vague' },
        apologies: 1,
      }),
      customer('Mon 2, 18:10', 'How long will it take?', {
        steps: 'done done next later later',
        promises: { [LOOK]: 'vague' },
        apologies: 1,
        theyAsk: ['How long will it take?'],
      }),
      agent('Mon 2, 18:12', `The courier is 2 km away. ${FEE} I can also cancel the order for you now.`, {
        steps: 'done done not-needed done later',
        promises: { [LOOK]: 'kept', [FEE]: 'open' },
        apologies: 1,
      }),
      // The condition never came true: the fee is not refunded, and nobody owes it.
      customer('Mon 2, 18:25', 'All good now, thanks!', {
        steps: OVER,
        promises: { [LOOK]: 'kept', [FEE]: 'open' },
        apologies: 1,
      }),
    ],
  },
];
