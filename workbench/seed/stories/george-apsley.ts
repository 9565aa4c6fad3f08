import { ago, becomes, customer, notes, rates, replies, type Story, says, ticket } from '../story';

export const georgeApsley: Story = {
  about: 'A product that burned: danger first, then the five steps as they should be.',
  covers: ['goodwill'],
  customer: customer('george.apsley', 'George Apsley', 'en-US', { fields: { yearly_revenue: 770 } }),
  tickets: [
    ticket(
      'flame',
      'Stove: flame came out at the valve',
      ago({ days: 20 }),
      { channel: 'email', group: 'repairs', assignee: 'noor', priority: 'urgent', tags: ['safety'] },
      says(
        '0m',
        'This evening a flame shot out of the VALVE of my Ember One, not out of the burner. Singed my sleeve and a patch of the tent, my hand is red but all right. I closed the cartridge with a glove. I am rather shaken, I have to say.',
      ),
      replies(
        'noor',
        '25m',
        'George, a flame at the valve, in front of your tent: no wonder that you are shaken, and I am very glad that you kept your head and closed it. Please do not use the stove or that cartridge again, keep both outside and away from heat, and have a doctor look at the hand if it blisters. I am sorry that a product of ours put you in danger. Two questions so that we can protect others: what is the batch number under the foot, and was the cartridge one of ours?',
        'open',
      ),
      says('1h', 'Hand is fine by now. Batch E1-0419, cartridge was yours.'),
      notes('noor', '20m', 'Batch E1-0419 blocked in all stores, product safety informed. 34 units sold.'),
      replies(
        'noor',
        '2h',
        'Thank you, George. Sales of that batch are stopped as of now and the other 33 buyers get a call tonight. For you there are two ways: a stove from another batch by express, or your money back; the tent and the jacket we replace in either case. A courier with a fireproof box picks the old one up when it suits you. I write again on {day:+2} by noon with what the lab says, even if they are not done.',
        'open',
      ),
      says('36h', 'The money back please, and thanks for taking it seriously. Courier on {day:+1} is fine.'),
      replies(
        'noor',
        '12h',
        'George, as promised the word from the lab: a seal ring of the wrong size in this batch, now fixed at the source. Your refund of 79.00 went out this morning, tent and jacket arrive tomorrow. Is there anything else on your mind?',
        'pending',
      ),
      says('5h', 'No, all good. I have rarely seen a company handle something like this so well. Thank you, {noor}.'),
      becomes('solved', '1h', 'noor'),
      rates('good', '2d', 'Serious, quick, honest. I stay a customer because of this.'),
    ),
    ticket(
      'earlier',
      'Map case',
      ago({ days: 222 }),
      { channel: 'web', group: 'care', assignee: 'joel' },
      says('0m', 'Is the map case waterproof or only water resistant?'),
      replies('joel', '5h', 'Waterproof to one metre, George, as long as the seal is rolled twice.', 'solved'),
    ),
  ],
};
