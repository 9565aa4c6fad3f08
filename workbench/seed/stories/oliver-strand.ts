import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const oliverStrand: Story = {
  about: 'The same watch trouble in five tickets by five people; no one may simply exchange it.',
  covers: ['S4', 'S10', 'C11'],
  customer: customer('oliver.strand', 'Oliver Strand', 'en-US', { fields: { yearly_revenue: 980 } }),
  tickets: [
    ticket(
      'sync-1',
      'Bearing watch does not sync',
      ago({ days: 58 }),
      { channel: 'mobile', group: 'devices', assignee: 'joel' },
      says('0m', 'My Bearing stopped syncing with the Trail app on {day:-2}. Phone and watch both up to date.'),
      replies(
        'joel',
        '7h',
        'Hi Oliver, please remove the watch in the Bluetooth settings, restart both and pair again from within the app. Does it sync then?',
        'solved',
      ),
      says('1d', 'It synced once and then stopped again.'),
      replies(
        'joel',
        '9h',
        'Then please reset the watch to factory settings (hold both buttons for ten seconds).',
        'solved',
      ),
    ),
    ticket(
      'sync-2',
      'Sync again',
      ago({ days: 49 }),
      { channel: 'mobile', group: 'devices', assignee: 'tess' },
      says(
        '0m',
        'I did the factory reset that you advised. All my tracks on the watch are gone now, and it still does not sync. Was there no warning to give?',
      ),
      replies(
        'tess',
        '1d',
        'Hello Oliver, I am sorry, we should have told you that a reset clears the tracks. Could you send me the serial number? It is on the back.',
        'pending',
      ),
      says('30m', 'BR-20771-K'),
      replies(
        'tess',
        '2d',
        'Thank you. There is a new firmware, 3.2.1, for your series. It installs over the cable.',
        'solved',
      ),
    ),
    ticket(
      'sync-3',
      'Bearing sync, third time',
      ago({ days: 38 }),
      { channel: 'email', group: 'devices', assignee: 'mara' },
      says(
        '0m',
        'Firmware 3.2.1 is on. Sync worked for four days and is dead again. This is the third ticket, please read the other two.',
      ),
      replies(
        'mara',
        '1d',
        'Hello Oliver, I read both and you have done everything one could ask. I would like to exchange the watch, which I am not able to do on my own for devices. I asked for approval.',
        'hold',
      ),
      says('6d', 'Any decision?'),
      replies('mara', '5h', 'Not yet, I asked again this morning.', 'hold'),
      becomes('solved', '4d'),
    ),
    ticket(
      'sync-4',
      'My ticket was closed without an answer',
      ago({ days: 25 }),
      { channel: 'email', group: 'devices', assignee: 'haneul' },
      says(
        '0m',
        'My ticket about the watch was just set to solved. It is not solved. Nobody told me what came of the approval.',
      ),
      replies(
        'haneul',
        '1d',
        'Hello Oliver, it closed by a timer while it waited for the approval; that was wrong and I apologize. Could you describe the problem and tell me the serial number?',
        'pending',
      ),
      says('2h', 'I described it three times and the number is in the second ticket.'),
      replies(
        'haneul',
        '2d',
        'Thank you, found it. An exchange needs the approval of the device team, I forwarded it today.',
        'solved',
      ),
    ),
    ticket(
      'sync-5',
      'Fifth ticket. Watch. Sync.',
      ago({ days: 2, hours: 2 }),
      { channel: 'email', group: 'devices', assignee: 'joel', priority: 'high' },
      says(
        '0m',
        'Two months, five tickets, five people, one watch. I am tired of telling this story. Either it gets exchanged this week or I take it back to the shop and leave for another brand for good.',
      ),
      replies(
        'joel',
        '1d',
        'Hi Oliver, I would exchange it at once if I could, but I need approval for devices over 200 and I am not sure when it comes.',
        'open',
      ),
      says('5h', 'Then who can decide?'),
    ),
  ],
};
