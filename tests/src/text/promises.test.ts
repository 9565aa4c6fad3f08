import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/text/hear';
import { daysAgo, us } from '../../support/facts';

const promisesIn = (text: string) => hear(us(daysAgo(1), text)).promises;
const dueOf = (text: string) => promisesIn(text)[0]?.due;

describe('the time of a promise', () => {
  it.each([
    ['We will check your appointment on Friday.'],
    ['We will move your appointment on Friday to Monday.'],
    ['I will ask why the courier comes on Monday.'],
    ['We will find out what happened to the parcel that left on Monday.'],
    ['We will take care of it from Monday.'],
    ['3월 20일 예약 건 확인해 보겠습니다.'],
    ['금요일 예약을 변경해 드리겠습니다.'],
    ['내일부터 진행하겠습니다.'],
    ['월요일에 기사님이 오시는 이유를 확인하겠습니다.'],
  ])('is no other thing’s: %s', (text) => {
    expect(promisesIn(text)).toHaveLength(1);
    expect(dueOf(text)).toBeUndefined();
  });

  it.each([
    ['We will send the invoice on Friday.', { kind: 'weekday', weekday: 5 }],
    ['We will check your appointment by Friday.', { kind: 'weekday', weekday: 5 }],
    ['I promise that we will refund you on Friday.', { kind: 'weekday', weekday: 5 }],
    ['We will repair it free of charge this week.', { kind: 'week', offset: 0 }],
    ['I will look at that on Friday.', { kind: 'weekday', weekday: 5 }],
    ['I will ask why the courier was late by Monday.', { kind: 'weekday', weekday: 1 }],
    ['We will refund your order tomorrow.', { kind: 'day', offset: 1 }],
    ['We will get back to you in 3 days.', { kind: 'within', n: 3, unit: 'day' }],
    ['내일 배송해 드리겠습니다.', { kind: 'day', offset: 1 }],
    ['금요일에 예약을 변경해 드리겠습니다.', { kind: 'weekday', weekday: 5 }],
    ['금요일 예약 건은 내일까지 확인해 드리겠습니다.', { kind: 'day', offset: 1 }],
    ['3일 후에 다시 연락드리겠습니다.', { kind: 'within', n: 3, unit: 'day' }],
  ])('is a deadline, or a day of its own: %s', (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  it('does not stand in a quotation', () => {
    expect(dueOf('We will look into "the repair by Friday at the latest" as you wrote.')).toBeUndefined();
    expect(dueOf('말씀하신 “내일까지 꼭 처리해 달라”는 요청을 전달하겠습니다.')).toBeUndefined();
  });
});

describe('what a promise is', () => {
  it.each([
    'A specialist will reach out to you tomorrow.',
    'A specialist will contact you tomorrow.',
    'You will hear from us tomorrow.',
    "We'll update you tomorrow.",
    'We will email you tomorrow.',
    'I will check it within 5 minutes.',
    'I will ask the warehouse by tomorrow.',
    '담당자가 내일 연락을 드리겠습니다.',
    '내일까지 확인해 드리겠습니다.',
    '담당 부서에 알아보겠습니다.',
  ])('is to come back, or to find out: %s', (text) => {
    expect(promisesIn(text)).toMatchObject([{ kind: 'contact' }]);
  });

  it.each([
    'We will email you the invoice tomorrow.',
    'We will check and refund you by tomorrow.',
    'We will forward it to the engineers.',
    '확인 후 내일까지 환불해 드리겠습니다.',
  ])('is to do something: %s', (text) => {
    expect(promisesIn(text)).toMatchObject([{ kind: 'deed' }]);
  });

  it.each([
    'The system will send you a code within 5 minutes.',
    'A receipt will be sent automatically within 5 minutes.',
    '시스템에서 5분 이내에 인증번호가 발송됩니다.',
    '5분 이내에 자동으로 메일을 보내 드립니다.',
  ])('is none of a machine: %s', (text) => {
    expect(promisesIn(text)).toEqual([]);
  });

  it('is ours where the machine is what we repair', () => {
    expect(promisesIn('The system will be repaired by Friday.')).toHaveLength(1);
    expect(promisesIn('자동차 수리를 내일까지 진행하겠습니다.')).toHaveLength(1);
  });
});

describe('a promise without a "will"', () => {
  it.each([
    'The report reaches you this week.',
    'The new tariff is in place by the end of next week.',
    "You'll have both keys by Friday.",
    'The voucher is in your inbox within two days.',
    'A plumber should be with you by 18:00.',
    'Once the old one is back we ship the new one.',
    '19시 10분까지 도착할 거예요.',
    '내일까지 점수를 되돌려 드려요.',
    '오늘 다른 기사님이 방문해 시공해 드립니다.',
  ])('is one all the same: %s', (text) => {
    expect(promisesIn(text)).toHaveLength(1);
  });

  it.each([
    'We can print it today.',
    'If you need it tonight, the shop round the corner has it.',
    'Your parcel is ready for pickup until Friday.',
    'The invoice is due on Friday.',
    'We shipped it on Monday.',
    '매일 오전 9시까지 접수해 드립니다.',
  ])('is none where it offers, tells or asks: %s', (text) => {
    expect(promisesIn(text)).toEqual([]);
  });
});
