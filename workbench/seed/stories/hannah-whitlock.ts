import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const hannahWhitlock: Story = {
  about: 'A calm customer of many years who thanks, answers quickly and sends friends.',
  covers: ['goodwill'],
  customer: customer('hannah.whitlock', 'Hannah Whitlock', 'en-US', {
    fields: { days_overdue: 0, yearly_revenue: 1480 },
    since: ago({ days: 1420 }),
  }),
  tickets: [
    ticket(
      'heron-poles',
      'Spare pole section for a Heron 2',
      ago({ days: 391 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        "Hi there, one of the orange pole sections on our Heron 2 has a hairline crack after a windy night on the coast. Can I buy a single section or do I need the whole set? Tent is from spring two years ago. No rush at all, we're not out again for some weeks.",
      ),
      replies(
        'mara',
        '2h',
        'Hello Hannah, a windy night on the coast and only one cracked section: the Heron did well! A section of that age is still under warranty, so there is nothing to buy. Could you send me the length of the piece, tip to tip? There are two lengths and they look alike.',
      ),
      says('1h', 'Wow, thank you. It is 41.5 cm.'),
      replies(
        'mara',
        '40m',
        'Perfect, that is the long one. It left our workshop today by letter post and should be with you by {day:+3}. I put two in the envelope, in case the coast has other plans.',
        'solved',
      ),
      says(
        '4d',
        'Both arrived this morning, fit perfectly. Thanks so much, this is why I keep sending people your way.',
      ),
      becomes('solved', '20m', 'mara'),
      rates('good', '3h', 'Fast, friendly and two sections instead of one.'),
    ),
    ticket(
      'gift-card',
      'Gift card for my sister',
      ago({ days: 244 }),
      { channel: 'web', group: 'care', assignee: 'joel' },
      says(
        '0m',
        'Hello, is it possible to have a gift card sent on a certain date? Her birthday is the 14th and I will forget if I buy it now and have to forward it myself.',
      ),
      replies(
        'joel',
        '5h',
        'Hi Hannah, yes: on the gift card page choose "send later" below the message box and pick the 14th. It goes out at eight in the morning, her time. Does that do it for you?',
        'pending',
      ),
      says('2h', "Found it. That's done it, thank you!"),
      becomes('solved', '1h', 'joel'),
      rates('good', '1d'),
    ),
    ticket(
      'down-care',
      'Washing the Drift 500',
      ago({ days: 130 }),
      { channel: 'email', group: 'care', assignee: 'tess' },
      says(
        '0m',
        'Quick one. The label in my Drift 500 has faded and I would like to wash it before it goes into the loft. Front loader or bath tub?',
      ),
      replies(
        'tess',
        '3h',
        'Hi Hannah, front loader, 30 degrees, down soap, two extra rinses, then tumble dry low with three clean tennis balls until no clumps are left (that takes three hours, sometimes four). I attached the label as a picture so that you have it for next time.',
        'solved',
      ),
      says('1d', 'It came out like new. Tennis balls, who knew. Thank you {tess}!'),
      becomes('solved', '30m', 'tess'),
      rates('good', '2d', 'Clear answer, and somebody thought one step further.'),
    ),
    ticket(
      'friend-discount',
      'My hiking group wants to order together',
      ago({ days: 21 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        "Hello again! Four people from my hiking group want Carrow 45 packs after trying mine. Is there something for group orders? If not that's fine, they will order anyway.",
      ),
      replies(
        'mara',
        '1h',
        'Hello Hannah, that is a lovely message to start the week with. From three packs on we take ten percent off. I made the code HIKERS-4 for your group; it works until the end of next month, for colors of your choice.',
        'pending',
      ),
      says('6h', 'They are delighted. Two already ordered. You are the best, have a good week.'),
      becomes('solved', '2h', 'mara'),
      rates('good', '1d', 'Always a pleasure.'),
    ),
  ],
};
