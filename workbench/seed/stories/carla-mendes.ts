import { ago, customer, notes, replies, type Story, says, ticket } from '../story';

export const carlaMendes: Story = {
  about: 'Goes quiet: our questions stay without an answer, tickets close for no reply, an appointment is missed.',
  covers: ['C5'],
  customer: customer('carla.mendes', 'Carla Mendes', 'en-US', { fields: { yearly_revenue: 640 } }),
  tickets: [
    ticket(
      'zip',
      'Zip stuck',
      ago({ days: 158 }),
      { channel: 'web', group: 'repairs', assignee: 'joel', tags: ['closed_no_reply'] },
      says('0m', 'zip on the big pocket of my pack is stuck'),
      replies(
        'joel',
        '4h',
        'Hello Carla, a stuck zip is annoying, above all when the sandwich is behind it. Could you send a picture of the slider and tell me which pack it is?',
      ),
      replies(
        'joel',
        '4d',
        'Hello Carla, did you find the time for a picture of the zip? With it I can tell whether a new slider does it.',
      ),
      replies(
        'joel',
        '6d',
        'Hello Carla, I close the ticket for now since I have not heard from you. One line from you and it is open again.',
        'solved',
      ),
    ),
    ticket(
      'lost-parcel',
      'order not arrived',
      ago({ days: 103 }),
      { channel: 'email', group: 'care', assignee: 'tess', tags: ['closed_no_reply'] },
      says('0m', 'my order is not here yet'),
      replies(
        'tess',
        '2h',
        'Hello Carla, sorry about the wait. I see two open orders, 55011 to your home and 55034 to a pick-up shop. Which one do you miss?',
      ),
      replies(
        'tess',
        '3d',
        'Hello Carla, just checking: is it 55011 or 55034? The pick-up shop keeps 55034 only until {day:+4}.',
      ),
      replies(
        'tess',
        '5d',
        'Hello Carla, 55034 went back to us unclaimed, so I refunded it. Please write if 55011 is missing too.',
        'solved',
      ),
    ),
    ticket(
      'repair-appointment',
      'Appointment at the repair counter',
      ago({ days: 47 }),
      { channel: 'email', group: 'repairs', assignee: 'joel' },
      says('0m', 'can i bring the pack to the store on {day:+3}'),
      replies(
        'joel',
        '3h',
        'Of course. I booked you for {day:+3} at 16:00 at the repair counter. Does the time suit you?',
      ),
      notes(
        'joel',
        '6d',
        'Did not come on {day:-3}, no message. Second appointment missed (the first one was a phone call).',
      ),
      replies(
        'joel',
        '1h',
        'Hello Carla, we missed you on {day:-3}. Shall I book another time, or would a prepaid parcel be easier?',
      ),
      replies(
        'joel',
        '7d',
        'Hello Carla, I keep your repair open until the end of the month. After that just write when it suits you.',
        'solved',
      ),
    ),
    ticket(
      'strap',
      'shoulder strap',
      ago({ days: 13 }),
      { channel: 'web', group: 'repairs', assignee: 'joel' },
      says('0m', 'hi the strap came off now too. can you fix both'),
      replies(
        'joel',
        '5h',
        'Hello Carla, yes, both in one go and free of charge. Would you like to send it (I mail you a prepaid label) or bring it in?',
      ),
      replies(
        'joel',
        '4d',
        'Hello Carla, label or counter? I can have it ready within a week from the day it is here.',
      ),
      replies(
        'joel',
        '4d',
        'Hello Carla, one question only: shall I send you the label? A simple yes is enough. If I hear nothing by the {date:+6} I close this ticket, and you can reopen it whenever you like.',
      ),
    ),
  ],
};
