import { ago, autoReply, customer, rates, replies, type Story, says, ticket } from '../story';

export const paulaBrandt: Story = {
  about:
    'Does not see the value: every purchase ends in a return or a talk about the price, and no rating was ever good.',
  covers: ['C2'],
  customer: customer('paula.brandt', 'Paula Brandt', 'en-US', { fields: { yearly_revenue: 210 } }),
  tickets: [
    ticket(
      'lindis-price',
      'Why is the Lindis so expensive',
      ago({ days: 283 }),
      { channel: 'web', group: 'care', assignee: 'tess' },
      says(
        '0m',
        'I found a shell that looks exactly the same for 89 at the supermarket. What am I paying 240 for? And do not tell me quality, everybody says quality.',
      ),
      replies(
        'tess',
        '6h',
        'Hello Paula, fair question. Three things you can check yourself: the seams are taped on the inside everywhere (most shells at 89 only at the shoulders), we repair it for eight years, and it weighs 310 grams. If you rarely walk in day-long rain, our Brae at 129 does the job.',
        'solved',
      ),
      rates('bad', '1d', 'Sales talk.'),
    ),
    ticket(
      'return-brae',
      'Return Brae jacket',
      ago({ days: 241 }),
      { channel: 'web', group: 'care', assignee: 'joel' },
      says('0m', 'Order 51190. I want to return the Brae, it is not worth 129. It rustles.'),
      replies(
        'joel',
        '8h',
        'Hi Paula, the return label is attached; the money is back on your card within five working days of the parcel reaching us.',
        'solved',
      ),
      rates('bad', '6d', 'Had to pay for packaging tape myself.'),
    ),
    ticket(
      'return-lamp',
      'Send back headlamp, want full refund',
      ago({ days: 152 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        "The Glow 300 is a joke for that price, my old one from the petrol station is just as bright. I'd like my money back including shipping.",
      ),
      replies(
        'mara',
        '4h',
        'Hello Paula, you can return it until the {date:+20}, the label is attached. I included the shipping since the lamp did not convince you. May I ask what you use it for? The 300 is built for a narrow beam; for camp light there is a cheaper one that suits better.',
        'pending',
      ),
      says('1d', 'I just want the refund, not another product.'),
      replies('mara', '3h', 'Understood. The refund of 54.90 goes out as soon as the lamp is scanned here.', 'solved'),
      rates('bad', '9d'),
    ),
    ticket(
      'stove-price-drop',
      'You lowered the price after I bought',
      ago({ days: 33 }),
      { channel: 'email', group: 'billing', assignee: 'joel' },
      says(
        '0m',
        'Bought the Ember One on the {date:-17} for 79, today it is 65. That is a rip-off of loyal customers. I expect the difference or it goes back.',
      ),
      replies(
        'joel',
        '1d',
        'Hello Paula, we refund a price difference up to 14 days after the purchase and yours is 18 days ago. As a gesture I can give you 10 of the 14 as store credit, or you return the stove, which is possible for another 12 days. Which do you prefer?',
      ),
      says('5h', 'Store credit, so I have to buy again from you? No. It goes back. Way overpriced anyway.'),
      replies(
        'joel',
        '2h',
        'The label is attached. Your refund of 79.00 follows within five working days after it arrives.',
        'solved',
      ),
      rates('bad', '7d', 'Never again at full price.'),
    ),
    ticket(
      'pack-return',
      'Carrow 45 – not what I expected for the money',
      ago({ days: 1, hours: 3 }),
      { channel: 'email', group: 'care', assignee: 'tess' },
      says(
        '0m',
        'Order 58640. The pack is fine I suppose but for 165 I expected at least a rain cover to be included. What would you take off the price? Otherwise I return it.',
      ),
      autoReply('1m', 'Thank you for your message. We have received it under the number in the subject line.'),
    ),
  ],
};
