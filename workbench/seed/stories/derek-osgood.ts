import { ago, becomes, customer, notes, replies, type Story, says, ticket } from '../story';

export const derekOsgood: Story = {
  about: 'A guiding business whose invoices are late; each chase costs us time, and he disputes the bill.',
  covers: ['C1', 'C6'],
  customer: customer('derek.osgood', 'Derek Osgood', 'en-US', {
    organization: 'Osgood Guiding',
    fields: { days_overdue: 47, yearly_revenue: 5200 },
  }),
  tickets: [
    ticket(
      'invoice-2207',
      'Invoice FG-2207 not paid',
      ago({ days: 318 }),
      { channel: 'web', group: 'billing', assignee: 'noor', submitter: 'noor', tags: ['dunning'] },
      replies(
        'noor',
        '0m',
        'Hello Mr Osgood, invoice FG-2207 (twelve Carrow 45, 1,740.00) was due on the first of the month and we have no payment yet. Could you tell me when we can expect it?',
      ),
      says('6d', 'Must have slipped through. Will go out with the next run.'),
      replies('noor', '9d', 'Hello Mr Osgood, the payment has not arrived. Could you send me the date of that run?'),
      says('5d', 'Paid yesterday.'),
      becomes('solved', '1d', 'noor'),
    ),
    ticket(
      'invoice-2391',
      'FG-2391: second reminder',
      ago({ days: 121 }),
      { channel: 'web', group: 'billing', assignee: 'noor', submitter: 'noor', tags: ['dunning'] },
      replies(
        'noor',
        '0m',
        'Hello Mr Osgood, FG-2391 over 2,310.00 is thirteen days past due. Is there a problem with the delivery or with the invoice that we should know of?',
      ),
      replies(
        'noor',
        '7d',
        'Hello Mr Osgood, I am coming back to FG-2391, which is now twenty days past due. Please tell me whether we can help, or when you will pay.',
      ),
      says('2d', "We are a seasonal business, as I've told you people before. You get paid when my clients pay me."),
      replies(
        'noor',
        '4h',
        'Thank you for telling me. I can offer two instalments, half now and half in thirty days. Would that suit your season better?',
      ),
      says('8d', 'Fine.'),
      notes('noor', '12d', 'First half received, 21 days late. Third chase on this account this year.'),
      becomes('closed', '20d'),
    ),
    ticket(
      'dispute',
      'This invoice is wrong',
      ago({ days: 19 }),
      { channel: 'email', group: 'billing', assignee: 'noor', priority: 'high', tags: ['billing_dispute'] },
      says(
        '0m',
        "I'm looking at FG-2518 and I am not paying this. Your colleague on the phone promised me 20 percent off for the whole season and I see 10. And you charged the delivery twice. Send me a correct one.",
      ),
      replies(
        'noor',
        '7h',
        'Hello Mr Osgood, you are right about the delivery: it stands there twice, I am sorry for that, and I took the second one off. On the discount I find a call on the {date:-16} in which 10 percent from eight packs on was agreed, and no other. Could you tell me who spoke of 20 percent and when, so that I can look for it?',
      ),
      says('4d', "How should I know the name. A guy. 20 percent. I don't keep minutes of every call."),
      replies(
        'noor',
        '1d',
        'I listened to the three calls from your number this year and found no offer of 20 percent. The corrected invoice FG-2518-B over 1,386.00 is attached. The due date moves to the {date:+15} because of our mistake with the delivery.',
      ),
      notes(
        'noor',
        '1m',
        'Overdue 47 days on the older half of FG-2391. Fifth reminder on this account; he answers about one in two.',
      ),
    ),
    ticket(
      'fourth-chase',
      'Re: FG-2391, second instalment',
      ago({ days: 8 }),
      { channel: 'web', group: 'billing', assignee: 'noor', submitter: 'noor', tags: ['dunning'] },
      replies(
        'noor',
        '0m',
        'Hello Mr Osgood, the second half of FG-2391 (1,155.00) is now 39 days past due. Please pay by {day:+4}, or tell me by then what stands in the way.',
      ),
      says(
        '5d',
        "Stop mailing me every week about this, I'm in the field. And ship the boots I ordered, my season starts in three days.",
      ),
      notes(
        'noor',
        '3h',
        'Account is on credit hold, the boots (order 58812) wait for payment. Needs a decision above me: ship or hold?',
      ),
    ),
  ],
};
