import type { Sentences } from './sentences';

/** A customer's message that wants an answer, and one that only closes: what begins a wait, counts as a contact, or not. */
export const wantsAnAnswer = {
  en: {
    match: [
      'Ok. So what happens to my deposit now?',
      'I tried the new cable and the screen is black again.',
      'Great, and when will the second box come?',
      'Got the parcel, thanks, only the lid is missing.',
      'Good to know. I would still like my money back.',
      'Perfect. Then I need the return label.',
      'Thanks for the two options. We want our deposit back.',
      'Thanks for the tip, but the drawer is still crooked.',
    ],
    miss: [
      'Thank you, Jon, that was all I needed.',
      'Wonderful, it is working again. Thanks for your help!',
      'Received it, many thanks.',
      'Okay thanks, have a nice evening.',
      'All sorted now, thank you so much.',
      'Perfect, thank you for the fast answer.',
      'Problem solved, thanks again!',
      'Thanks for explaining it so well.',
    ],
  },
  ko: {
    match: [
      '네 감사합니다. 그런데 부품은 언제 오나요?',
      '확인했는데 영수증 금액이 다릅니다.',
      '빠른 답변 고맙습니다만 아직 소리가 안 나요.',
      '알겠습니다. 그럼 반품 송장 보내 주세요.',
      '택배는 받았는데 나사가 하나 없어요.',
      '네, 그럼 보증금은 어떻게 되나요?',
      '감사합니다. 새 주소로 계산서 다시 보내 주세요.',
      '답변 고마워요. 그런데 불빛이 또 깜빡이네요.',
    ],
    miss: [
      '네, 알겠습니다. 감사합니다!',
      '덕분에 해결됐어요. 고맙습니다.',
      '잘 받았습니다. 수고하세요.',
      '빠른 답변 감사드립니다. 좋은 하루 되세요.',
      '아 이제 잘 되네요, 감사합니다~',
      '확인 감사합니다 ^^',
      '설명 감사합니다. 잘 이해했어요.',
      '네 고맙습니다 ㅎㅎ',
    ],
  },
} as const satisfies Sentences;
