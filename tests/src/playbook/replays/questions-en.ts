import { ANSWER, ASK_FIRST, agent, customer, OVER, passes, type Replay } from './replay';

const CHECK = 'I will check the file and call you back tomorrow before noon.';
const TRANSFER = 'We will transfer the 420 euros by Friday.';

/** Asked too often, ignored, and asked on the phone. */
export const questionsInEnglish: readonly Replay[] = [
  {
    claim: 'a question asked for the third time is overdone',
    channel: 'chat',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'Hi, my internet drops every evening.', { steps: ASK_FIRST }),
      agent('Mon 2, 09:01', 'Hello Mara, that must be frustrating. What is your account number?', {
        steps: 'done not-needed done not-needed later',
        weAsk: ['What is your account number?'],
      }),
      customer('Mon 2, 09:02', 'It is 5540912.', { steps: 'done later done next later' }),
      agent('Mon 2, 09:03', 'Thanks. Could you give me your account number, please?', {
        steps: 'done not-needed done not-needed later',
        weAsk: ['Could you give me your account number, please?'],
      }),
      customer('Mon 2, 09:05', 'I already told you: 5540912.', { steps: 'done next done later later' }),
      agent('Mon 2, 09:06', 'And what is your account number?', {
        steps: 'done not-needed overdone not-needed later',
        weAsk: ['And what is your account number?'],
      }),
      customer('Mon 2, 09:08', '5540912! This is the third time I type it.', {
        steps: 'done next overdone later later',
      }),
      agent(
        'Mon 2, 09:10',
        'I am sorry, I should have noted it the first time. I can restart your line now or send a technician tomorrow. Which would you prefer?',
        { steps: 'done done overdone done later', apologies: 1, weAsk: ['Which would you prefer?'] },
      ),
    ],
  },
  {
    claim: 'a plain question needs its answer alone, and one ignored for days an apology too',
    channel: 'web',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'Where do I find your returns policy?', {
        steps: ANSWER,
        theyAsk: ['Where do I find your returns policy?'],
      }),
      agent('Mon 2, 10:00', 'It is at the bottom of every page, under Returns.', { steps: OVER }),
      customer('Mon 2, 15:00', 'And does it hold for sale items too?', {
        steps: ANSWER,
        theyAsk: ['And does it hold for sale items too?'],
      }),
      passes('Fri 6, 15:00', {
        steps: 'next later not-needed later later',
        theyAsk: ['And does it hold for sale items too?'],
      }),
      // The question is answered: there is nothing left to ask or to offer.
      agent(
        'Fri 6, 16:00',
        'I understand that four days are long, and I am sorry that you had to wait: my colleague was ill. Sale items can be returned within 14 days.',
        { steps: 'done done not-needed not-needed later', apologies: 1 },
      ),
      customer('Fri 6, 17:00', 'Great, thanks!', { steps: OVER, apologies: 1 }),
    ],
  },
  {
    claim: 'a promise of the customer is none of ours, and thanks for a call back clear nothing',
    channel: 'voice',
    language: 'en',
    turns: [
      customer('Mon 2, 10:00', 'My claim for the broken windscreen was rejected and I do not understand why.', {
        steps: ASK_FIRST,
      }),
      agent('Mon 2, 10:01', 'I understand that a rejected claim is upsetting. May I have your policy number?', {
        steps: 'done not-needed done not-needed later',
        weAsk: ['May I have your policy number?'],
      }),
      customer('Mon 2, 10:02', 'It is 30-118. I will send you the photos of the windscreen tonight.', {
        steps: 'done later done next later',
      }),
      agent('Mon 2, 10:04', `Thank you. I am sorry, the letter should have named the reason. ${CHECK}`, {
        steps: 'done done done not-needed done',
        promises: { [CHECK]: 'open, due Tue 3, 12:00' },
        apologies: 1,
      }),
      customer('Mon 2, 10:05', 'Okay, thank you.', {
        steps: 'done done done not-needed done',
        promises: { [CHECK]: 'open, due Tue 3, 12:00' },
        apologies: 1,
      }),
      passes('Tue 3, 12:01', {
        steps: 'next later not-needed later later',
        promises: { [CHECK]: 'broken, due Tue 3, 12:00' },
        apologies: 1,
      }),
      // Noon has passed, and with it the call that was announced for it.
      agent(
        'Tue 3, 15:00',
        'I am calling later than I promised, and I am sorry. The claim was rejected because the photos were missing.',
        { steps: 'done done done next later', promises: { [CHECK]: 'late, due Tue 3, 12:00' }, apologies: 2 },
      ),
      customer('Tue 3, 15:01', 'The photos have been in your inbox since last night.', {
        steps: 'done done done next later',
        promises: { [CHECK]: 'late, due Tue 3, 12:00' },
        apologies: 2,
      }),
      agent('Tue 3, 15:03', `I see them now, and I have reopened the claim. ${TRANSFER}`, {
        steps: 'done done done done next',
        promises: { [CHECK]: 'late, due Tue 3, 12:00', [TRANSFER]: 'open, due Fri 6' },
        apologies: 2,
      }),
    ],
  },
];
