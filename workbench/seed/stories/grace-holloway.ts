import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const graceHolloway: Story = {
  about: 'Says that a colleague promised something the record does not show, for the second time.',
  covers: ['C6', 'C8'],
  customer: customer('grace.holloway', 'Grace Holloway', 'en-US', { fields: { yearly_revenue: 890 } }),
  tickets: [
    ticket(
      'free-bag',
      'Free sleeping bag?',
      ago({ days: 196 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        'When I bought the two tents two months ago your colleague promised that a free sleeping bag would follow. Nothing came. I wrote five times and nobody ever answered.',
      ),
      replies(
        'mara',
        '5h',
        'Hello Grace, I went through everything we have: your order, the mail that came with it and one call of four minutes. In the mail stands a free stuff sack with two tents, and that seems to have been forgotten; it goes out today and I am sorry that you had to ask. I find no earlier message from you under this address. Could they come from another one?',
      ),
      says('2d', 'Hm. It may have been the stuff sack. I did call though. Ok, thanks.'),
      becomes('solved', '3h', 'mara'),
      rates('good', '1d'),
    ),
    ticket(
      'replacement',
      'Promised replacement, still waiting',
      ago({ days: 6 }),
      { channel: 'email', group: 'repairs', assignee: 'joel', priority: 'high' },
      says(
        '0m',
        'Your colleague guaranteed me on the phone that I get a brand-new Lindis in place of mine, no repair. Now I get a mail that my jacket is "in the workshop". This is not what was promised. I want the new jacket by {day:+7}, I am going away.',
      ),
      replies(
        'joel',
        '6h',
        'Hello Grace, that is a frustrating mail to get when you count on something else. The note of your call on the {date:-5} says: "assessment first, replacement if the membrane is gone". The workshop looks at it tomorrow morning and I write to you by noon with the result. If it can be saved you have it back on {day:+6}; if not, you get a new one from stock the same day. Would {day:+6} be in time for your trip?',
      ),
      says(
        '20h',
        'That is not what he said. He said new jacket, full stop. I know what I heard. And you always twist it afterwards.',
      ),
      replies(
        'joel',
        '3h',
        'Thank you for coming back to me. The workshop found the membrane sound and the zip broken; a new zip is in, and it is ready. I understand that you heard it differently. I can send the repaired jacket by express today, or hold it for a second look by our lead on {day:+7}. Which is better for you?',
      ),
      says(
        '2d',
        'Neither. I want what I was promised, and unless I have it by {day:+4} I expect a full refund of a jacket that is two years old, yes, a full refund. No discussion.',
      ),
    ),
  ],
};
