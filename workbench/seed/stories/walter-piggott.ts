import { ago, becomes, customer, notes, rates, replies, type Story, says, ticket } from '../story';

export const walterPiggott: Story = {
  about: 'Writes everything two or three times, so that tickets get merged; one was opened for him by staff.',
  covers: [],
  customer: customer('walter.piggott', 'Walter Piggott', 'en-US', { fields: { yearly_revenue: 300 } }),
  tickets: [
    ticket(
      'kettle',
      'Handle of the kettle',
      ago({ days: 90 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        'Dear Sirs, the handle of my camping kettle has come off. I would like to know if a spare one exists. Yours, W. Piggott',
      ),
      replies(
        'mara',
        '3h',
        'Dear Mr Piggott, it does, and it costs 4.50. Shall I put one in the post for you?',
        'pending',
      ),
      says('1d', 'Yes please. The fourpence halfpenny I shall remit at once. W.P.'),
      becomes('solved', '1d', 'mara'),
      rates('good', '3d', 'Most obliging.'),
    ),
    ticket(
      'kettle-copy',
      'Handle of the kettle',
      ago({ days: 89, hours: 23 }),
      { channel: 'web', group: 'care', assignee: 'mara', tags: ['closed_by_merge'] },
      says(
        '0m',
        'Dear Sirs, I am not certain that my electronic letter reached you. The handle of my camping kettle has come off. W. Piggott',
      ),
      notes('mara', '2h', 'This request was closed and merged into request #{#kettle} "Handle of the kettle".'),
      becomes('closed', '1m', 'mara'),
    ),
    ticket(
      'staff-made',
      'Outreach: safety check of gas regulators',
      ago({ days: 18 }),
      { channel: 'web', group: 'repairs', assignee: 'noor', submitter: 'noor', type: 'task', tags: ['outreach'] },
      replies(
        'noor',
        '0m',
        'Dear Mr Piggott, you bought an Ember One last year. Its batch is not affected by the recall that you may have read of; you need not do anything.',
        'solved',
      ),
    ),
  ],
};
