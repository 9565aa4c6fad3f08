import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/text/reading';
import { NOW, us } from '../../support/facts';

const generic = (text: string) => readMessage(us(NOW, text)).genericApologies.length > 0;

describe('an apology', () => {
  it.each([
    'Sorry about that!',
    'Please accept our heartfelt apologies.',
    'We are sorry that your experience with our team was not what you expected.',
    'So sorry for all of this, I will check with the depot.',
    'Do forgive us for whatever bother we may have caused.',
    'Thank you for your patience. Apologies again.',
  ])('is generic where no word of it tells what went wrong: %s', (text) => {
    expect(generic(text)).toBe(true);
  });

  it.each([
    'Sorry that the stroller came without its wheels.',
    'My apologies, I mixed up the two flights.',
    'We sent the lamp to your old address, and we are sorry.',
    'The parcel was lost in our warehouse. I am sorry.',
    'I apologize. We charged you twice.',
    '배송이 늦어 죄송합니다.',
  ])('is none where it, or the sentence beside it, does: %s', (text) => {
    expect(generic(text)).toBe(false);
  });

  it('is generic for any inconvenience, whatever stands beside it', () => {
    expect(generic('The parcel was lost. We apologize for any inconvenience.')).toBe(true);
  });
});
