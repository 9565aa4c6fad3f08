import { ago, becomes, customer, notes, passes, rates, replies, type Story, says, ticket } from '../story';

export const rickDunmore: Story = {
  about: 'Insults staff over several tickets and ends with a threat; one of our own replies was brusque as well.',
  covers: ['C7', 'S7', 'C11'],
  customer: customer('rick.dunmore', 'Rick Dunmore', 'en-US', { fields: { yearly_revenue: 150 } }),
  tickets: [
    ticket(
      'boots-late',
      'WHERE ARE MY BOOTS',
      ago({ days: 87 }),
      { channel: 'email', group: 'care', assignee: 'tess' },
      says('0m', 'Ordered 9 days ago. 9!!! Where are they'),
      replies(
        'tess',
        '1d',
        'As stated in our terms, delivery takes 5 to 10 working days. You should have read this before ordering. Please be patient.',
      ),
      says(
        '30m',
        'read the terms?? are you kidding me. what kind of idiot writes that to a paying customer. learn to do your job, moron',
      ),
      replies('tess', '4h', 'There is no reason to be rude. The parcel is on its way, as I said.'),
      notes('noor', '5h', 'Taking this over. Our first reply was not what we want to send either. I write to him.'),
      passes('noor', '1m', { to: 'noor' }),
      replies(
        'noor',
        '10m',
        'Hello Rick, nine days without a word is too long and our first answer did not help; I am sorry for both. The boots left the warehouse on {day:-1} and are with the carrier in Dover; they reach you tomorrow before noon. I do ask that we keep insults to my colleagues out of it.',
        'solved',
      ),
      says('1d', 'they came. fine.'),
      becomes('solved', '2h', 'noor'),
    ),
    ticket(
      'boots-squeak',
      'your boots are trash',
      ago({ days: 38 }),
      { channel: 'mobile', group: 'care', assignee: 'mara' },
      says(
        '0m',
        'they squeak. every. single. step. sounds like im walking a duck. did any of you clowns ever wear them',
      ),
      replies(
        'mara',
        '3h',
        'Hello Rick, a duck at every step takes the fun out of any trail. The squeak comes from the insole: lift it, dust a little talcum under it, and it is gone in nine of ten pairs. If yours is the tenth, I exchange them. Would you try it tonight?',
        'pending',
      ),
      says('2d', 'talcum powder. youre a joke and your company is a joke. exchange them'),
      replies(
        'mara',
        '2h',
        'The exchange label is attached and the new pair goes out as soon as yours is scanned.',
        'solved',
      ),
      rates('bad', '4d', 'useless people'),
    ),
    ticket(
      'exchange-missing',
      'Exchange',
      ago({ days: 2, hours: 6 }),
      { channel: 'email', group: 'care', assignee: 'mara', priority: 'high', tags: ['abuse'] },
      says('0m', 'sent the boots back 8 days ago. nothing. of course'),
      replies(
        'mara',
        '5h',
        'Hello Rick, your boots were scanned here on {day:-2} and size 45 is out of stock until {day:+3}, which nobody told you. I am sorry. I can send the 45 on {day:+3} by express, a pair of Tarn High today at no extra cost, or the money back today. What would you like?',
      ),
      says(
        '1d',
        "ARE YOU STUPID? I said exchange, you dumb cow, not a sales pitch. You're all brain-dead over there. Give me someone with an IQ above room temperature",
      ),
      notes('mara', '20m', 'Third ticket with personal insults. I would rather not go on alone with this one.'),
      says(
        '4h',
        'no answer, typical. pathetic bunch of losers. i know which store you sit in. i will come by and hurt you',
      ),
    ),
  ],
};
