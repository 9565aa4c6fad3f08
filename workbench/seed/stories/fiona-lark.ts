import { ago, customer, replies, type Story, says, ticket } from '../story';

export const fionaLark: Story = {
  about: 'Says twice that we promised what the record does not hold, and takes no for no answer.',
  covers: ['C6', 'C8'],
  customer: customer('fiona.lark', 'Fiona Lark', 'en-US', { fields: { yearly_revenue: 95 } }),
  tickets: [
    // Her only one: what another ticket may hold is held against nobody.
    ticket(
      'zip',
      'Jacket for life, as promised',
      ago({ days: 2, hours: 6 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        'The zip of my rain jacket gave up on Saturday, after four years. Your colleague promised me a free replacement for life. Please send the new one to the usual address.',
      ),
      replies(
        'mara',
        '3h',
        'Hello Fiona, a jacket that will not close in this weather is no fun at all. I went through everything that we have from you and find nothing about a replacement for life; the warranty is two years. I can offer a new zip from our workshop for 18 (eight days), or 20 percent off a new jacket. Do you remember who told you, and when?',
      ),
      says(
        '20h',
        'I keep no diary about your staff. I was promised a replacement for life when I bought it, and I will not take no for an answer.',
      ),
      replies(
        'mara',
        '2h',
        'It is hard to hear a no when you relied on it, Fiona, and I am sorry for that. A free jacket is beyond what I can give, but I would like you to walk dry: the new zip can go on our account. Shall I book the workshop?',
      ),
      says(
        '1d',
        'No. She promised me a new one whenever it breaks. Either the jacket is on its way by tomorrow or my whole walking club hears what your word is worth.',
      ),
    ),
  ],
};
