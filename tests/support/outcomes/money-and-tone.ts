import type { Facts } from '../../../src/facts/facts';
import type { Ticket } from '../../../src/facts/ticket';
import { customer, daysAgo, facts, HOUR, history, pastTicket, them, ticket, us, without } from '../facts';
import type { OutcomesOf } from './cells';
import { answered, FOREIGN, strained, talk, theirs, unread } from './told';

const DISPUTE = 'I refuse to pay this invoice.';
const PRICE = "It's simply not worth the money.";

const mapped = { mapped: { paymentField: 'overdue' } } as const;
const overdue = (days: number | string, whole: Facts = talk(...answered)): Facts => ({
  ...whole,
  customer: customer({ fields: { overdue: days } }),
});
const rated = (id: number, days: number, score: 'good' | 'bad') => pastTicket(id, days, { rating: { score } });
const beside = (...others: readonly Ticket[]) => history([ticket(), ...others]);

const angry = strained(0.9);
const latest = (...texts: readonly string[]) =>
  talk(...answered, ...texts.map((text, index) => them(daysAgo(9 - index), text)));

/** Known for a month: too short for a tenure. */
const young = (over: Partial<Facts> = {}) => facts({ customer: customer({ createdAt: daysAgo(33) }), ...over });
const since = (days: number, over: Partial<Facts> = {}) =>
  facts({ customer: customer({ createdAt: daysAgo(3 + days) }), ...over });
const thanks = (times: number) =>
  [
    ...answered,
    ...Array.from({ length: times }, (_, index) => [
      them(daysAgo(9 - index), 'Thank you very much!'),
      us(daysAgo(9 - index) + HOUR),
    ]),
  ].flat();
const prompt = (times: number, hours = 3) =>
  Array.from({ length: times }, (_, index) => [
    us(daysAgo(19 - index * 3), 'Which bulb do you use?'),
    them(daysAgo(19 - index * 3) + hours * HOUR),
  ]).flat();
const good = (...days: readonly number[]) => beside(...days.map((day) => rated(day, day, 'good')));

