import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const maximilianeVonHohenfels: Story = {
  about: 'A very long name, calm questions, all well.',
  covers: ['goodwill'],
  customer: customer(
    'maximiliane.hohenfels',
    'Maximiliane Theodora Alexandrine Freifrau von Hohenfels-Wettersbach zu Rosenstein und Altenmünster',
    'en-US',
    { fields: { yearly_revenue: 830 } },
  ),
  tickets: [
    ticket(
      'label',
      'My name on the parcel label',
      ago({ days: 77 }),
      { channel: 'email', group: 'care', assignee: 'tess' },
      says(
        '0m',
        'Good morning, your form cuts my surname after forty characters and the postman is amused. Could you shorten it to "M. Hohenfels" for deliveries?',
      ),
      replies(
        'tess',
        '2h',
        'Good morning! Done: parcels now go to M. Hohenfels, while invoices keep your full name. May I tell our developers that the postman is amused? They should know.',
        'pending',
      ),
      says('1h', 'Please do. Splendid service, thank you.'),
      becomes('solved', '1h', 'tess'),
      rates('good', '2h', 'Charming.'),
    ),
    ticket(
      'engraving',
      'Engraving on the Ember One',
      ago({ hours: 5 }),
      { channel: 'email', group: 'care', assignee: 'tess' },
      says(
        '0m',
        'Good morning again. Do you engrave the lid of the stove set? It would be a present, for the middle of next month.',
      ),
      replies(
        'tess',
        '1h',
        'Good morning! We do, up to 24 characters (so not your surname, I am afraid). It takes four working days. What should it say?',
      ),
      says('2h', 'Ha. "For slow mornings, M." please.'),
    ),
  ],
};
