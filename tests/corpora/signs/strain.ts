import type { SentencesOf } from './sentences';
import { wantsAnAnswer } from './waiting';

/** For the signs of what the conversation carries: words of the customer's, and ours that they leave unanswered. */
export const strainSentences = {
  attention: wantsAnAnswer,
  silence: {
    en: {
      match: [
        'Which colour is the light on the back?',
        'Could you send me the number on the label?',
        'Please tell me the date of purchase.',
        'Would a replacement be all right for you?',
        'Can you try it with another socket and tell me what happens?',
        'I still need your address to go on, may I have it?',
      ],
      miss: [
        'The label is on the back.',
        'Do not hesitate to write if anything comes up.',
        'Can I help you with anything else?',
        'We have sent the new one.',
        'The light is green when it is full.',
        'I asked the warehouse for you.',
      ],
    },
    ko: {
      match: [
        '뒷면 불빛이 무슨 색인가요?',
        '라벨에 적힌 번호를 보내 주실 수 있을까요?',
        '구매하신 날짜를 알려 주시기 바랍니다.',
        '교환해 드려도 괜찮으실까요?',
        '다른 콘센트에 꽂아 보시고 결과를 알려 주세요.',
        '주소를 다시 한번 말씀해 주시겠어요?',
      ],
      miss: [
        '라벨은 뒷면에 있습니다.',
        '더 필요하신 것이 있으신가요?',
        '새 제품을 보냈습니다.',
        '다 차면 초록불이 들어옵니다.',
        '창고에 물어보았습니다.',
        '언제든 편하게 연락 주세요.',
      ],
    },
  },
  abuse: {
    en: {
      match: [
        'You people are useless morons.',
        'What kind of idiot works there?',
        'You lying scum.',
        'Shut up, you stupid cow.',
        'I will come to your office and break your legs.',
        'You better watch your back when you leave work.',
        'I am going to burn your shop down.',
      ],
      miss: [
        'I feel stupid for asking, sorry.',
        'This damn zipper is stuck again.',
        'The dog killed the remote.',
        'Your new update is insanely good.',
        'That was the worst service I have had in years.',
        'My boss will kill me if the printer is not back on Monday.',
        'The battery died in the fire alarm.',
        'I am disappointed in how you handled it.',
      ],
    },
    ko: {
      match: [
        '이 멍청이들아 일 좀 제대로 해라.',
        '너네 진짜 쓰레기 같은 인간들이다.',
        '상담원 머리가 나쁜가 보네, 병신아.',
        '미친놈들 아니야?',
        '닥쳐 이 새끼야.',
        '너 찾아가서 죽여 버린다.',
        '매장에 불 질러 버리겠어.',
        '밤길 조심해라.',
      ],
      miss: [
        '제가 멍청하게 다른 버튼을 눌렀네요.',
        '아 이 망할 지퍼가 또 걸려요.',
        '배터리가 죽었어요.',
        '더워 죽겠는데 에어컨이 안 돼요.',
        '상사한테 죽었다고 봐야죠, 프린터 꼭 부탁드려요.',
        '정말 실망스러운 대응이었습니다.',
        '불이 안 들어와요.',
        '이번 업데이트 미쳤네요, 너무 좋아요.',
      ],
    },
  },
  'public-complaint': {
    en: {
      match: [
        'You will hear from my solicitor next week.',
        'I am taking you to small claims court.',
        'I have already filed a complaint with the ombudsman.',
        "I'll tell everyone on Facebook how you treat people.",
        'Expect a one-star rating on Google.',
        'I will go to the newspapers with this story.',
        'My attorney will be in touch.',
        'I am going to warn people on Reddit.',
      ],
      miss: [
        'I am a lawyer and need the invoice for my files.',
        'I saw your post on Facebook, is the offer still on?',
        'My review of the lamp was five stars.',
        'The newspaper stand in your photo, is it for sale?',
        'Is it legal to use this drone in the park?',
        'Do you have an account on Instagram?',
        'I complained to my landlord about the socket.',
        'Our office is in Court Street.',
        'The shop at 5 Court Road is closed on Monday.',
        'Do these shoes work on an indoor court, and on clay courts as well?',
        'I need new nets for two squash courts.',
      ],
    },
    ko: {
      match: [
        '다음 주에 변호사 통해서 연락드리겠습니다.',
        '소액재판 걸겠습니다.',
        '이미 한국소비자원에 민원 넣었습니다.',
        '인스타에 다 올려서 알릴 거예요.',
        '구글에 별 하나 남기겠습니다.',
        '언론사에 제보할 겁니다.',
        '경찰에 고소장 접수하겠습니다.',
        '블로그에 이 일 그대로 써서 올리겠습니다.',
      ],
      miss: [
        '저는 변호사라 세금계산서가 필요합니다.',
        '법원 앞 지점은 월요일에 쉬나요?',
        '인스타에서 광고 보고 문의드려요.',
        '후기 별 다섯 개 남겼어요.',
        '신문꽂이 아직 판매하시나요?',
        '이 드론 공원에서 써도 합법인가요?',
        '유튜브에서 사용법 영상을 봤습니다.',
        '경찰서 옆 매장에 주차 되나요?',
      ],
    },
  },
  'unreasonable-demands': {
    en: {
      match: [
        'Either you refund me by tonight or I am done talking.',
        'I demand an answer within the hour, no excuses.',
        "I don't care about your policy, just do it.",
        'Fix this now or face the consequences.',
        'I am not accepting no as an answer.',
        'You have until noon, then things get ugly.',
        'Refund me immediately, otherwise you will regret it.',
      ],
      miss: [
        'It would help me a lot to have it by Thursday.',
        'Can it be here before the holiday?',
        'Either blue or green is fine for me.',
        'I would prefer a refund if that is possible.',
        'No rush, next week is fine.',
        'What happens if I do not pay by Friday?',
      ],
    },
    ko: {
      match: [
        '오늘 밤까지 환불 안 하면 각오하세요.',
        '한 시간 안에 답 안 주면 끝까지 갑니다.',
        '규정 따위 상관없으니까 당장 해 주세요.',
        '안 된다는 말은 듣고 싶지 않습니다.',
        '지금 바로 안 고쳐 주면 가만 안 있을 겁니다.',
        '내일 정오까지 시간 드립니다. 그때까지 안 되면 알아서 하세요.',
        '무조건 오늘 안에 보내세요. 핑계는 필요 없습니다.',
      ],
      miss: [
        '목요일까지 받을 수 있으면 정말 좋겠습니다.',
        '연휴 전에 도착할 수 있을까요?',
        '파란색이든 초록색이든 괜찮아요.',
        '가능하면 환불로 부탁드립니다.',
        '천천히 보내 주셔도 됩니다.',
        '금요일까지 결제 안 하면 어떻게 되나요?',
      ],
    },
  },
  'changing-demands': {
    en: {
      match: [
        'Actually, could you make it round instead of square?',
        'I have changed my mind, I would rather have oak.',
        'On second thoughts, leave the logo out.',
        'Sorry, forget what I said, we want it in A3 now.',
        'Hm, no, let us go back to the first version after all.',
        'I meant the large size, not the small one.',
      ],
      miss: [
        'The square one looks good, please print it.',
        'You printed A4, but I had asked for A3.',
        'Thank you, the logo is just right.',
        'When will it be ready?',
        'The paper has actually arrived.',
        'My address has changed, it is Mill Lane 4 now.',
      ],
    },
    ko: {
      match: [
        '생각이 바뀌었어요, 둥근 걸로 해 주세요.',
        '다시 생각해 보니 로고는 빼는 게 낫겠어요.',
        '아까 말한 건 취소하고 A3로 해 주세요.',
        '역시 큰 사이즈로 바꾸고 싶어요.',
        '마음이 변해서 검정으로 부탁드려요.',
        '아까 말씀드린 거 말고 A3로 다시 해 주세요.',
        '생각해 보니까 파란색이 더 낫겠어요.',
        '아니다, 그냥 처음 시안으로 갈게요.',
      ],
      miss: [
        '사각형이 마음에 듭니다. 인쇄해 주세요.',
        'A3로 주문했는데 A4로 왔어요.',
        '로고가 딱 좋네요, 감사합니다.',
        '언제쯤 완성되나요?',
        '종이가 도착했습니다.',
        '이사해서 주소가 바뀌었습니다.',
        '그냥 제가 매장으로 갈게요.',
      ],
    },
  },
  'disputed-promise': {
    en: {
      match: [
        'The lady before you said I would get my money back.',
        'You promised me a new one last week.',
        'Last week somebody of yours promised me a voucher.',
        'I never got any reply from you.',
        'I have emailed you at least ten times.',
        'Your agent assured me that the repair is free.',
        'Not one of my messages was answered.',
        'My letters to you were never answered.',
      ],
      miss: [
        'I promised my son a new bike.',
        'The manual said it would fit.',
        'My neighbour told me to write to you.',
        'Thank you for the answer yesterday.',
        'I pressed the button ten times.',
        'Could you promise me that it comes on Friday?',
        'Not one of my friends answers the phone.',
        'My message from Monday was answered, thank you.',
      ],
    },
    ko: {
      match: [
        '지난번 직원이 돈을 돌려준다고 했어요.',
        '저번 주에 새 제품으로 바꿔 준다고 약속하셨잖아요.',
        '수수료 면제해 준다고 들었습니다.',
        '한 번도 답장을 받은 적이 없어요.',
        '제 메일에 아무도 답을 안 했습니다.',
        '열 번도 넘게 메일 보냈습니다.',
        '상담사분이 수리는 무료라고 하셨어요.',
      ],
      miss: [
        '아들에게 새 자전거를 약속했거든요.',
        '설명서에는 맞는다고 나와 있었습니다.',
        '이웃이 여기에 문의해 보라고 했어요.',
        '어제 답변 감사합니다.',
        '버튼을 열 번 눌렀습니다.',
        '금요일에 온다고 약속해 주실 수 있나요?',
      ],
    },
  },
  'advice-ignored': {
    en: {
      match: [
        'As I wrote in my last mail, you need to reset the box first.',
        'Like I said, please unplug it for ten seconds.',
        'As mentioned above, make sure the switch is set to on.',
        'I told you already that you have to charge it fully.',
        'As explained earlier, the filter must be cleaned: please remove it and rinse it.',
        'As stated in my first reply, please press the button for five seconds.',
      ],
      miss: [
        'Please unplug it for ten seconds.',
        'As promised, here is the invoice.',
        'As you mentioned, the light is red.',
        'As I wrote, your money will be there on Monday.',
        'I have updated the driver for you.',
        'As discussed, we took the old one back.',
      ],
    },
    ko: {
      match: [
        '지난 메일에 적어 드린 것처럼 먼저 초기화하셔야 합니다.',
        '이미 말씀드렸듯이 전원을 10초간 뽑아 주세요.',
        '위에서 안내해 드린 대로 스위치를 켜 주세요.',
        '다시 한번 말씀드리지만 드라이버를 먼저 업데이트해 주세요.',
        '앞서 설명드린 바와 같이 필터를 청소해 보세요.',
        '저번에도 안내드렸지만 완전히 충전하셔야 합니다.',
        '첫 답변에서 말씀드린 것처럼 버튼을 5초간 눌러 주세요.',
      ],
      miss: [
        '전원을 10초간 뽑아 주세요.',
        '약속드린 송장입니다.',
        '말씀하신 대로 불빛이 빨간색이네요.',
        '앞서 말씀드린 대로 월요일에 입금됩니다.',
        '드라이버는 저희가 업데이트했습니다.',
        '상의드린 대로 기존 제품은 회수했습니다.',
      ],
    },
  },
} as const satisfies SentencesOf<
  | 'attention'
  | 'silence'
  | 'abuse'
  | 'public-complaint'
  | 'unreasonable-demands'
  | 'changing-demands'
  | 'disputed-promise'
  | 'advice-ignored'
>;
