import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const marcusTyndall: Story = {
  about: 'The same stove trouble again and again, since the step he was asked for is never taken.',
  covers: ['C10', 'S4'],
  customer: customer('marcus.tyndall', 'Marcus Tyndall', 'en-US', { fields: { yearly_revenue: 260 } }),
  tickets: [
    ticket(
      'weak-flame-1',
      'Ember One burns weak',
      ago({ days: 96 }),
      { channel: 'email', group: 'repairs', assignee: 'joel' },
      says('0m', "My Ember One takes 12 minutes for a litre. It used to be five. What's up with it?"),
      replies(
        'joel',
        '4h',
        'Hello Marcus, that is soot in the jet nine times out of ten. Please unscrew the burner head, lay the jet in vinegar for half an hour and prick it with the needle from the lid. It takes a quarter of an hour of work. Would you write me how it burns after that?',
        'solved',
      ),
      says('6d', 'ok will do'),
      becomes('solved', '2h', 'joel'),
    ),
    ticket(
      'weak-flame-2',
      'stove again',
      ago({ days: 70 }),
      { channel: 'email', group: 'repairs', assignee: 'joel' },
      says(
        '0m',
        'Stove is weak again, 13 minutes now. I did not do the vinegar thing, seemed like a hassle. I bought another gas cartridge instead. Same problem.',
      ),
      replies(
        'joel',
        '6h',
        'Hello Marcus, thanks for trying the cartridge, then we can rule that out. As mentioned, it is most likely the jet: half an hour in vinegar, then the needle. There is a two minute video of it in the app under Care.',
        'solved',
      ),
      says('2d', "It's a stove, it should just work."),
      becomes('solved', '1d', 'joel'),
    ),
    ticket(
      'weak-flame-3',
      'Third time about the stove',
      ago({ days: 24 }),
      { channel: 'mobile', group: 'repairs', assignee: 'tess' },
      says(
        '0m',
        'Weekend ruined, cold beans, because of your stove. Same as always. I want to know what you will do about it.',
      ),
      replies(
        'tess',
        '3h',
        'Hello Marcus, cold beans are a sad end to a day outside. Did you get round to cleaning the jet, as my colleague suggested twice?',
        'pending',
      ),
      says('1d', 'No. I have no vinegar with me when camping, do I.'),
      replies(
        'tess',
        '5h',
        'At home will do, too. And if you prefer, send it in: the workshop cleans it for nothing and it is back within a week. Which way do you like better?',
        'pending',
      ),
      says('3d', "I'll see."),
      becomes('solved', '4d', 'tess'),
    ),
    ticket(
      'weak-flame-4',
      'Stove. Weak. Still.',
      ago({ hours: 20 }),
      { channel: 'email', group: 'repairs', assignee: 'joel' },
      says(
        '0m',
        'Fourth mail. It barely burns. No I have not cleaned it and I have not sent it in, I have a job. You sold me a bad stove and now you leave me with it.',
      ),
    ),
  ],
};
