import type { Ticket } from '../../../src/facts/ticket';
import {
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  MINUTE,
  metrics,
  minutesAgo,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../facts';
import type { OutcomesOf } from './cells';
import { answered, talk, unread, unsubmitted } from './told';

/** The ticket in front beside another one of the same customer. */
const beside = (other: Ticket) => facts({ history: history([ticket(), other]) });
const other = (over: Partial<Ticket> = {}) => pastTicket(7, 30, over);
const firstReplyOf = (minutes: number) => other({ metrics: metrics({ replies: 1, firstReplyMinutes: minutes }) });
const stillOwed = other({ status: 'open', metrics: metrics() });
const chat = { channel: 'chat' } as const;
const voice = { channel: 'voice' } as const;

export const waitOutcomes = {
  'no-acknowledgement': {
    raised: [
      [0.0013, 'a minute past the limit', talk(them(hoursAgo(8) - MINUTE))],
      [0.2519, 'a voicemail after an hour and a half', talk(them(minutesAgo(90), 'Please call.', voice))],
      [0.301, 'a chat after twice its minutes', talk(them(minutesAgo(6), 'My code fails.', chat))],
      [0.5, 'half of it once the first reply came, late', talk(them(hoursAgo(60)), us(hoursAgo(20)))],
      [1, 'five times the limit', talk(them(hoursAgo(40)))],
    ],
    clear: [
      ['within the limit', talk(them(hoursAgo(8)))],
      ['answered in time', talk(them(daysAgo(3)), us(daysAgo(3) + HOUR))],
    ],
    'not-applicable': [
      ['nobody has written', talk()],
      ['we began', talk(us(hoursAgo(50)), them(hoursAgo(40)))],
      ['a call is its own answer', talk(them(hoursAgo(40), 'Call', { ...voice, callMinutes: 4, public: false }))],
      ['it only thanks', talk(them(hoursAgo(40), 'Thank you, that was all.'))],
      ['it was answered before the window', talk(them(daysAgo(120)), us(daysAgo(100)))],
      ['the ticket is not submitted', without(facts({ ticket: unsubmitted }), 'messages')],
    ],
    unknown: [[['silences'], 'the conversation could not be read', unread]],
  },
  ignored: {
    raised: [
      [0.0004, 'a minute past the limit', talk(...answered, them(hoursAgo(24) - MINUTE))],
      [
        0.05,
        'having had to ask, answered by now',
        talk(...answered, them(hoursAgo(60)), them(hoursAgo(30)), us(hoursAgo(1))),
      ],
      [
        0.1004,
        'having had to ask, a minute past the limit',
        talk(...answered, them(hoursAgo(24) - MINUTE), them(hoursAgo(20))),
      ],
      [0.301, 'a chat after twice its minutes', talk(...answered, them(minutesAgo(6), 'My code fails.', chat))],
      [
        0.301,
        'a chat, and more words within two minutes',
        talk(...answered, them(minutesAgo(6), 'Hi', chat), them(minutesAgo(4.5), 'It fails.', chat)),
      ],
      [0.4307, 'two days', talk(...answered, them(hoursAgo(48)))],
      [
        0.4307,
        'two days, and more words in the same breath',
        talk(...answered, them(hoursAgo(48)), them(hoursAgo(48) + 29 * MINUTE)),
      ],
      [
        0.5536,
        'solved without a word',
        facts({
          ticket: ticket({ status: 'solved', metrics: metrics({ solvedAt: hoursAgo(10) }) }),
          messages: [...answered, them(hoursAgo(10) - 58.5 * HOUR)],
        }),
      ],
      [1, 'five days', talk(...answered, them(hoursAgo(120)))],
    ],
    clear: [
      ['within the limit', talk(...answered, them(hoursAgo(24)))],
      ['answered, however late', talk(...answered, them(daysAgo(9)), us(daysAgo(2)))],
      ['taken back', talk(...answered, them(daysAgo(9)), them(daysAgo(8.9), 'Never mind, works now.'))],
    ],
    'not-applicable': [
      ['nobody has written', talk()],
      ['only we have', talk(us(daysAgo(9)))],
      ['it only thanks', talk(us(daysAgo(9)), them(daysAgo(8), 'Thank you, that was all.'))],
      ['it was answered before the window', talk(them(daysAgo(120)), us(daysAgo(100)))],
      ['the ticket is not submitted', without(facts({ ticket: unsubmitted }), 'messages')],
    ],
    unknown: [[['silences'], 'the conversation could not be read', unread]],
  },
  wait: {
    raised: [
      [0.0002, 'a reply that came a minute late', talk(...answered, them(daysAgo(9)), us(daysAgo(8) + MINUTE))],
      [0.0006, 'a first reply on another ticket, a minute late', beside(firstReplyOf(8 * 60 + 1))],
      [0.2153, 'a reply that took two days', talk(...answered, them(daysAgo(9)), us(daysAgo(7)))],
      [0.301, 'a chat after twice its minutes', talk(...answered, them(minutesAgo(6), 'My code fails.', chat))],
      [
        0.3843,
        'two such replies',
        talk(...answered, them(daysAgo(9)), us(daysAgo(7)), them(daysAgo(6)), us(daysAgo(4))),
      ],
      [0.4307, 'two days so far', talk(...answered, them(daysAgo(2)))],
      [1, 'a first reply that is still owed on another ticket', beside(stillOwed)],
      [1, 'five days so far', talk(...answered, them(daysAgo(5)))],
    ],
    clear: [
      ['all came in time', talk(...answered)],
      ['within the limit', talk(...answered, them(hoursAgo(24)))],
      ['the first reply on another ticket came in time', beside(firstReplyOf(8 * 60))],
    ],
    'not-applicable': [
      ['nobody has written', talk()],
      ['another ticket was solved without a reply', beside(other({ metrics: metrics() }))],
      ['all of it lies before the window', facts({ messages: [them(daysAgo(120)), us(daysAgo(100))] })],
      ['another ticket lies before the window', beside(pastTicket(7, 120))],
    ],
    unknown: [
      [['silences'], 'the conversation could not be read', unread],
      [['history'], 'the other tickets could not be read', without(talk(...answered), 'history')],
    ],
  },
} as const satisfies OutcomesOf<'no-acknowledgement' | 'ignored' | 'wait'>;
