import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/text/hear';
import { readMessage } from '../../../src/text/reading';
import type { AgentSaying } from '../../../src/text/saying-ids';
import { NOW, us } from '../../support/facts';

const says = (saying: AgentSaying, text: string) => hear(us(NOW, text)).sayings[saying] !== undefined;

const SAID: readonly (readonly [AgentSaying, readonly string[], readonly string[]])[] = [
  [
    'blame',
    ['The bracket snapped because you overloaded it.', 'Had your tenant read the notice, he would have known.'],
    ['Because you asked for it, we kept the room.', 'You could not have known, the notice was wrong.'],
  ],
  [
    'disown',
    ["You'll have to speak to the landlord about that.", "I didn't write this policy."],
    ['You can reach the landlord at this number.', 'The courier lost it, and our job is to replace it.'],
  ],
  [
    'minimize',
    ["It's merely a dent.", 'Other guests manage without a fridge.'],
    ['It was a big problem, and I treat it so.', 'My colleague told you to relax, and that was wrong.'],
  ],
  [
    'retaliate',
    ['Keep writing like that and we close your file.', 'Let me say it slowly for you.'],
    ['Should I explain it again?', 'You can read it in the letter.'],
  ],
  [
    'absolute-promise',
    ["There's no way that the pipe leaks again.", 'Whatever it takes, you will have it on Monday.'],
    ['There is no way to see it from here.', 'You wrote that we guaranteed it.'],
  ],
  [
    'refusal',
    ['There will be no refund.', 'Your appeal was dismissed.', 'The fee stays.'],
    ["We don't keep your card number.", "I can't find your booking.", 'Your claim was not refused.'],
  ],
  [
    'no-authority',
    ['Only the branch manager can lift that.', "It isn't within my remit."],
    ['Your administrator has to approve it.', 'I have got approval for it.'],
  ],
  [
    'vague-time',
    ['You will have it before too long.', 'We will answer once things calm down.'],
    ['Please write at your earliest convenience.', 'We will answer before too long, by Friday at ten.'],
  ],
];

describe.each(SAID)('%s', (saying, said, near) => {
  it.each(said)('is heard: %s', (text) => {
    expect(says(saying, text)).toBe(true);
  });

  it.each(near)('is told from what is near it: %s', (text) => {
    expect(says(saying, text)).toBe(false);
  });
});

describe('feeling with the customer', () => {
  const acknowledges = (text: string) => readMessage(us(NOW, text)).acknowledging.length > 0;

  it.each([
    "I'd be furious as well.",
    'It must be scary to be without it.',
    'Your frustration makes sense to me.',
    'You planned a party for it, and only half of it came.',
  ])('is heard: %s', (text) => {
    expect(acknowledges(text)).toBe(true);
  });

  it.each([
    'I understand.',
    'I understand that you wish to book a second room.',
    'I hear what you say, but rules are rules.',
  ])('is not in words that only take note: %s', (text) => {
    expect(acknowledges(text)).toBe(false);
  });
});

describe('an apology of ours', () => {
  const apologizes = (text: string) => readMessage(us(NOW, text)).apologies.length > 0;

  it.each([
    'I feel terrible about the mix-up with your keys.',
    'Forgive us for the delay.',
    'Sorry to have kept you waiting.',
  ])('is heard: %s', (text) => {
    expect(apologizes(text)).toBe(true);
  });

  it.each([
    'The landlord apologized to your neighbor.',
    'Apologies accepted, and thank you.',
    'The hedge is in a sorry state.',
    'I am sorry for the loss of your mother.',
    'Should they apologize to you?',
  ])('is none of others, of condolence or of things: %s', (text) => {
    expect(apologizes(text)).toBe(false);
  });
});
