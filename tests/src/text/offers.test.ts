import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/text/reading';
import { NOW, us } from '../../support/facts';

const offers = (text: string) => readMessage(us(NOW, text)).offers.map(({ start, end }) => text.slice(start, end));

describe('offers', () => {
  it.each([
    'I can send the 45 on Tuesday by express, a pair of Tarn High today at no extra cost, or the money back today.',
    'I can send the repaired jacket by express today, or hold it until you are back.',
    'I cannot refund the shipping, but we can offer a voucher.',
    'You can either keep it or send it back.',
    '교환 또는 환불이 가능합니다.',
    '환불은 어렵지만 교환은 가능합니다.',
    '오늘 새 제품으로 보내 드릴 수 있습니다.',
  ])('are found: %s', (text) => {
    expect(offers(text)).toEqual([text]);
  });

  it.each([
    'We cannot offer a refund.',
    "We won't replace it free of charge.",
    'Thank you for telling us.',
    '보상 여부는 제가 결정할 수 없습니다.',
    '사진을 보내 주셔야 교환 진행이 가능합니다.',
    '네, 그 쿠폰은 사용 가능합니다.',
    '환불은 불가능하고 저희도 안타깝습니다.',
  ])('are none: %s', (text) => {
    expect(offers(text)).toEqual([]);
  });

  it('name first what can be taken at once', () => {
    expect(offers('Alternatively, a voucher. I can send a new one today.')).toEqual([
      'I can send a new one today.',
      'Alternatively, a voucher.',
    ]);
  });
});
