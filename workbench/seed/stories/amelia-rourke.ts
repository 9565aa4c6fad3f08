import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const ameliaRourke: Story = {
  about: 'Fixed, failed, apologized, fixed, failed again; and a promise of ours that ran out without a word.',
  covers: ['S6', 'S4', 'S12'],
  customer: customer('amelia.rourke', 'Amelia Rourke', 'en-US', { fields: { yearly_revenue: 1320 } }),
  tickets: [
    ticket(
      'porch-leak',
      'Heron 4 leaks at the porch seam',
      ago({ days: 71 }),
      { channel: 'email', group: 'repairs', assignee: 'tess' },
      says(
        '0m',
        'Hi, we had rain in the Lakes and water came in at the seam over the porch, right onto the sleeping bags. Pictures attached. Tent is seven months old.',
      ),
      replies(
        'tess',
        '5h',
        'Hello Amelia, wet sleeping bags at two in the morning is about as bad as a tent can behave. The pictures show a tape that came loose. Please send it in with the label attached; we reseal it within a week, free of charge.',
      ),
      says('4d', 'Sent it today.'),
      replies(
        'tess',
        '6d',
        'Your tent is resealed, tested for twenty minutes under the hose and on its way back to you.',
        'solved',
      ),
      says('12d', 'It leaks again at the very same place. First trip after the repair.'),
      replies(
        'tess',
        '1d',
        'Amelia, I am sorry: a repair that does not last one trip is not a repair. Please send it once more; this time the whole panel gets replaced and I look at it myself before it leaves.',
      ),
      says('3d', 'Ok. Last try please, our big trip is in five weeks.'),
      replies('tess', '9d', 'New panel in, hose test of an hour, dry. It left today.', 'solved'),
      becomes('closed', '6d'),
    ),
    ticket(
      'leak-third',
      'Re: Heron 4 leaks at the porch seam',
      ago({ days: 9 }),
      { channel: 'email', group: 'repairs', assignee: 'tess', followsUp: 'porch-leak', priority: 'high' },
      says(
        '0m',
        'I cannot believe that I am writing this: third time, same seam, water on the floor. Two repairs and it is exactly where we started. We fly in two weeks.',
      ),
      replies(
        'tess',
        '4h',
        'Amelia, that is awful and you should not have to write this mail at all. I will get a new tent approved for you and call you by {day:+2} with the delivery date. You will definitely have it before your flight.',
        'open',
      ),
      says('5d', "It's {day:+0} now, and there was no call on {day:-3}. Did something go wrong?"),
      says('2d', 'Hello? We fly in one week. If there is no tent I need to know NOW so that I can buy one elsewhere.'),
    ),
    ticket(
      'happy-once',
      'Lovely packaging',
      ago({ days: 302 }),
      { channel: 'web', group: 'care', assignee: 'mara' },
      says('0m', 'Just wanted to say that I love that the tent came without a single bit of plastic. Well done!'),
      replies(
        'mara',
        '3h',
        'Thank you Amelia, I read it aloud to the packing team and there was applause. Enjoy the tent!',
        'solved',
      ),
      rates('good', '1d'),
    ),
  ],
};
