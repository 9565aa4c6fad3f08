import { ago, autoReply, becomes, customer, replies, type Story, says, ticket } from '../story';

export const nathanEversole: Story = {
  about: 'Nobody ever answered: four days of silence on a plain question, and a second message into the void.',
  covers: ['S1', 'S2'],
  customer: customer('nathan.eversole', 'Nathan Eversole', 'en-US', {
    organization: 'Ridgeline Scout District',
    fields: { yearly_revenue: 540 },
  }),
  tickets: [
    ticket(
      'tent-footprint',
      'Footprint for the Heron 4',
      ago({ days: 228 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says('0m', 'Does the Heron 4 footprint cover the porch as well, or just the sleeping area?'),
      replies(
        'mara',
        '2h',
        'Hello Nathan, just the sleeping area. There is a second one with the porch, it has an L in its name.',
        'solved',
      ),
      says('1h', 'Cheers!'),
      becomes('solved', '20m', 'mara'),
    ),
    ticket(
      'bent-pegs',
      'Half of the pegs bent on first use',
      ago({ days: 4, hours: 8 }),
      { channel: 'email', group: 'care', assignee: 'joel' },
      says(
        '0m',
        'Hi, 9 of the 18 pegs of my new Heron 4 bent on first use, in ordinary grass. Can you send stronger ones? We go to Wales on {day:+5}.',
      ),
      autoReply(
        '1m',
        'Thank you for contacting Fernlight. We have received your request and will get back to you as soon as possible.',
      ),
      says('2d', 'Hi, any news on this? {day:+3} is coming closer.'),
    ),
    ticket(
      'pegs-again',
      'Does anybody read this mailbox?',
      ago({ hours: 15 }),
      { channel: 'web', group: 'care' },
      says(
        '0m',
        'I have written about the pegs on {day:-4} and on {day:-2} and had one robot answer. Trying the form now. Is there anybody?',
      ),
      autoReply(
        '1m',
        'Thank you for contacting Fernlight. We have received your request and will get back to you as soon as possible.',
      ),
    ),
  ],
};
