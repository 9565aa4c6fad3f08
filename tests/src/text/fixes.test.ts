import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/text/reading';
import { NOW, us } from '../../support/facts';

const fixed = (text: string) => readMessage(us(NOW, text)).fixes.length > 0;

describe('a deed', () => {
  it.each([
    'I have put your name on the list for the earlier train.',
    'Moved it to Saturday, no charge.',
    'We went ahead and waived the fee.',
    'Hold released, you can travel.',
    'My colleague has rewritten the lease with the right date.',
    'Both tickets have been rebooked.',
  ])('is told, whatever its verb is: %s', (text) => {
    expect(fixed(text)).toBe(true);
  });

  it.each([
    'I have read your letter.',
    'We have forwarded it to the team.',
    'Once I have put it in the system, you will see it.',
    "We haven't moved it yet.",
    'Have you moved it to another room?',
    'I should have sent it on Monday.',
    'You have changed it yourself, I see.',
    'Based on the photos, it is the seal.',
  ])('is none that is heard, passed on, still to come, asked or theirs: %s', (text) => {
    expect(fixed(text)).toBe(false);
  });
});
