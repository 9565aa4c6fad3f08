import { ago, customer, type Story, says, ticket } from '../story';

export const lenaFischer: Story = {
  about: 'A brand-new customer with one ticket, written a few minutes ago.',
  covers: [],
  customer: customer('lena.fischer', 'Lena Fischer', 'en-US'),
  tickets: [
    ticket(
      'first-order',
      'First order, change of address',
      ago({ minutes: 11 }),
      { channel: 'web', group: 'care' },
      says(
        '0m',
        "Hi, I've just placed my first order with you (58702) and typed my old street by mistake. Can it go to Mill Lane 7 instead? Same town. Thanks!",
      ),
    ),
  ],
};
