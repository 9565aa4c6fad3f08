import type { Facts } from '../../../src/facts/facts';
import type { Ticket } from '../../../src/facts/ticket';
import {
  baseline,
  customer,
  daysAgo,
  facts,
  HOUR,
  history,
  metrics,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../facts';
import type { OutcomesOf } from './cells';
import { answered, FOREIGN, talk, theirs, unread } from './told';

/** Questions of ours that stay without an answer. */
const unanswered = (...days: readonly number[]) => [
  them(daysAgo(200)),
  ...days.map((day) => us(daysAgo(day), 'Which bulb do you use?')),
];
const WORDS =
  'lamp desk invoice login colour cable chair voucher address drawer shelf wheel manual mirror carpet kettle'.split(
    ' ',
  );
/** So many tickets about different things, the one in front included. */
const many = (count: number, over: Partial<Facts> = {}, ...earlier: readonly Ticket[]) =>
  facts({
    history: history([
      ...earlier,
      ticket(),
      ...Array.from({ length: count - 1 }, (_, index) =>
        pastTicket(300 + index, 6 + index * 4, { subject: `${WORDS[index]}` }),
      ),
    ]),
    ...over,
  });
const EARLIER = [pastTicket(1, 150, { subject: 'sofa' }), pastTicket(2, 120, { subject: 'curtain' })];
const perYear = (tickets: number) => ({ baseline: baseline({ ticketsPerCustomerPerYear: tickets }) });
const contacts = (count: number, usual: number) =>
  facts({
    messages: Array.from({ length: count }, (_, index) => (index % 2 ? us : them)(daysAgo(2) + index * HOUR)),
    baseline: baseline({ contactsPerTicket: usual }),
  });

const INSULT = 'You are all idiots.';
const THREAT = 'I will find you and I will kill you.';
const LAWYER = 'I will contact my lawyer about this.';
const REVIEW = 'I will leave a one star review on Trustpilot.';
const social = (text: string, over: Partial<Ticket> = {}) =>
  facts({ ticket: ticket({ channel: 'social', ...over }), messages: [them(daysAgo(1), text)] });
const deaf = { deaf: true } as const;

export const strainOutcomes = {
  attention: {
    raised: [
      [0.0126, 'tickets just past three times the usual', many(6, perYear(8))],
      [0.2619, 'contacts past three times the usual', contacts(4, 1)],
      [0.2744, 'more tickets', many(8, perYear(8))],
      [0.4445, 'tickets past three times their own earlier rate', many(8, {}, ...EARLIER)],
      [0.8789, 'contacts at almost nine times the usual', contacts(26, 3.3)],
      [1, 'tickets at more than nine times the usual', many(12, perYear(3))],
    ],
    clear: [
      ['a usual number', many(5, perYear(8))],
      ['three tickets are never too many', many(3, perYear(0.5))],
      ['a new customer needs more', many(8, { ...perYear(8), customer: customer({ createdAt: daysAgo(60) }) })],
      ['usual contacts', contacts(3, 1)],
      [
        'tickets before the window',
        facts({
          ...perYear(1),
          history: history(WORDS.map((subject, index) => pastTicket(300 + index, 120 + index, { subject }))),
        }),
      ],
    ],
    'not-applicable': 'never: every customer has a number of tickets',
    unknown: [
      [['history', 'comebacks'], 'the other tickets could not be read', without(facts(), 'history')],
      [['baseline'], 'nothing tells what is usual', many(6)],
    ],
  },
  silence: {
    raised: [
      [0.3, 'a question and a bump', talk(...unanswered(11, 7))],
      [0.6, 'a second bump', talk(...unanswered(11, 7, 3))],
      [0.9, 'a third bump', talk(...unanswered(11, 7, 3, 2))],
      [1, 'a fourth bump', talk(...unanswered(11, 7, 3, 2, 1))],
    ],
    clear: [
      ['one question', talk(...unanswered(11))],
      ['two, within the days of the limit', talk(...unanswered(4.9, 2))],
      [
        'answered in time',
        talk(...unanswered(11), them(daysAgo(10)), us(daysAgo(9), 'Which socket?'), them(daysAgo(8))),
      ],
      [
        'the ticket is over',
        facts({
          ticket: ticket({ status: 'solved', metrics: metrics({ solvedAt: daysAgo(9) }) }),
          messages: unanswered(11, 10),
        }),
      ],
    ],
    'not-applicable': [
      ['nothing was asked', talk(...answered)],
      ['it was answered before the window', talk(...unanswered(198, 190), them(daysAgo(185)))],
    ],
    unknown: [[['questions'], 'the conversation could not be read', unread]],
  },
  abuse: {
    raised: [
      [0.65, 'insulted twice', theirs(INSULT, INSULT)],
      [0.85, 'insulted three times', theirs(INSULT, INSULT, INSULT)],
      [1, 'insulted four times', theirs(INSULT, INSULT, INSULT, INSULT)],
      [1, 'one threat of harm', theirs(THREAT)],
    ],
    clear: [
      ['polite', theirs('Any news?')],
      ['one bad day', theirs(INSULT)],
      ['one bad day in many letters', talk(...answered, them(daysAgo(3), INSULT), them(daysAgo(2), INSULT))],
      ['before the window', talk(them(daysAgo(120), THREAT), them(daysAgo(1)))],
    ],
    'not-applicable': [
      ['the customer has not written', talk(us(daysAgo(1), INSULT))],
      ['all that they wrote lies before the window', talk(them(daysAgo(120), THREAT))],
    ],
    unknown: [
      [['said', 'messages'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), deaf],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
    ],
  },
  'public-complaint': {
    raised: [
      [0.2, 'they complain in public', social('The display stays dark.')],
      [0.5, 'a step in public', theirs(REVIEW)],
      [0.7, 'a step at law', theirs(LAWYER)],
      [0.85, 'one of each', theirs(LAWYER, REVIEW)],
      [0.91, 'two steps at law', theirs(LAWYER, LAWYER)],
    ],
    clear: [
      ['nothing of it', theirs('Any news?')],
      ['they only ask in public', social('Do you have this lamp in blue?')],
      ['the matter is settled', theirs(LAWYER, 'It works now, thank you!')],
      ['before the window', talk(them(daysAgo(120), LAWYER), them(daysAgo(1)))],
      ['they came in public before the window', social('The display stays dark.', { createdAt: daysAgo(120) })],
    ],
    'not-applicable': [
      ['the customer has not written', talk(us(daysAgo(1), LAWYER))],
      ['all that they wrote lies before the window', talk(them(daysAgo(120), LAWYER))],
    ],
    unknown: [
      [['said', 'messages'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), deaf],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
    ],
  },
} as const satisfies OutcomesOf<'attention' | 'silence' | 'abuse' | 'public-complaint'>;
