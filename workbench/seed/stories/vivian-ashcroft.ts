import { ago, customer, replies, type Story, says, ticket } from '../story';

export const vivianAshcroft: Story = {
  about: 'Demands past what was agreed, no "no" accepted; a bad review is the lever. Asks for somebody higher.',
  covers: ['C8', 'C9', 'S10'],
  customer: customer('vivian.ashcroft', 'Vivian Ashcroft', 'en-US', { fields: { yearly_revenue: 700 } }),
  tickets: [
    ticket(
      'three-year-boots',
      'Worn soles after three years',
      ago({ days: 8, hours: 3 }),
      { channel: 'email', group: 'repairs', assignee: 'tess' },
      says(
        '0m',
        'The soles of my Tarn Mid are worn smooth. They are not even three and a half years old. I expect a new pair, the current model, in green, delivered to my hotel in Chamonix by {day:+4}.',
      ),
      replies(
        'tess',
        '6h',
        'Hello Vivian, three and a half years of walking is a compliment for a pair of soles. The warranty covers two years and defects, not wear. I can offer a new sole in our workshop for 45 (ten days), or 20 percent off a new pair, which could be in Chamonix by {day:+5}. Which would you like?',
      ),
      says('2h', 'Neither. A serious company would replace them without asking. I told you what I want.'),
      replies(
        'tess',
        '1d',
        'I see that this matters to you. I am not able to replace worn boots outside the warranty; that needs approval from my lead. I asked her and come back to you tomorrow.',
      ),
      says('4h', 'Then get somebody who can decide. I want to speak to a manager, today, not to another assistant.'),
      replies(
        'tess',
        '1d',
        'My lead is with suppliers until {day:+3}. I am not able to decide it alone, I am sorry. I can put down the resole and the discount together for you in the meantime.',
      ),
      says(
        '5h',
        'If I do not have a confirmation for the NEW PAIR by tomorrow 10 am you will read about it on every review site there is. One star, with pictures. I have four thousand followers who hike.',
      ),
      replies(
        'tess',
        '20h',
        'Resole at our cost and 20 percent off a new pair: that is the most I may offer, and it needed approval. May I book it for you?',
      ),
      says(
        '3h',
        'Unacceptable. I will not take no for an answer. New boots, green, or the review goes online tonight.',
      ),
    ),
    ticket(
      'review-up',
      'See for yourself',
      ago({ days: 4, hours: 9 }),
      { channel: 'twitter', group: 'care', assignee: 'noor', priority: 'high' },
      says(
        '0m',
        'Hey @fernlight, a week of excuses for a pair of smooth soles, not one person there with the power to decide. My review is up, read it and weep. #fernlightfail',
      ),
    ),
  ],
};
