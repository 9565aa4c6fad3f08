import { ASK_FIRST, agent, customer, machine, note, OVER, type Replay } from './replay';

const BILL = 'We will send you a corrected bill by Thursday.';

/** Apologies that count and those that do not. */
export const courtesyInEnglish: readonly Replay[] = [
  {
    claim: 'the third apology of one trouble is overdone, and what a machine says is none',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'My heating bill is wrong: it shows 1,900 euros for a small flat.', {
        steps: ASK_FIRST,
      }),
      machine(
        'Mon 2, 09:01',
        'Thank you for your message. We are sorry for any inconvenience and will answer within two days.',
        { steps: ASK_FIRST },
      ),
      agent('Mon 2, 13:00', 'Hello Mara, we are sorry for any inconvenience. What does your meter show?', {
        steps: 'not-needed done done not-needed later',
        apologies: 1,
        weAsk: ['What does your meter show?'],
      }),
      customer('Mon 2, 17:00', 'It shows 20417. Why was I never told about the new price?', {
        steps: 'later done done next later',
        apologies: 1,
        theyAsk: ['Why was I never told about the new price?'],
      }),
      agent('Tue 3, 09:00', `I am sorry that our letter did not reach you. ${BILL}`, {
        steps: 'done done done done later',
        apologies: 2,
        promises: { [BILL]: 'open, due Thu 5' },
      }),
      customer('Tue 3, 15:00', 'I would have liked to know that before the winter.', {
        steps: 'done done done done next',
        apologies: 2,
        promises: { [BILL]: 'open, due Thu 5' },
      }),
      agent('Tue 3, 16:00', 'I understand, 1,900 euros without a warning is a shock. I am sorry once more.', {
        steps: 'done overdone done done later',
        apologies: 3,
        promises: { [BILL]: 'open, due Thu 5' },
      }),
      agent('Thu 5, 10:00', 'The corrected bill is attached.', {
        steps: 'done overdone done done later',
        apologies: 3,
        promises: { [BILL]: 'kept, due Thu 5' },
      }),
      customer('Thu 5, 11:00', 'Thank you very much.', {
        steps: OVER,
        apologies: 3,
        promises: { [BILL]: 'kept, due Thu 5' },
      }),
    ],
  },
  {
    claim: 'an internal note and the mail quoted below a reply promise, apologize and ask nothing',
    channel: 'email',
    language: 'en',
    turns: [
      customer('Mon 2, 09:00', 'Our room had no hot water for two nights, and nobody at the desk helped.', {
        steps: ASK_FIRST,
      }),
      note(
        'Mon 2, 10:00',
        'I am so sorry for them. We will refund both nights by Friday if the manager agrees. Can somebody check?',
        { steps: ASK_FIRST },
      ),
      agent(
        'Mon 2, 11:00',
        'I understand that this spoiled your holiday, and I am sorry that nobody helped you. Which room did you have?',
        { steps: 'done done done not-needed later', apologies: 1, weAsk: ['Which room did you have?'] },
      ),
      customer(
        'Tue 3, 09:00',
        'Room 214.\n\nOn Mon, Mar 2, 2026 at 11:00 AM Jon Adler wrote:\n> I understand that this spoiled your holiday, and I am sorry that nobody helped you. Which room did you have?',
        { steps: 'done done done next later', apologies: 1 },
      ),
      agent(
        'Tue 3, 10:00',
        'Thank you. We can refund one night or give you two nights in the summer. Which do you prefer?\n\n> Room 214.\n>\n>> I am sorry that nobody helped you. Which room did you have?',
        { steps: 'done done done done later', apologies: 1, weAsk: ['Which do you prefer?'] },
      ),
      customer('Tue 3, 18:00', 'The refund, please.', { steps: 'done done done done next', apologies: 1 }),
    ],
  },
];
