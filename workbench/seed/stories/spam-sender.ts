import { ago, becomes, customer, type Story, says, ticket } from '../story';

export const spamSender: Story = {
  about: 'Spam: not a customer at all.',
  covers: [],
  customer: customer('best.offers', 'Best Offers Team', 'en-US'),
  tickets: [
    ticket(
      'seo',
      'Rank #1 on every search engine!!!',
      ago({ days: 40 }),
      { channel: 'email', group: 'care', tags: ['spam'] },
      says(
        '0m',
        'Dear webmaster, we have checked your website and found 137 problems. Reply YES for a free audit and a price nobody can beat.',
      ),
      becomes('closed', '3h'),
    ),
    ticket(
      'seo-2',
      'Last chance: your free audit',
      ago({ days: 6 }),
      { channel: 'email', group: 'care', tags: ['spam'] },
      says('0m', 'You did not reply to our offer. It ends today. Reply YES.'),
      becomes('closed', '1h'),
    ),
  ],
};