export const moneyAndToneOutcomes = {
  payment: {
    raised: [
      [0.3, 'a bill disputed twice', theirs(DISPUTE, DISPUTE)],
      [0.3366, 'a day behind the days of grace', overdue(8), mapped],
      [0.5, 'a bill disputed three times', theirs(DISPUTE, DISPUTE, DISPUTE)],
      [0.6989, 'a month', overdue('30'), mapped],
      [0.7, 'a bill disputed four times', theirs(DISPUTE, DISPUTE, DISPUTE, DISPUTE)],
      [1, 'a quarter of a year', overdue(90), mapped],
    ],
    clear: [
      ['nothing of it', theirs('How can I pay?')],
      ['disputed once', theirs(DISPUTE)],
      ['within the days of grace', overdue(7), mapped],
      ['nothing overdue, and nothing said', overdue(0, talk(us(daysAgo(1)))), mapped],
      [
        'before the window',
        talk(
          them(daysAgo(120), DISPUTE),
          us(daysAgo(119)),
          them(daysAgo(118), DISPUTE),
          us(daysAgo(117)),
          them(daysAgo(1)),
        ),
      ],
    ],
    'not-applicable': [
      ['no field is mapped and nothing was said', overdue(90, talk(us(daysAgo(1))))],
      ['the field is empty and nothing was said', overdue('', talk(us(daysAgo(1)))), mapped],
      ['all that they wrote lies before the window', talk(them(daysAgo(120), DISPUTE))],
    ],
    unknown: [
      [['customer'], 'the field holds no number of days', overdue('2026-01-05'), mapped],
      [['said'], 'the conversation could not be read', without(overdue(0), 'messages'), mapped],
      [['said'], 'words cannot be heard yet', talk(...answered), { deaf: true }],
      [['customer', 'said'], 'neither can be read', without(overdue('soon'), 'messages'), mapped],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
    ],
  },
  value: {
    raised: [
      [0.4, 'the second objection to the price', theirs(PRICE, PRICE)],
      [0.6, 'the third', theirs(PRICE, PRICE, PRICE)],
      [0.65, 'a bad rating', facts({ history: beside(rated(1, 10, 'bad')) })],
      [0.7725, 'a second one', facts({ history: beside(rated(1, 10, 'bad'), rated(2, 20, 'bad')) })],
      [0.79, 'a bad rating and objections', { ...theirs(PRICE, PRICE), history: beside(rated(1, 10, 'bad')) }],
      [1, 'the fifth objection', theirs(PRICE, PRICE, PRICE, PRICE, PRICE)],
    ],
    clear: [
      ['nothing of it', theirs('Any news?')],
      ['one objection', theirs(PRICE)],
      ['a good rating, and they wrote nothing', { ...talk(us(daysAgo(1))), history: beside(rated(1, 10, 'good')) }],
      ['a good rating', facts({ history: beside(rated(1, 10, 'good')) })],
      ['a good rating beside a bad one', facts({ history: beside(rated(1, 10, 'bad'), rated(2, 20, 'good')) })],
      [
        'objections before the window',
        talk(
          them(daysAgo(120), PRICE),
          us(daysAgo(119)),
          them(daysAgo(118), PRICE),
          us(daysAgo(117)),
          them(daysAgo(1)),
        ),
      ],
    ],
    'not-applicable': [
      ['nothing was rated and nothing said', talk(us(daysAgo(1)))],
      ['rated before the window', facts({ history: beside(rated(1, 200, 'bad')) })],
      ['nothing was rated and nothing written, and words cannot be heard yet', talk(us(daysAgo(1))), { deaf: true }],
    ],
    unknown: [
      [
        ['history'],
        'a good rating may lie on another ticket',
        without(facts({ ticket: ticket({ rating: { score: 'bad' } }) }), 'history'),
      ],
      [['said'], 'nothing was rated, and the conversation could not be read', unread],
      [['said'], 'nothing was rated, and words cannot be heard yet', talk(...answered), { deaf: true }],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
      [
        ['language'],
        'rated well, and they wrote in another language',
        { ...talk(...answered, them(daysAgo(1), FOREIGN)), history: beside(rated(1, 10, 'good')) },
      ],
      [
        ['said'],
        'rated, and the conversation could not be read',
        without(facts({ history: beside(rated(1, 10, 'good')) }), 'messages'),
      ],
      [
        ['said'],
        'rated, and words cannot be heard yet',
        { ...talk(...answered), history: beside(rated(1, 10, 'good')) },
        { deaf: true },
      ],
    ],
  },
  frustration: {
    raised: [
      [0.01, 'words that just reach the limit', latest('And now?'), strained(0.4)],
      [0.5, 'half the way from there', latest('And now?'), strained(0.7)],
      [0.8333, 'strained words', latest('And now?'), angry],
      [0.9954, 'the latest three messages of strained words', latest('And now?', 'Hello?', 'Well?', 'When?'), angry],
      [1, 'words as strained as can be', latest('And now?'), strained(1)],
    ],
    clear: [['the words are calm', latest('And now?'), strained(0.3)]],
    'not-applicable': [
      ['nobody has written', talk(), angry],
      ['we have not replied', talk(them(daysAgo(1))), angry],
      ['nothing was written since our first reply', talk(...answered), angry],
      ['a picture came without words', latest(' '), angry],
      ['before the window', talk(them(daysAgo(130)), us(daysAgo(129)), them(daysAgo(120))), angry],
    ],
    unknown: [
      [['messages'], 'the conversation could not be read', unread, angry],
      [['tone'], 'the model is not loaded', latest('And now?')],
      [['language'], 'they wrote in another language', latest(FOREIGN), angry],
    ],
  },
  goodwill: {
    raised: [
      [0.1, 'a year of tenure', since(365)],
      [0.15, 'thanks', young({ messages: thanks(1) })],
      [0.2, 'two prompt answers', young({ messages: prompt(2) })],
      [0.2775, 'thanks, the third of which adds nothing', young({ messages: thanks(3) })],
      [0.3, 'a good rating', young({ history: good(10) })],
      [0.3, 'three years of tenure, and no more for ten', since(3650)],
      [0.51, 'two good ratings, and no more for three', young({ history: good(10, 20, 30) })],
      [0.8017, 'all of it', since(3650, { messages: [...prompt(2), ...thanks(2)], history: good(10, 20) })],
    ],
    clear: [
      ['nothing of it', young({ messages: answered })],
      ['a year less a day', since(364)],
      ['one prompt answer', young({ messages: prompt(1) })],
      ['answers a day and a half later', young({ messages: prompt(2, 36) })],
      ['rated before the window', young({ history: good(200) })],
      [
        'thanks before the window',
        young({ messages: [them(daysAgo(121)), us(daysAgo(120)), them(daysAgo(119), 'Thank you very much!')] }),
      ],
    ],
    'not-applicable': 'never: every customer could have thanked, rated or stayed',
    unknown: [
      [['messages'], 'the conversation could not be read', without(young(), 'messages')],
      [['history'], 'the other tickets could not be read', without(young(), 'history')],
      [['messages', 'history'], 'neither could be read', without(young(), 'messages', 'history')],
      [['language'], 'they wrote in another language', young({ messages: [...answered, them(daysAgo(1), FOREIGN)] })],
      [
        ['history', 'language'],
        'they wrote in another language, and the other tickets could not be read',
        without(young({ messages: [...answered, them(daysAgo(1), FOREIGN)] }), 'history'),
      ],
    ],
  },
} as const satisfies OutcomesOf<'payment' | 'value' | 'frustration' | 'goodwill'>;
