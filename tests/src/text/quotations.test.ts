import { expect, it } from 'vitest';
import { withoutQuotations } from '../../../src/text/quotations';

it('what stands in quotation marks is blank, and nothing moves', () => {
  const text = 'you wrote "we will call you" and left.';

  expect(withoutQuotations(text)).toBe(`you wrote ${' '.repeat(18)} and left.`);
});

it.each(['a "great" service', 'a 5" screen and a 7" one with a pen'])('irony and inches stay: %s', (text) => {
  expect(withoutQuotations(text)).toBe(text);
});
