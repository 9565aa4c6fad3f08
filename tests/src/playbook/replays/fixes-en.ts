import { ANEW, ASK_FIRST, agent, customer, OVER, passes, type Replay } from './replay';

const CALL = 'Our developer Jon will call you tomorrow at 10:00.';
const CASE = 'We will send you a new case within three business days.';
const FRIDAY = 'The case is not back in stock before Thursday, so we will send it on Friday, March 13.';

/** Fixes that fail, and a trouble after the one that was solved. */
export const fixesInEnglish: readonly Replay[] = [
  {
    claim: 'a second failed fix begins the steps anew',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'The export to Excel stops at 40 percent and then nothing happens.', {
        steps: ASK_FIRST,
      }),
      agent(
        'Mon 2, 10:00',
        'Hi Mara, I understand that this holds up your report. I am sorry about that. We have fixed the export; please try again.',
        { steps: 'done done not-needed done later', apologies: 1 },
      ),
      customer('Mon 2, 15:00', 'I tried again, and it still stops at 40 percent.', { steps: ANEW, apologies: 1 }),
      agent(
        'Tue 3, 09:00',
        'I understand that this costs you another day, and I apologize that our first fix did not hold. We have now replaced the export server. Does a small export run through?',
        { steps: 'done done done done later', apologies: 2, weAsk: ['Does a small export run through?'] },
      ),
      customer('Tue 3, 13:00', 'No, it stops again at the same place. It is still broken.', {
        steps: 'next later not-needed later later',
        apologies: 2,
      }),
      agent(
        'Tue 3, 14:00',
        `Two fixes failed, and I understand how tiring that is. ${CALL} Until then we can send you the file by hand, or you can use the CSV export.`,
        { steps: 'done next not-needed done done', apologies: 2, promises: { [CALL]: 'open, due Wed 4, 10:00' } },
      ),
      agent('Wed 4, 09:50', 'This is Jon. The cause was a full disk; your export has been completed and is attached.', {
        steps: 'done next not-needed done done',
        apologies: 2,
        promises: { [CALL]: 'kept, due Wed 4, 10:00' },
      }),
      customer('Wed 4, 11:00', 'It works now, thank you.', {
        steps: OVER,
        apologies: 2,
        promises: { [CALL]: 'kept, due Wed 4, 10:00' },
      }),
    ],
  },
  {
    claim: 'a trouble after thanks is a new one, and a promise put off in time runs on',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'The left earphone has stopped working.', { steps: ASK_FIRST }),
      agent('Mon 2, 11:00', 'I am sorry that it failed so soon. Please reset it: hold the button for ten seconds.', {
        steps: 'done done not-needed done later',
        apologies: 1,
      }),
      customer('Mon 2, 13:00', 'That fixed it, thanks a lot!', { steps: OVER, apologies: 1 }),
      customer('Thu 5, 09:00', 'Now the charging case does not close any more. Can you help?', {
        steps: ASK_FIRST,
        theyAsk: ['Can you help?'],
      }),
      agent('Thu 5, 10:00', `I understand, an open case is a pity. ${CASE}`, {
        steps: 'done not-needed not-needed done later',
        promises: { [CASE]: 'open, due Tue 10' },
      }),
      agent('Mon 9, 10:00', `${FRIDAY} I am sorry that it takes longer.`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [CASE]: 'open, due Fri 13', [FRIDAY]: 'open, due Fri 13' },
      }),
      passes('Wed 11, 00:00', {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [CASE]: 'open, due Fri 13', [FRIDAY]: 'open, due Fri 13' },
      }),
      agent('Fri 13, 09:00', 'Your new case was shipped this morning.', {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [CASE]: 'kept, due Fri 13', [FRIDAY]: 'kept, due Fri 13' },
      }),
    ],
  },
];
