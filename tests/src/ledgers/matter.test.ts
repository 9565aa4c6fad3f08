import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { currentMatter } from '../../../src/ledgers/matter';
import { daysAgo, them, us } from '../../support/facts';

const told = (messages: readonly Message[], reopened = false) => currentMatter(messages, reopened, []);
const open = [them(daysAgo(9)), us(daysAgo(8), 'It has been fixed.')];

describe('the current matter', () => {
  it('begins with the customer', () => {
    expect(told([us(daysAgo(9)), ...open.slice(0, 1)]).contacts).toEqual(open.slice(0, 1));
    expect(told([us(daysAgo(9))])).toEqual({ contacts: [], closed: false, attempt: [], fixFailed: false });
  });

  it('is closed by thanks after an answer, and begins anew with the next word', () => {
    const thanked = [...open, them(daysAgo(7), 'Thanks!')];
    const again = them(daysAgo(2), 'Another thing: the drawer sticks.');

    expect(told(thanked).closed).toBe(true);
    expect(told([...thanked, again])).toMatchObject({ closed: false, contacts: [again] });
  });

  it('ends with the word that it is solved, and what is asked in the same breath begins the next', () => {
    const more = them(daysAgo(7), 'It works now, thank you! Where do I find the receipt?');
    const still = them(daysAgo(7), 'Thank you, the screen works now, but the sound still does not work.');

    expect(told([...open, more])).toMatchObject({ closed: false, contacts: [more] });
    expect(told([...open, still]).contacts).toEqual([...open, still]);
    expect(told([...open, them(daysAgo(7), 'Rollers are in. Solved, thank you so much!')]).closed).toBe(true);
  });

  it('is not closed by thanks for a promise or after a question', () => {
    const promised = [them(daysAgo(9)), us(daysAgo(8), 'I will get back to you.'), them(daysAgo(7), 'Thanks!')];
    const asked = [them(daysAgo(9)), us(daysAgo(8), 'Which bulb do you use?'), them(daysAgo(7), 'Ok, thanks')];

    expect([told(promised).closed, told(asked).closed]).toEqual([false, false]);
  });

  it('is tried anew when a fix failed, by the customer’s word or by a reopen', () => {
    const failed = them(daysAgo(7), 'It still fails.');
    const more = them(daysAgo(7), 'The lamp is dark.');

    expect(told([...open, failed])).toMatchObject({ fixFailed: true, attempt: [failed] });
    expect(told([...open, more]).fixFailed).toBe(false);
    expect(told([...open, more], true)).toMatchObject({ fixFailed: true, attempt: [more] });
  });
});
