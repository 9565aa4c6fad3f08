import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const bethCalloway: Story = {
  about: 'Cancels her subscription after a wrong bill and wants a supervisor.',
  covers: ['S4', 'S3', 'C11'],
  customer: customer('beth.calloway', 'Beth Calloway', 'en-US', { fields: { yearly_revenue: 118 } }),
  tickets: [
    ticket(
      'charged-twice',
      'Trail Plus charged twice',
      ago({ days: 63 }),
      { channel: 'mobile', group: 'billing', assignee: 'joel' },
      says('0m', 'Trail Plus was billed twice this month, 9.90 each. Please refund one.'),
      replies(
        'joel',
        '2d',
        'Hi Beth, sorry for the late answer. One of the two is refunded and shows up in about three days.',
        'solved',
      ),
    ),
    ticket(
      'charged-again',
      'Charged twice AGAIN',
      ago({ days: 32 }),
      { channel: 'mobile', group: 'billing', assignee: 'joel' },
      says('0m', 'Same thing a month later. Two charges on the {date:-1}. Your last refund only fixed the symptom.'),
      replies(
        'joel',
        '1d',
        'You are right, Beth: there were two subscriptions, one from the web and one from the app. I cancelled the one from the web and refunded it. This was our mistake, sorry.',
        'solved',
      ),
      says('2d', 'ok, let us hope.'),
      becomes('solved', '3h', 'joel'),
    ),
    ticket(
      'third-charge',
      'Cancel everything',
      ago({ days: 1, hours: 1 }),
      { channel: 'mobile', group: 'billing', assignee: 'joel', priority: 'high' },
      says(
        '0m',
        "Third month, third double charge. I'm cancelling Trail Plus and my account, I'm done with you. And I want to talk to a supervisor about the 29.70 you still owe me, not to support again.",
      ),
    ),
  ],
};
