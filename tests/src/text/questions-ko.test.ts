import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../src/text/questions';

describe('a Korean question', () => {
  it.each([
    '환불 규정이 어떻게 되나요',
    '이 모델은 방수가 되는지요.',
    '수리비가 얼마나 나올까요',
    '영수증은 어디서 받아요',
    '배송비는 제가 내는 건가요',
    '설치가 무료인지 궁금해서요',
    '늦은 체크인 되나요 열한 시쯤 도착해요',
    '언제쯤 받을 수 있을지 알려 주세요.',
    '두 요금제의 차이를 설명해 주시면 감사하겠습니다.',
    '제가 어떻게 해야 합니까?',
    '기사님 내일 오시는 거 맞죠',
    '오늘 주문해도 주말에 받을 수 있나여',
    '쿠폰은 한 번만 쓸 수 있는 건지..',
    '내일 가도 될까요 아이 둘이랑 갑니다',
    '보증 기간 문의드립니다',
    '연회비가 얼만지 알려 주세요',
  ])('is seen with its mark or without: %s', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  it.each([
    '어디서 샀는지 기억이 안 나요',
    '누가 봐도 불량이에요',
    '얼마 전에 샀어요',
    '몇 번 눌러봤어요',
    '어느 정도 해결됐어요',
    '언제나 감사해요',
    '어떻게 하는지 이제 알겠어요',
    '도착하면 알려 주세요',
    '필터는 다 갈았어요',
    '지난주에 문의드린 건 잘 받았어요',
  ])('is told from what only names a question word: %s', (text) => {
    expect(isAsked(text)).toBe(false);
  });

  it.each([
    '제가 이런 대우를 받아야 합니까?',
    '얼마나 답답한지 아세요?',
    '사과만 하면 끝입니까?',
    '이게 뭡니까?',
    '그걸 말이라고 합니까?',
    '누가 이 돈을 주고 또 오겠어요',
  ])('is none where it is an outcry: %s', (text) => {
    expect(isAsked(text)).toBe(false);
  });
});
