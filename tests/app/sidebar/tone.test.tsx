// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { customer, daysAgo, them, ticket, us } from '../../support/facts';
import { one, openSidebar, strained } from './open-sidebar';

const outcome = (): string | undefined => one('[data-signal="frustration"]').dataset.outcome;
const saying = (text: string) =>
  strained({
    facts: {
      ticket: ticket({ createdAt: daysAgo(3) }),
      customer: customer(),
      messages: [them(daysAgo(3), 'The display stays dark.'), us(daysAgo(2.9)), them(daysAgo(1), text)],
    },
  });

it.each(['This is a total disgrace, I am furious!', '정말 짜증나고 화가 나네요. 이게 뭡니까 진짜 최악입니다.'])(
  'the tone model is loaded by the sidebar itself, and hears frustration in: %s',
  async (text) => {
    await openSidebar(saying(text)).settled();
    await waitFor(() => expect(outcome()).toBe('raised'));
  },
);

it('the tone model hears none in a calm question', async () => {
  await openSidebar(saying('Could you tell me when the new display will be sent?')).settled();
  await waitFor(() => expect(outcome()).toBe('clear'));
});
