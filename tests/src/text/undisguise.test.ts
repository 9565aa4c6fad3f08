import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold';
import { undisguise } from '../../../src/text/undisguise';

const plain = (text: string): string => undisguise(fold(text).text)?.text ?? text;

describe('undisguise', () => {
  it.each([
    ['you i d i o t', 'you idiot'],
    ['you i.d.i.o.t.', 'you idiot.'],
    ['an id10t', 'an idiot'],
    ['fuuuuck', 'fuck'],
    ['@sshole', 'asshole'],
    ['ｉｄｉｏｔ', 'idiot'],
    ['id\u200biot', 'idiot'],
    ['시.발', '시발'],
    ['시1발', '시발'],
    ['시 발', '시발'],
    ['시이이발', '시발'],
    ['병~신', '병신'],
    ['ㅅ ㅂ', 'ㅅㅂ'],
  ])('reads %s as %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each(['Where is my order 40017?', '주문번호 40017은 언제 오나요?', "I'd like a refund, please."])(
    'leaves %s as it is',
    (text) => {
      expect(undisguise(fold(text).text)).toBeUndefined();
    },
  );

  it('leads every offset back to where the letter stood', () => {
    const text = 'so: i d i o t. 시.발 놈';
    const undone = undisguise(text);
    const start = undone?.text.indexOf('idiot') ?? -1;
    const hangul = undone?.text.indexOf('시발') ?? -1;

    expect(undone?.at(start)).toBe(4);
    expect(text.charAt(undone?.at(hangul) ?? 0)).toBe('시');
    expect(undone?.at(undone.text.length)).toBe(text.length);
  });
});
