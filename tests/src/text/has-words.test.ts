import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../src/text/has-words';
import { daysAgo, them, us } from '../../support/facts';

describe('hasWords', () => {
  it('tells what an author says from calls, attachments and bare quotes', () => {
    expect(hasWords(them(daysAgo(1), 'Hi'))).toBe(true);
    expect(hasWords(them(daysAgo(1), 'I left a message, please call.', { channel: 'voice' }))).toBe(true);
    expect(hasWords(them(daysAgo(1), 'Call Details', { channel: 'voice', callMinutes: 2 }))).toBe(false);
    expect(hasWords(us(daysAgo(1), ' \n'))).toBe(false);
    expect(hasWords(us(daysAgo(1), '> Did it arrive?\n> Hello?'))).toBe(false);
  });
});
