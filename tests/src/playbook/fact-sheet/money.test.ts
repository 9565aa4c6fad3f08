import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../src/playbook/fact-sheet/money';

describe('an amount of money', () => {
  it.each([
    [5200, { n: 5200 }],
    [-40.5, { n: -40.5 }],
    ['5200', { n: 5200 }],
    [' 12,500 ', { n: 12_500 }],
    ['1,250,000.75', { n: 1_250_000.75 }],
    ['1.250.000', { n: 1_250_000 }],
    ['1.250,5', { n: 1250.5 }],
    ['99.95', { n: 99.95 }],
    ['0', { n: 0 }],
    ['1’200', { n: 1200 }],
    ['12 500', { n: 12_500 }],
    ['12\u00a0500,00 €', { n: 12_500, unit: '€' }],
    ['€ 12.500', { n: 12_500, unit: '€' }],
    ['$1,200', { n: 1200, unit: '$' }],
    ['US$ 1,200', { n: 1200, unit: 'US$' }],
    ['₩5,200,000', { n: 5_200_000, unit: '₩' }],
    ['5,200,000원', { n: 5_200_000, unit: '원' }],
    ['USD 12,500.00', { n: 12_500, unit: 'USD' }],
    ['CHF 1’200.-', undefined],
    ['1200,- €', { n: 1200, unit: '€' }],
    ['-€300', { n: -300, unit: '€' }],
  ])('is read from %j', (given, wanted) => {
    expect(readMoney(given)).toEqual(wanted);
  });

  it.each([
    '',
    'n/a',
    '12.500',
    '12k',
    '1,200만원',
    '10000-20000',
    '1,2,3',
    '12,50,000',
    '€ 5 USD',
    '1.250.00',
    'about 500',
    true,
  ])('is not guessed from %j', (given) => {
    expect(readMoney(given)).toBeUndefined();
  });

  it('is the number again that a locale writes with its separators', () => {
    const locales = ['en-US', 'de-CH', 'ko-KR', 'fr-FR'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...locales), (n, locale) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(n);
        expect(readMoney(text)).toEqual({ n });
      }),
    );
  });

  it('never breaks on what stands in a field', () => {
    fc.assert(fc.property(fc.string(), (text) => !Number.isNaN(readMoney(text)?.n)));
  });
});
