import { describe, expect, it } from 'vitest';
import { givesChoice, handsOver, instructs, namesElsewhere, saysDone } from '../../../src/text/deeds';

describe.each([
  [
    'instructs',
    instructs,
    [
      'Please update the app first.',
      'You need to restart it.',
      '앱을 먼저 업데이트해 주셔야 합니다.',
      '전원을 껐다 켜 보세요.',
    ],
    [
      'Your refund will arrive.',
      'Please bear with us.',
      'We are on it.',
      '조금만 기다려 주세요.',
      '이번 주에 입금됩니다.',
    ],
  ],
  [
    'saysDone',
    saysDone,
    ['I did exactly what you said.', 'I’ve already updated it.', 'We tried that.', '말씀하신 대로 해 봤습니다.'],
    [
      'It still fails.',
      "I didn't do it.",
      'Why should I?',
      '여전히 안 됩니다.',
      '설치에 실패했습니다.',
      '아직 못했어요.',
    ],
  ],
  [
    'handsOver',
    handsOver,
    [
      'Here is the quote.',
      'Here it is.',
      'Here you are.',
      'The quote is attached.',
      '견적서를 첨부해 드립니다.',
      '시안을 보내 드렸습니다.',
    ],
    [
      'We can send you a quote.',
      'It is not here yet.',
      'Please attach a photo.',
      '시안을 보내 드릴 수 있습니다.',
      '사진을 첨부해 주세요.',
    ],
  ],
  [
    'givesChoice',
    givesChoice,
    ['We can print it in blue or in green.', '파란색 또는 초록색으로 가능합니다.'],
    ['We can print it today.', '오늘 출력해 드릴 수 있습니다.'],
  ],
  [
    'namesElsewhere',
    namesElsewhere,
    ['They promised it on the phone.', 'Your shop said so.', '매장에서 약속했습니다.', '전화로 말씀하셨잖아요.'],
    ['Your colleague promised to call me.', 'I was promised a refund.', '상담원이 전화 주신다고 했습니다.'],
  ],
] as const)('%s', (_name, finds, yes, no) => {
  it.each(yes)('finds %s', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each(no)('does not find %s', (text) => {
    expect(finds(text)).toBe(false);
  });
});
