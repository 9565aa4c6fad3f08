import { describe, expect, it } from 'vitest';
import { findApologies } from '../../../src/ledgers/apologies';
import { daysAgo, them, us } from '../../support/facts';

describe('the ledger of apologies', () => {
  it('holds one per message, the specific one first', () => {
    const text = 'Sorry for any inconvenience. I am very sorry that your lamp came broken. Sorry again.';
    const found = findApologies([them(daysAgo(3)), us(daysAgo(2), text)]);

    expect(found).toHaveLength(1);
    expect(found[0]?.generic).toBe(false);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('I am very sorry that your lamp came broken.');
  });

  it('tells a generic one, in both languages', () => {
    const found = findApologies([
      us(daysAgo(2), 'We apologize for any inconvenience.'),
      us(daysAgo(1), '불편을 드려 죄송합니다.'),
    ]);

    expect(found.map(({ generic }) => generic)).toEqual([true, true]);
  });

  it('holds neither the customer’s own nor courtesy before a request', () => {
    expect(
      findApologies([
        them(daysAgo(2), 'Sorry, my mistake.'),
        us(daysAgo(1), '죄송하지만 주문 번호를 알려 주시겠어요?'),
      ]),
    ).toEqual([]);
  });
});
