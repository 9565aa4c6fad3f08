import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const priyaRaman: Story = {
  about: 'Her answer hangs on an agent with too much on the desk and no say in the matter.',
  covers: ['S10', 'S11'],
  customer: customer('priya.raman', 'Priya Raman', 'en-US', {
    organization: 'Ridgeline Scout District',
    fields: { yearly_revenue: 4100 },
  }),
  tickets: [
    ticket(
      'scout-discount',
      'Discount for 60 scouts',
      ago({ days: 5 }),
      { channel: 'email', group: 'care', assignee: 'joel', priority: 'normal' },
      says(
        '0m',
        'Hello, our district would like 60 Glow headlamps and 12 tarps for the summer camp. Last year we got 15 percent. Is the same possible again? The treasurer signs on {day:+4}.',
      ),
      replies(
        'joel',
        '1d',
        'Hi Priya, I would gladly say yes, but above 10 percent I need approval from sales. I asked them and have 31 other tickets here, so bear with me.',
        'hold',
      ),
      says('2d', 'Hi again, any word from sales? {day:+1} is tomorrow for us.'),
      replies(
        'joel',
        '20h',
        'Still waiting for the approval, I am not able to decide it myself. Sorry, Priya.',
        'hold',
      ),
      says('4h', 'I understand it is not your fault. Is there someone I could talk to who can decide?'),
    ),
    ticket(
      'last-year',
      'Order for the district camp',
      ago({ days: 367 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says('0m', 'Hello, 50 headlamps for our scouts: what could you do for us?'),
      replies(
        'mara',
        '3h',
        'Hello Priya, for scouts always something: 15 percent and free delivery to the camp site, if the address is on a road that a van can take.',
        'pending',
      ),
      says('5h', 'Wonderful, and yes there is a road. Ordered!'),
      becomes('solved', '1h', 'mara'),
      rates('good', '30d', 'All 50 arrived at the camp on the day. Thank you {mara}!'),
    ),
    ticket(
      'two-broken',
      'Two lamps without light',
      ago({ days: 311 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says('0m', 'Two of the fifty lamps stay dark. Not urgent, camp is over.'),
      replies('mara', '2h', 'Two new ones are on the way, keep the old ones for spare straps.', 'solved'),
      says('3d', 'Arrived, thanks!'),
      becomes('solved', '1h', 'mara'),
    ),
  ],
};
