import { daysAgo, HOUR, history, pastTicket, them, ticket, us, without } from '../facts';
import type { OutcomesOf } from './cells';
import { answered, FOREIGN, talk, theirs, unread } from './told';

/** So many turns of the customer's, each answered by something handed over. */
const delivered = (...texts: readonly string[]) => {
  const handing = (at: number) => us(at, 'Here is how it looks.');
  return talk(
    them(daysAgo(20)),
    handing(daysAgo(19)),
    ...texts.flatMap((text, index) => [them(daysAgo(16 - index * 2), text), handing(daysAgo(15 - index * 2))]),
  );
};
/** So many times the same advice, and the trouble goes on. */
const advised = (times: number, goesOn = 'It still does not work.') =>
  talk(
    them(daysAgo(20)),
    ...Array.from({ length: times }, (_, index) => [
      us(daysAgo(18 - index * 2), 'As I mentioned before, please update the app first.'),
      them(daysAgo(17 - index * 2), goesOn),
    ]).flat(),
  );
const ULTIMATUM = 'I will not take no for an answer.';
const CHANGE = 'I changed my mind, make it red instead.';
const CLAIM = 'Your colleague promised me a free replacement.';
const deaf = { deaf: true } as const;

export const demandOutcomes = {
  'unreasonable-demands': {
    raised: [
      [0.4, 'twice', theirs(ULTIMATUM, ULTIMATUM)],
      [0.6, 'three times', theirs(ULTIMATUM, ULTIMATUM, ULTIMATUM)],
      [0.8, 'four times', theirs(ULTIMATUM, ULTIMATUM, ULTIMATUM, ULTIMATUM)],
      [1, 'five times', theirs(ULTIMATUM, ULTIMATUM, ULTIMATUM, ULTIMATUM, ULTIMATUM)],
    ],
    clear: [
      ['nothing of it', theirs('Any news?')],
      ['once', theirs(ULTIMATUM)],
      ['before our first reply', talk(them(daysAgo(9), ULTIMATUM), us(daysAgo(8)), them(daysAgo(7), ULTIMATUM))],
      [
        'while we keep them waiting',
        talk(
          ...answered,
          ...[9, 7].flatMap((day) => [
            them(daysAgo(day)),
            them(daysAgo(day) + HOUR, ULTIMATUM),
            us(daysAgo(day) + 2 * HOUR),
          ]),
        ),
      ],
      [
        'before the window',
        talk(
          them(daysAgo(120)),
          us(daysAgo(119)),
          them(daysAgo(118), ULTIMATUM),
          us(daysAgo(117)),
          them(daysAgo(116), ULTIMATUM),
          us(daysAgo(115)),
          them(daysAgo(1)),
        ),
      ],
    ],
    'not-applicable': [
      ['the customer has not written', talk(us(daysAgo(1)))],
      ['all that they wrote lies before the window', talk(them(daysAgo(120), ULTIMATUM))],
    ],
    unknown: [
      [['said', 'messages', 'silences'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), deaf],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
    ],
  },
  'changing-demands': {
    raised: [
      [0.4, 'the second change', delivered(CHANGE, CHANGE)],
      [0.6, 'the third', delivered(CHANGE, CHANGE, CHANGE)],
      [0.8, 'the fourth', delivered(CHANGE, CHANGE, CHANGE, CHANGE)],
      [1, 'the fifth', delivered(CHANGE, CHANGE, CHANGE, CHANGE, CHANGE)],
    ],
    clear: [
      ['nothing was changed', delivered('That is just right.')],
      ['one change', delivered(CHANGE)],
      [
        'answers to a question of ours',
        talk(
          them(daysAgo(20)),
          us(daysAgo(19), 'Here is how it looks.'),
          ...[9, 7].flatMap((day) => [
            us(daysAgo(day), 'Would you like another colour?'),
            them(daysAgo(day) + HOUR, CHANGE),
          ]),
        ),
      ],
      [
        'before the window',
        talk(
          them(daysAgo(120)),
          ...[119, 117].flatMap((day) => [us(daysAgo(day), 'Here is how it looks.'), them(daysAgo(day - 1), CHANGE)]),
          them(daysAgo(1)),
        ),
      ],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1), CHANGE))],
      ['we have delivered nothing', theirs(CHANGE, CHANGE)],
      ['nothing was said since the delivery', talk(them(daysAgo(9)), us(daysAgo(8), 'Here is how it looks.'))],
    ],
    unknown: [
      [['said', 'messages'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', delivered(CHANGE), deaf],
      [['language'], 'they wrote in another language', delivered(FOREIGN)],
    ],
  },
  'disputed-promise': {
    raised: [
      [0.4, 'the second claim', theirs(CLAIM, CLAIM)],
      [
        0.4,
        'claims of a promise, a silence and a count',
        theirs('Nobody ever answered me.', 'I have written to you nine times.'),
      ],
      [0.6, 'the third', theirs(CLAIM, CLAIM, CLAIM)],
      [0.8, 'the fourth', theirs(CLAIM, CLAIM, CLAIM, CLAIM)],
      [1, 'the fifth', theirs(CLAIM, CLAIM, CLAIM, CLAIM, CLAIM)],
    ],
    clear: [
      ['nothing is claimed', theirs('Any news?')],
      ['the first claim', theirs(CLAIM)],
      [
        'we did promise',
        talk(
          them(daysAgo(20)),
          us(daysAgo(19), 'We will send you a replacement this week.'),
          them(daysAgo(9), CLAIM),
          us(daysAgo(8)),
          them(daysAgo(7), CLAIM),
        ),
      ],
      [
        'repeated because we asked',
        talk(...answered, them(daysAgo(9), CLAIM), us(daysAgo(8), 'Who promised that?'), them(daysAgo(7), CLAIM)),
      ],
      [
        'before the window',
        talk(
          them(daysAgo(120)),
          us(daysAgo(119)),
          them(daysAgo(118), CLAIM),
          us(daysAgo(117)),
          them(daysAgo(116), CLAIM),
          them(daysAgo(1)),
        ),
      ],
    ],
    'not-applicable': [
      ['the customer has not written', talk(us(daysAgo(1)))],
      ['all that they wrote lies before the window', talk(them(daysAgo(120), CLAIM))],
    ],
    unknown: [
      [['said', 'messages', 'promises', 'silences'], 'the conversation could not be read', unread],
      [['said', 'promises'], 'words cannot be heard yet', talk(...answered), deaf],
      [['language'], 'they wrote in another language', talk(them(daysAgo(1), FOREIGN))],
      [['history'], 'the other tickets could not be read', without(theirs(CLAIM, CLAIM), 'history')],
      [
        ['elsewhere'],
        'another ticket may hold it',
        { ...theirs(CLAIM, CLAIM), history: history([ticket(), pastTicket(7, 60)]) },
      ],
      [
        ['elsewhere'],
        'a call may hold it',
        talk(...(theirs(CLAIM, CLAIM).messages ?? []), them(daysAgo(1), 'Call', { channel: 'voice', callMinutes: 4 })),
      ],
      [
        ['elsewhere'],
        'it was said in a shop',
        theirs('Your shop promised me a new one.', 'Your shop promised me a new one.'),
      ],
    ],
  },
  'advice-ignored': {
    raised: [
      [0.5, 'the same advice twice', advised(2)],
      [0.75, 'three times', advised(3)],
      [1, 'four times', advised(4)],
    ],
    clear: [
      ['nothing was repeated', talk(...answered)],
      ['letters that crossed', advised(1)],
      ['the customer did it', advised(2, 'I did that and it still does not work.')],
      ['the trouble is over', advised(2, 'It works now, thank you!')],
      [
        'what we repeat is no advice',
        talk(
          ...[9, 7].flatMap((day) => [
            us(daysAgo(day), 'As I mentioned before, your refund will arrive.'),
            them(daysAgo(day - 1), 'It still has not arrived.'),
          ]),
        ),
      ],
      [
        'before the window',
        talk(
          ...[119, 117].flatMap((day) => [
            us(daysAgo(day), 'As I mentioned before, please update the app.'),
            them(daysAgo(day - 1), 'It still does not work.'),
          ]),
          us(daysAgo(1), 'Hello.'),
        ),
      ],
    ],
    'not-applicable': [
      ['we have not written', talk(them(daysAgo(1)))],
      [
        'only a note was written',
        talk(them(daysAgo(2)), us(daysAgo(1), 'As mentioned, please update it.', { public: false })),
      ],
      ['all that we wrote lies before the window', talk(them(daysAgo(120)), us(daysAgo(119)))],
    ],
    unknown: [
      [['said', 'messages'], 'the conversation could not be read', unread],
      [['said'], 'words cannot be heard yet', talk(...answered), deaf],
      [['language'], 'we wrote in another language', talk(them(daysAgo(2)), us(daysAgo(1), FOREIGN))],
    ],
  },
} as const satisfies OutcomesOf<'unreasonable-demands' | 'changing-demands' | 'disputed-promise' | 'advice-ignored'>;
