import type { Ticket } from '../../../src/facts/ticket';
import {
  baseline,
  daysAgo,
  facts,
  HOUR,
  history,
  MINUTE,
  metrics,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../facts';
import type { OutcomesOf } from './cells';
import { answered, FOREIGN, strained, talk, unmeasured, unread, unsubmitted } from './told';

const { assigneeId: _assignee, ...unassigned } = ticket();

/** The ticket in front, with others of the same customer. */
const beside = (front: Ticket, ...others: readonly Ticket[]) =>
  facts({ ticket: front, history: history([front, ...others]) });
const reopened = (reopens: number) => ticket({ metrics: metrics({ reopens }) });
const other = (over: Partial<Ticket> = {}) => pastTicket(7, 30, over);
const handed = (groupStations: number, assigneeStations: number) =>
  facts({ ticket: ticket({ metrics: metrics({ groupStations, assigneeStations }) }) });
const desk = (openTickets: number) =>
  facts({ workload: { openTickets }, baseline: baseline({ openTicketsPerAgent: 20 }) });

/** So many turns of ours, each answered by the customer. */
const ours = (...texts: readonly string[]) =>
  talk(
    them(daysAgo(40)),
    ...texts.flatMap((text, index) => [us(daysAgo(39 - index * 2), text), them(daysAgo(38 - index * 2), 'I see.')]),
  );
const voice = { channel: 'voice' } as const;
const LAMP = 'We will send you a new lamp tomorrow.';
const UNSURE = "I'm not sure how that works.";
const APPROVAL = 'I need approval from my manager for that.';
const QUESTION = 'Which model number is printed on the label of your pump?';
const COLD = 'Please fill in form 12.';
/** So many strained messages, each answered by a form. */
const cold = (times: number, reply = COLD) =>
  talk(
    ...answered,
    ...Array.from({ length: times }, (_, index) => [
      them(daysAgo(9 - index), 'And now?'),
      us(daysAgo(9 - index) + HOUR, reply),
    ]).flat(),
  );
const angry = strained(0.9);
const calm = strained(0.1);

export const owedOutcomes = {
  'repeat-contact': {
    raised: [
      [0.125, 'once, for another trouble', beside(ticket(), other(), pastTicket(8, 20, { followUpOf: 7 }))],
      [0.25, 'once, by their own count', talk(them(daysAgo(3), 'Third mail about it. It barely burns.'))],
      [0.25, 'once, by their own count in the subject', facts({ ticket: ticket({ subject: 'Third mail about it' }) })],
      [0.25, 'once, by a follow-up ticket', beside(ticket({ followUpOf: 7 }), other())],
      [
        0.25,
        'once, by a like ticket two weeks later',
        beside(ticket(), pastTicket(7, 17, { subject: 'Display stays dark' })),
      ],
      [0.25, 'at the limit, for another trouble', beside(ticket(), other({ metrics: metrics({ reopens: 2 }) }))],
      [0.5, 'at the limit of reopens', facts({ ticket: reopened(2) })],
      [0.75, 'once more than the limit', facts({ ticket: reopened(3) })],
      [1, 'twice more than the limit', facts({ ticket: reopened(4) })],
    ],
    clear: [
      ['the customer came once', facts()],
      ['reopened once', facts({ ticket: reopened(1) })],
      ['tickets about different things', beside(ticket(), pastTicket(7, 10, { subject: 'Wrong invoice' }))],
      ['one form sent twice', beside(ticket(), ticket({ id: 100, createdAt: daysAgo(3) - 6 * MINUTE }))],
      ['a like ticket long ago', beside(ticket(), pastTicket(7, 40, { subject: 'Display stays dark' }))],
      [
        'reopens before the window',
        beside(ticket(), pastTicket(7, 120, { metrics: metrics({ reopens: 4, solvedAt: daysAgo(110) }) })),
      ],
    ],
    'not-applicable': 'never: who came once did not come back, which is good news and no missing question',
    unknown: [
      [['metrics'], 'the metric set was not handed over', facts({ ticket: unmeasured, history: history([]) })],
      [['history'], 'the other tickets could not be read', without(facts(), 'history')],
      [['metrics', 'history'], 'neither could be read', without(facts({ ticket: unmeasured }), 'history')],
    ],
  },
  'broken-promise': {
    raised: [
      [0.3, 'one kept too late', talk(them(daysAgo(5)), us(daysAgo(5), LAMP), us(daysAgo(1), 'It has been shipped.'))],
      [0.7, 'one past its time', talk(them(daysAgo(5)), us(daysAgo(5), LAMP))],
      [
        0.79,
        'one past its time and one kept too late',
        talk(
          them(daysAgo(9)),
          us(daysAgo(9), LAMP),
          us(daysAgo(5), 'The lamp has been shipped.'),
          us(daysAgo(4), 'We will refund the postage tomorrow.'),
        ),
      ],
      [
        0.91,
        'two past their time',
        talk(them(daysAgo(9)), us(daysAgo(9), LAMP), us(daysAgo(8), 'We will refund the postage tomorrow.')),
      ],
    ],
    clear: [
      ['nothing was promised', talk(...answered)],
      ['there is time', talk(them(daysAgo(5)), us(daysAgo(5), 'We will send you a new lamp within two weeks.'))],
      ['kept in time', talk(them(daysAgo(5)), us(daysAgo(5), LAMP), us(daysAgo(4), 'It has been shipped.'))],
      ['no time was named', talk(them(daysAgo(5)), us(daysAgo(5), 'We will send you a new lamp soon.'))],
      [
        'solved, and nobody came back for it',
        facts({ ticket: ticket({ status: 'solved' }), messages: [them(daysAgo(5)), us(daysAgo(5), LAMP)] }),
      ],
      ['due before the window', talk(them(daysAgo(120)), us(daysAgo(120), LAMP), us(daysAgo(1), 'Hello.'))],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      ['only a note was written', talk(them(daysAgo(5)), us(daysAgo(5), LAMP, { public: false }))],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(120), LAMP))],
    ],
    unknown: [
      [['promises', 'said'], 'the conversation could not be read', unread],
      [['promises', 'said'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
  'hand-offs': {
    raised: [
      [0.4, 'at the limit, by assignees', handed(1, 4)],
      [0.4, 'at the limit, by groups', handed(4, 1)],
      [0.6, 'once more', handed(1, 5)],
      [0.8, 'twice more', handed(1, 6)],
      [1, 'three times more', handed(1, 7)],
    ],
    clear: [
      ['the first owner is no hand-off', handed(1, 1)],
      ['nobody has it yet', handed(0, 0)],
      ['below the limit', handed(3, 3)],
    ],
    'not-applicable': [['the ticket is not submitted', facts({ ticket: unsubmitted })]],
    unknown: [[['metrics'], 'the metric set was not handed over', facts({ ticket: unmeasured, history: history([]) })]],
  },
  etiquette: {
    raised: [
      [0.25, 'a failing disowned', ours('That is not my department.')],
      [0.35, 'a trouble made small', ours('Please calm down.')],
      [0.5, 'blame', ours("It's your own fault that it broke.")],
      [0.6, 'striking back', ours('How dare you write that!')],
      [0.675, 'blame and a trouble made small', ours("It's your own fault that it broke.", 'Please calm down.')],
      [
        0.9025,
        'all of them',
        ours(
          'That is not my department.',
          'Please calm down.',
          "It's your own fault that it broke.",
          'How dare you write that!',
        ),
      ],
    ],
    clear: [
      ['polite', talk(...answered)],
      ['the customer says it', talk(...answered, them(daysAgo(1), "It's your own fault that it broke."))],
      ['before the window', talk(them(daysAgo(120)), us(daysAgo(119), 'Please calm down.'), us(daysAgo(1), 'Hello.'))],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      ['only a note was written', talk(them(daysAgo(2)), us(daysAgo(1), 'Please calm down.', { public: false }))],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(119), 'Please calm down.'))],
    ],
    unknown: [
      [['said'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
  'no-empathy': {
    raised: [
      [0.5, 'once', cold(1), angry],
      [0.5, 'once, on words that just reach the limit', cold(1), strained(0.4)],
      [0.75, 'twice', cold(2), angry],
      [0.875, 'three times', cold(3), angry],
    ],
    clear: [
      ['the words are calm', cold(1), calm],
      ['we apologized', cold(1, 'I am sorry about that.'), angry],
      ['we acknowledged it', cold(1, '많이 속상하셨겠습니다.'), angry],
      ['calm words, met in another language', cold(1, FOREIGN), calm],
    ],
    'not-applicable': [
      ['nobody has written', talk(), angry],
      ['the anger is unanswered', talk(...answered, them(daysAgo(1))), angry],
      ['it came before our first reply', talk(them(daysAgo(9)), us(daysAgo(8), COLD)), angry],
      [
        'a call met it',
        talk(...answered, them(daysAgo(9)), us(daysAgo(8), 'Call', { ...voice, callMinutes: 4, public: false })),
        angry,
      ],
      ['a reply without words met it', cold(1, ' '), angry],
      [
        'before the window',
        talk(them(daysAgo(130)), us(daysAgo(129)), them(daysAgo(120)), us(daysAgo(119), COLD)),
        angry,
      ],
    ],
    unknown: [
      [['messages'], 'the conversation could not be read', unread, angry],
      [['tone'], 'the model is not loaded', cold(1)],
      [
        ['language'],
        'the customer wrote in another language',
        talk(...answered, them(daysAgo(9), FOREIGN), us(daysAgo(8), COLD)),
        angry,
      ],
      [['language'], 'we met anger in another language', cold(1, FOREIGN), angry],
    ],
  },
  'knowledge-gap': {
    raised: [
      [0.5, 'not sure twice', ours(UNSURE, UNSURE)],
      [0.5, 'asked again what was answered', ours(QUESTION, QUESTION)],
      [0.75, 'both', ours(UNSURE, QUESTION, UNSURE, QUESTION)],
      [0.75, 'not sure three times', ours(UNSURE, UNSURE, UNSURE)],
      [1, 'not sure four times', ours(UNSURE, UNSURE, UNSURE, UNSURE)],
    ],
    clear: [
      ['we know', talk(...answered)],
      ['not sure once', ours(UNSURE)],
      ['a question that was not answered', talk(them(daysAgo(4)), us(daysAgo(3), QUESTION), us(daysAgo(1), QUESTION))],
      [
        'before the window',
        talk(
          them(daysAgo(120)),
          us(daysAgo(119), UNSURE),
          them(daysAgo(118)),
          us(daysAgo(117), UNSURE),
          us(daysAgo(1), 'Hello.'),
        ),
      ],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      ['only notes were written', talk(them(daysAgo(2)), us(daysAgo(1), UNSURE, { public: false }))],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(119), UNSURE))],
    ],
    unknown: [
      [['said', 'messages', 'questions'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
  'no-authority': {
    raised: [
      [0.5, 'twice', ours(APPROVAL, APPROVAL)],
      [0.75, 'three times', ours(APPROVAL, APPROVAL, APPROVAL)],
      [1, 'four times', ours(APPROVAL, APPROVAL, APPROVAL, APPROVAL)],
    ],
    clear: [
      ['we may decide', talk(...answered)],
      ['once', ours(APPROVAL)],
      ['twice in one go', talk(them(daysAgo(4)), us(daysAgo(3), APPROVAL), us(daysAgo(2), APPROVAL))],
      [
        'before the window',
        talk(
          them(daysAgo(120)),
          us(daysAgo(119), APPROVAL),
          them(daysAgo(118)),
          us(daysAgo(117), APPROVAL),
          us(daysAgo(1), 'Hello.'),
        ),
      ],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      ['only notes were written', talk(them(daysAgo(2)), us(daysAgo(1), APPROVAL, { public: false }))],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(119), APPROVAL))],
    ],
    unknown: [
      [['said', 'messages'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
  'expectation-gap': {
    raised: [
      [0.25, 'work promised and no word says when', ours('We will send you a new lamp.')],
      [0.3, 'a promise that knows no reserve', ours('I guarantee that this will never happen again.')],
      [0.4375, 'two without a time', ours('We will send you a new lamp.', 'We will refund the postage.')],
      [0.475, 'one of each', ours('We will send you a new lamp.', 'I guarantee that this will never happen again.')],
    ],
    clear: [
      ['nothing was promised', talk(...answered)],
      ['we said when', ours('We will send you a new lamp by Friday.')],
      ['done by now', ours('We will send you a new lamp.', 'It has been shipped.')],
      [
        'before the window',
        talk(them(daysAgo(120)), us(daysAgo(119), 'We will send you a new lamp.'), us(daysAgo(1), 'Hello.')),
      ],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      ['only a note was written', talk(them(daysAgo(2)), us(daysAgo(1), 'We will send a lamp.', { public: false }))],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(119), 'We will send a lamp.'))],
    ],
    unknown: [
      [['said', 'promises'], 'the conversation could not be read', unread],
      [['said', 'promises'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
  workload: {
    raised: [
      [0.0473, 'one ticket more than half above the usual desk', desk(31)],
      [0.415, 'twice the usual desk', desk(40)],
      [1, 'three times the usual desk', desk(60)],
    ],
    clear: [
      ['a usual desk', desk(20)],
      ['half above it', desk(30)],
    ],
    'not-applicable': [
      [
        'nobody has the ticket',
        facts({ ticket: unassigned, workload: { openTickets: 60 }, baseline: baseline({ openTicketsPerAgent: 20 }) }),
      ],
    ],
    unknown: [
      [['workload'], 'the desk was not read', facts({ baseline: baseline({ openTicketsPerAgent: 20 }) })],
      [['baseline'], 'the usual desk is not known', facts({ workload: { openTickets: 80 } })],
      [
        ['baseline'],
        'the baseline does not tell the usual desk',
        facts({ workload: { openTickets: 80 }, baseline: baseline() }),
      ],
    ],
  },
} as const satisfies OutcomesOf<
  | 'repeat-contact'
  | 'broken-promise'
  | 'hand-offs'
  | 'etiquette'
  | 'no-empathy'
  | 'knowledge-gap'
  | 'no-authority'
  | 'expectation-gap'
  | 'workload'
>;
