import type { SentencesOf } from './sentences';

/** For the signs of money, of tone and of goodwill: words of the customer's. */
export const moneyAndToneSentences = {
  payment: {
    en: {
      match: [
        "I won't pay a cent of this bill.",
        'You charged me twice and I refuse to pay the second one.',
        'This invoice is wrong, I am not paying it.',
        'I will cancel the direct debit, the amount is not correct.',
        'We do not accept this bill and will not settle it.',
        'I am not going to pay for something I never ordered.',
      ],
      miss: [
        'I paid the bill on Monday by bank transfer.',
        'Which account do I pay the invoice to?',
        'Please send the bill to my accountant.',
        'Can I pay in two parts?',
        'My card was refused at the till.',
        'The invoice looks right, thank you.',
      ],
    },
    ko: {
      match: [
        '이 청구서는 한 푼도 못 냅니다.',
        '이중으로 청구된 금액은 낼 수 없습니다.',
        '청구 금액이 틀렸으니 납부 안 하겠습니다.',
        '이 요금은 인정할 수 없어요.',
        '잘못된 계산서니까 돈 못 드립니다.',
        '부당한 요금이라 결제 거부하겠습니다.',
        '쓰지도 않은 요금을 왜 내야 합니까, 못 냅니다.',
      ],
      miss: [
        '월요일에 계좌이체로 냈습니다.',
        '어느 계좌로 입금하면 되나요?',
        '청구서를 회계 담당자에게 보내 주세요.',
        '두 번에 나눠서 낼 수 있나요?',
        '카드 결제가 거절됐다고 나옵니다.',
        '계산서 금액이 맞네요, 감사합니다.',
      ],
    },
  },
  value: {
    en: {
      match: [
        'For that price I expected a lot more.',
        'Your competitors charge half of what you do.',
        'It is not worth what I paid.',
        'What a waste of money.',
        'I am paying way too much for so little.',
        'You are much too expensive for what you offer.',
        'This is far too much money for a plastic box.',
      ],
      miss: [
        'What does the large one cost?',
        'It was cheap and it works well.',
        'Is there a discount for students?',
        'The price on the label is hard to read.',
        'It was good value, I will buy it again.',
        'I would like to pay in euros.',
        'I sent too much money to the wrong account.',
      ],
    },
    ko: {
      match: [
        '이 가격이면 훨씬 나은 걸 사겠네요.',
        '다른 데는 반값이던데 왜 이렇게 비싸요.',
        '돈이 아깝습니다.',
        '값어치를 못 하네요.',
        '플라스틱 상자 하나에 이 가격은 너무합니다.',
        '가격이 터무니없네요.',
        '이 돈 주고 쓸 물건은 아니에요.',
      ],
      miss: [
        '큰 사이즈는 가격이 얼마인가요?',
        '저렴한데 품질이 좋네요.',
        '학생 할인 되나요?',
        '가격표가 잘 안 보입니다.',
        '유로로 결제하고 싶습니다.',
        '배송비 포함 가격인가요?',
        '돈이 하나도 안 아까워요, 감사합니다.',
        '생각보다 안 비싸요.',
      ],
    },
  },
  frustration: {
    en: {
      match: [
        'I am sick and tired of this, nothing ever works with you!',
        'This is an absolute disgrace, I am so angry right now.',
        'Honestly I am fed up, this is the worst experience ever.',
        'I am so disappointed and exhausted by all of this.',
        'Unbelievable, what a terrible company.',
        'I have had enough of your horrible service.',
      ],
      miss: [
        'I sent the box back this morning.',
        'The second drawer is white, the first one is grey.',
        'Could you tell me when the shop opens?',
        'Here is the order number: 400172.',
        'Thank you for the explanation, I will try it tonight.',
        'We would like to book two rooms in May.',
      ],
    },
    ko: {
      match: [
        '진짜 짜증나서 미치겠네요.',
        '너무 화가 나고 어이가 없습니다.',
        '정말 실망했습니다, 최악이에요.',
        '지긋지긋합니다, 도대체 뭐 하는 회사예요?',
        '열받아서 말이 안 나오네요.',
        '너무 속상하고 화가 납니다, 정말 최악이에요.',
      ],
      miss: [
        '오늘 아침에 상자를 다시 보냈습니다.',
        '두 번째 서랍은 흰색이고 첫 번째는 회색입니다.',
        '매장은 몇 시에 여나요?',
        '주문 번호는 400172입니다.',
        '설명 감사합니다, 저녁에 해 볼게요.',
        '5월에 방 두 개 예약하고 싶습니다.',
      ],
    },
  },
  goodwill: {
    en: {
      match: [
        'You have been incredibly helpful, thank you!',
        'Thanks a million, Jon!',
        'What a fantastic team you are.',
        'I am very happy with the new lamp and with your service.',
        'Best support I have ever had.',
        'Please keep up the great work!',
        'Thank you so much for sorting this out.',
      ],
      miss: [
        'Thanks in advance for a quick answer.',
        'Please send it soon, thank you.',
        'The light is green now.',
        'Thanks for nothing.',
        'I would be thankful for a refund.',
        'Is your team there on Sunday?',
        'Please be so kind as to answer soon.',
      ],
    },
    ko: {
      match: [
        '정말 친절하게 도와주셔서 감사합니다!',
        '최고예요, 고맙습니다!',
        '상담원님 너무 친절하셨어요.',
        '덕분에 잘 해결됐어요, 감사합니다.',
        '서비스가 정말 훌륭합니다.',
        '빠르게 처리해 주셔서 고맙습니다.',
        '늘 친절하셔서 좋아요, 앞으로도 잘 부탁드려요.',
        '친절한 설명 감사합니다, 영수증은 메일로 부탁드려요.',
      ],
      miss: [
        '빠른 답변 미리 감사드립니다.',
        '환불해 주시면 감사하겠습니다.',
        '이제 초록불이 들어옵니다.',
        '일요일에도 상담원이 있나요?',
        '주소 알려 주세요, 감사합니다.',
        '램프는 책상 위에 있습니다.',
        '친절한 답변 부탁드립니다.',
        '초보라서 그러니 친절하게 설명해 주세요.',
      ],
    },
  },
} as const satisfies SentencesOf<'payment' | 'value' | 'frustration' | 'goodwill'>;
