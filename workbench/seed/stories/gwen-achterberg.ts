import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

const OUTLETS = ['Keswick', 'Ambleside', 'Buttermere', 'Coniston', 'Grasmere', 'Patterdale'] as const;

/** What a rental business writes week in, week out; one entry makes several tickets for several outlets. */
const MATTERS = [
  {
    subject: 'Inner tents for',
    asks: 'we need {n} inner tents for the Heron 4, please bill them to the usual account.',
    answer: '{n} inner tents are packed and leave tomorrow, billed to the usual account.',
  },
  {
    subject: 'Stove service for',
    asks: 'we send {n} stoves for the yearly service on Monday. When would they be back?',
    answer: 'Within eight working days of their arrival. I put {n} slots aside for you.',
  },
  {
    subject: 'Missing pegs in the delivery to',
    asks: 'the last box was {n} peg sets short. Could you add them to the next one?',
    answer: 'Sorry about that. The {n} missing sets travel with your order of this week, without charge.',
  },
  {
    subject: 'Label roll for',
    asks: 'the washing labels run out. {n} rolls would last us through the season.',
    answer: '{n} rolls are on the way by letter post.',
  },
  {
    subject: 'Replacement zips for',
    asks: 'could we have {n} zips for the Carrow, the long ones?',
    answer: 'They are in stock: {n} long zips leave with the noon van.',
  },
] as const;

const routine = Array.from({ length: 98 }, (_, index) => {
  const matter = MATTERS[index % MATTERS.length] ?? MATTERS[0];
  const outlet = OUTLETS[index % OUTLETS.length] ?? OUTLETS[0];
  const fill = (text: string) => text.replace('{n}', String(3 + ((index * 7) % 11)));
  return ticket(
    `order-${index + 1}`,
    `${matter.subject} ${outlet}`,
    ago({ days: 415 - index * 4, hours: index % 7 }),
    {
      channel: index % 3 === 0 ? 'web' : 'email',
      group: index % 5 === 1 ? 'repairs' : 'care',
      assignee: index % 2 ? 'mara' : 'joel',
    },
    says('0m', `Hello, Gwen here for ${outlet}: ${fill(matter.asks)}`),
    replies(index % 2 ? 'mara' : 'joel', `${1 + (index % 5)}h`, `Hello Gwen, ${fill(matter.answer)}`, 'solved'),
    ...(index % 4 === 0 ? [says('2h', 'Perfect, thank you!'), becomes('solved', '10m')] : []),
    ...(index % 9 === 0 ? [rates('good', '1d')] : []),
  );
});

const open = (key: string, hours: number, subject: string, text: string, then: 'new' | 'joel') =>
  ticket(
    key,
    subject,
    ago({ hours }),
    { channel: 'email', group: 'care', ...(then === 'joel' && { assignee: 'joel' }) },
    says('0m', text),
  );

export const gwenAchterberg: Story = {
  about: 'A rental business with more than a hundred tickets: busy, polite, profitable.',
  covers: ['S11', 'goodwill'],
  customer: customer('gwen.achterberg', 'Gwen Achterberg', 'en-US', {
    organization: 'Blue Heron Rentals',
    fields: { days_overdue: 0, yearly_revenue: 42800 },
    since: ago({ days: 1900 }),
  }),
  tickets: [
    ...routine,
    open('now-1', 1, 'Guy lines for Keswick', 'Hello, 40 guy lines for Keswick please, the reflective ones.', 'joel'),
    open(
      'now-2',
      3,
      'Two bent poles at Grasmere',
      'Hello, a hen party sat on a Heron. Two pole sets for Grasmere please, and a medal for the tent.',
      'joel',
    ),
    open(
      'now-3',
      6,
      'Price list for next season',
      'Hello, could I have the price list for next season? We plan the budget this week.',
      'joel',
    ),
    open(
      'now-4',
      9,
      'Invoice for Coniston',
      'Hello, the invoice for Coniston still has our old address on it. Can you send a new one?',
      'joel',
    ),
    open(
      'now-5',
      22,
      'Sleeping bag liners',
      'Hello, 24 liners for Patterdale, whichever color you have most of.',
      'joel',
    ),
    open(
      'now-6',
      2,
      'Pick-up this week?',
      'Hello, could your van take back eleven worn mats when it comes on {day:+2}?',
      'new',
    ),
  ],
};
