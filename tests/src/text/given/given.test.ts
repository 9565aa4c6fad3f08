import { describe, expect, it } from 'vitest';
import { readGiven } from '../../../../src/text/given';
import { NOW, them } from '../../../support/facts';

const given = (text: string): readonly string[] =>
  readGiven(them(NOW, text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what a customer gives', () => {
  it.each([
    ['Where is my order 40017?', ['order: 40017']],
    ['My order number is #A-40017-B, and the invoice no.: INV-2291.', ['order: A-40017-B', 'invoice: INV-2291']],
    ['주문번호는 40017입니다.', ['order: 40017']],
    ['예약 번호 : HX-8821 입니다', ['booking: HX-8821']],
    ['운송장 번호 123456789012', ['tracking: 123456789012']],
    ['Serial number SN-88A-1029, my customer number is 8832.', ['serial: SN-88A-1029', 'customer: 8832']],
    ['문의번호 90112입니다.', ['ticket: 90112']],
  ])('is a number beside what it belongs to: %s', (text, found) => {
    expect(given(text)).toEqual(found);
  });

  it.each([
    'I would like to order 12 lamps.',
    'I placed the order 2024 already, order on 12/03/2026.',
    'Order 1200.50 euros worth of lamps, order: 12.',
    '주문 10000원 이상이면 무료인가요',
    '주문번호 4421이 아니라 다른 번호입니다.',
    'I wrote 40017 times.',
  ])('is no count, date, price or number that is denied: %s', (text) => {
    expect(given(text)).toEqual([]);
  });

  it.each([
    ['iOS 17.2 on my iPhone 15 Pro', ['version: iOS 17.2', 'device: iPhone 15 Pro']],
    ['모델명은 HL-2350DN이고 펌웨어 버전은 3.2.1입니다', ['device: HL-2350DN', 'version: 3.2.1']],
    ['갤럭시 S23 쓰고 있는데 E-104 에러가 떠요', ['device: 갤럭시 S23', 'error: E-104']],
    ['Version 4.2 shows error E42.', ['version: 4.2', 'error: E42']],
    ['오류 코드 0x80070057', ['error: 0x80070057']],
    ['My account is under mara@quist.example', ['email: mara@quist.example']],
    ['가입한 이메일은 mara@quist.example 입니다', ['email: mara@quist.example']],
  ])('is a device, a version, a fault or an account: %s', (text, found) => {
    expect(given(text)).toEqual(found);
  });

  it.each([
    'Does it work with the iPhone 15?',
    'I had the error 3 times, error 20 minutes ago.',
    'I wrote to support@shop.example twice.',
  ])('is nothing that is only asked about, counted or somebody else’s: %s', (text) => {
    expect(given(text)).toEqual([]);
  });

  it.each([
    'I already restarted it.',
    "We've tried a different cable.",
    'I cleared the cache and logged out.',
    '재부팅해 봤어요',
    '재부팅이랑 유심 재장착도 해봤는데 그대로입니다.',
    '껐다 켰는데 똑같아요.',
    '앱을 삭제하고 다시 설치해 봤습니다.',
  ])('is a step that was tried, as a whole sentence: %s', (text) => {
    expect(given(text)).toEqual([`tried: ${text}`]);
  });

  it.each([
    'Should I restart it?',
    'I have not restarted it.',
    'It fails since I updated the app.',
    'I tried to call you.',
    'How do I reset it',
    '초기화는 안 했어요.',
    '업데이트했더니 안 켜져요.',
    '초기화해 주세요.',
  ])('is no step that was not taken, set the trouble off or is asked for: %s', (text) => {
    expect(given(text)).toEqual([]);
  });

  it('points into the text as it was written, and leaves quoted mail and signatures alone', () => {
    const text =
      'Wieder ﬁ: order number ＃  no.\nOrder no. 40017 please.\n\n> order 99999\n--\nOrder desk, order 88888';
    expect(given(text)).toEqual(['order: 40017']);
  });
});
