import { describe, expect, it } from 'vitest';
import { fittingOffers } from '../../../src/playbook/fitting-offers';
import { daysAgo, them, us } from '../../support/facts';

const macros = ['Offer::Voucher', 'Close', 'OFFER:: Exchange the display', 'offer::Refund', '제안 교환'].map(
  (title) => ({
    title,
  }),
);
const about = { subject: 'Display stays dark', messages: [them(daysAgo(1), 'I want a refund.')] };
const titles = (...args: Parameters<typeof fittingOffers>) => fittingOffers(...args).map(({ title }) => title);

describe('fittingOffers', () => {
  it('takes titles that begin so, in any case, and puts those first that the customer speaks of', () => {
    expect(titles(macros, 'Offer::', about, 3)).toEqual([
      'OFFER:: Exchange the display',
      'offer::Refund',
      'Offer::Voucher',
    ]);
  });

  it('does not take what we wrote for the customer’s words', () => {
    const messages = [us(daysAgo(1), 'A refund and a display.')];
    expect(titles(macros, 'offer::', { subject: '', messages }, 1)).toEqual(['Offer::Voucher']);
  });

  it('reads Korean titles and words', () => {
    const korean = [{ title: '제안 환불' }, ...macros];
    const messages = [them(daysAgo(1), '제품을 교환해 주세요.')];
    expect(titles(korean, '제안', { subject: '', messages }, 2)).toEqual(['제안 교환', '제안 환불']);
  });

  it('finds none where no title begins so', () => {
    expect(titles(macros, 'Angebot', about, 3)).toEqual([]);
  });
});
