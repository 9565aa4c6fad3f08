import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold';
import { findSayings } from '../../../src/text/sayings';
import { sentences } from '../../../src/text/sentences';

const saidIn = (text: string) => {
  const own = fold(text).text;
  const parts = sentences(own, { start: 0, end: own.length });
  return { ...findSayings(own, parts, 'customer'), ...findSayings(own, parts, 'us') };
};
const says = (saying: keyof ReturnType<typeof saidIn>, text: string) => (saidIn(text)[saying]?.length ?? 0) > 0;

describe('an act without "will"', () => {
  it.each([
    ['A colleague calls you tomorrow.', 'A colleague calls our customers now and then.'],
    ['The replacement ships on Friday.', 'The replacement ships in a box.'],
    ['내일 오전에 방문합니다.', '기사가 방문합니다.'],
  ])('commits us only with a time to come beside it: %s', (timed, untimed) => {
    expect(says('commitment', timed)).toBe(true);
    expect(says('commitment', untimed)).toBe(false);
  });

  it('is not timed by "right now"', () => {
    expect(says('commitment', 'We are sorting the boxes right now.')).toBe(false);
  });
});

describe('a time to come', () => {
  it.each(['It takes three working days.', 'The door is fitted on Friday.', '금요일까지 도착합니다.'])(
    'says when by itself: %s',
    (text) => {
      expect(says('time-frame', text)).toBe(true);
    },
  );

  it.each([
    'I will write to you soon.',
    'Your letter was read on 3 May.',
    'I am on it right now.',
    '곧 연락드리겠습니다.',
  ])('is none that passed, is vague or is now: %s', (text) => {
    expect(says('time-frame', text)).toBe(false);
  });
});

describe('a weasel time', () => {
  it.each(['I will write to you soon.', 'It will be repaired as soon as possible.', '조만간 연락드리겠습니다.'])(
    'weakens a promise: %s',
    (text) => {
      expect(says('vague-time', text)).toBe(true);
    },
  );

  it.each([
    'I hope that you feel better soon.',
    'I will write to you soon, on Friday at the latest.',
    '빠른 시일 내에 답장 부탁드립니다.',
    '최대한 빨리, 늦어도 금요일까지 처리하겠습니다.',
  ])('is none without a promise of ours, or with a real time beside it: %s', (text) => {
    expect(says('vague-time', text)).toBe(false);
  });
});

describe('what the draft check warns of', () => {
  it.each([
    ['absolute-promise', 'I cannot promise that it arrives on Friday.'],
    ['absolute-promise', 'Absolutely, I will look into it.'],
    ['blame', 'If you entered a code, please delete it.'],
    ['blame', 'It is not your fault at all.'],
    ['disown', 'Our support team is always here to help.'],
    ['disown', 'Our policy allows returns within 30 days.'],
    ['minimize', 'Thank you for being so patient.'],
    ['minimize', 'This is more than just a scratch.'],
    ['retaliate', 'Please keep the tone friendly, otherwise I have to end this chat.'],
    ['blame', '고객님 잘못이 아닙니다.'],
    ['disown', '담당 부서로 연결해 드리겠습니다.'],
    ['minimize', '사소한 문제가 아니라는 점을 잘 압니다.'],
    ['retaliate', '욕설을 계속하시면 상담을 종료할 수 있습니다.'],
    ['absolute-promise', '날짜를 장담하기는 어렵습니다.'],
  ] as const)('is not %s: %s', (saying, text) => {
    expect(says(saying, text)).toBe(false);
  });

  it.each([
    ['absolute-promise', 'We guarantee that it works.'],
    ['blame', 'You should have read the manual.'],
    ['disown', 'That is not my department.'],
    ['minimize', 'Please calm down.'],
    ['retaliate', 'How dare you write that!'],
    ['refusal', 'We cannot waive the fee.'],
    ['blame', '고객님 실수로 생긴 일입니다.'],
    ['disown', '그건 저희 부서 소관이 아닙니다.'],
    ['minimize', '너무 예민하게 받아들이지 마세요.'],
    ['refusal', '죄송하지만 취소해 드릴 수 없습니다.'],
  ] as const)('is %s: %s', (saying, text) => {
    expect(says(saying, text)).toBe(true);
  });
});

describe('words in quotation marks', () => {
  it.each([
    'She told me "you people are idiots" and hung up.',
    '남편이 “고소하겠습니다”라고 말했습니다.',
    '상담원이 「고소하겠습니다」 하더군요.',
  ])('are somebody else’s: %s', (text) => {
    expect(saidIn(text)).not.toHaveProperty('insult');
    expect(saidIn(text)).not.toHaveProperty('legal');
  });

  it('are searched where the mark means inches or irony', () => {
    expect(says('legal', 'My 27" screen is dead and I will sue you, the 24" one too.')).toBe(true);
    expect(says('insult', 'Your "experts" are idiots.')).toBe(true);
  });
});
