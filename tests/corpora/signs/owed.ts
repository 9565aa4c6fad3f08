import type { SentencesOf } from './sentences';
import { wantsAnAnswer } from './waiting';

/** For the signs of what we owe: mostly words of ours. */
export const owedSentences = {
  // A machine's answer in an agent's name is none.
  'no-acknowledgement': {
    en: {
      match: [
        'Automatic reply: I am away until Monday, 9 March.',
        'Thank you for contacting us. This is an automated response, please do not reply to it.',
        'Out of office: I will be back on Thursday.',
        'I am out of the office this week with limited access to email.',
        'This is an auto-generated message to let you know that your mail reached us.',
        'This is an automatic notification, replies to it are not read.',
        'Your request (4711) has been received and is being reviewed by our support staff.',
        'We have received your email. This mailbox is not monitored.',
        'A support ticket has been created for your request.',
        'I am currently on annual leave and will answer your mail from 12 March.',
      ],
      miss: [
        'Hello Mara, I have your case and I am looking at the photos right now.',
        'Thanks for writing in. I am out of ideas without a photo, could you send one?',
        'Jon here. We got your letter, I will read it this morning.',
        'Your request reached me an hour ago, I have just opened it.',
        'The automatic switch on the back must be set to on.',
        'Our office moved, so it took me a while to find your file, but I have it.',
        'Your parcel has been received and is being checked by Ann.',
        'A case has been opened with the courier, I will see it through.',
      ],
    },
    ko: {
      match: [
        '[자동회신] 문의가 정상적으로 접수되었습니다.',
        '본 메일은 자동으로 발송된 메일입니다. 회신하지 마세요.',
        '고객님의 문의가 접수되었습니다. 본 메일은 발신전용 메일입니다.',
        '부재중 자동 응답입니다. 월요일에 확인하겠습니다.',
        '이 메시지는 자동 응답 메시지입니다.',
        '[자동 답장] 담당자가 곧 확인할 예정입니다.',
        '현재 휴가 중이라 3월 12일 이후에 답변드릴 수 있습니다.',
        '귀하의 요청(4711)이 접수되어 지원 담당자가 검토하고 있습니다.',
        '본 메일함은 모니터링되지 않습니다.',
      ],
      miss: [
        '안녕하세요, 담당자 이지훈입니다. 보내 주신 사진 지금 보고 있습니다.',
        '문의 잘 받았습니다. 제가 직접 확인하고 있습니다.',
        '자동 급수 기능이 꺼져 있는지 봐 주시겠어요?',
        '어제 부재중이셔서 기사님이 그냥 돌아가셨다고 합니다.',
        '접수증을 사진으로 찍어 보내 주시면 됩니다.',
        '고객님, 제가 맡아서 보고 있으니 오후에 말씀드릴게요.',
        '담당자가 휴가 중이라 제가 대신 보고 있습니다.',
      ],
    },
  },
  ignored: wantsAnAnswer,
  wait: wantsAnAnswer,
  'repeat-contact': {
    en: {
      match: [
        'This is now the fourth time I am writing about the same tap.',
        'I already wrote to you twice about the broken seat.',
        'My fifth email, and the drawer still sticks.',
        'I have called and mailed you several times about this lamp.',
        'How many more times do I have to ask for the same thing?',
        'This is the third email I send about the lid.',
        'Once again I have to contact you because of the same bill.',
        'I had to write to you again, the tap drips.',
      ],
      miss: [
        'I have two lamps, and the third one is for my mother.',
        'My second order came today, everything is fine with it.',
        'The fourth screw does not fit.',
        'I write to you for the first time.',
        'Can I use the voucher several times?',
        'The light blinks three times and goes out.',
        'Once again I want to thank you.',
        'Do I need to call you again when it is there?',
        'I have to call my bank again tomorrow.',
      ],
    },
    ko: {
      match: [
        '같은 문제로 벌써 네 번째 글 남깁니다.',
        '도대체 몇 번을 말해야 하나요?',
        '이번이 세 번째 연락입니다.',
        '이 일로 벌써 세 번이나 전화했습니다.',
        '지난주에 이어 또 문의드립니다.',
        '다섯 번째 메일인데 서랍이 아직도 뻑뻑합니다.',
        '이미 두 번이나 말씀드렸는데 그대로네요.',
        '지난번에도 문의드렸는데 또 같은 증상입니다.',
        '또다시 같은 문제로 연락드립니다.',
      ],
      miss: [
        '세 번째 칸 서랍이 안 열립니다.',
        '처음 문의드리는데요, 색상이 궁금합니다.',
        '불이 세 번 깜박이고 꺼져요.',
        '쿠폰은 여러 번 쓸 수 있나요?',
        '두 번째 주문은 잘 도착했습니다.',
        '네 번째 나사가 맞지 않습니다.',
        '지난번에도 친절하게 설명해 주셔서 감사합니다.',
        '어제도 불이 안 켜졌어요.',
        '문제가 생기면 또 같은 건으로 연락드릴게요.',
      ],
    },
  },
  'broken-promise': {
    en: {
      match: [
        'I will call you back tomorrow morning.',
        'You will have the refund in your account within two days.',
        'We are going to ship the spare part by tomorrow evening.',
        'Our technician will be at your door tomorrow between 9 and 12.',
        "I'll get you an answer from the warehouse before the end of the day.",
        'I promise to send the corrected invoice within 24 hours.',
        'The voucher will be in your inbox by Friday.',
      ],
      miss: [
        'Please send us the photo by tomorrow.',
        'The shop closes tomorrow at noon.',
        'If you return the old one, we will replace it.',
        'We will look into it as soon as we can.',
        'Your parcel left us yesterday.',
        "I can't promise that it arrives tomorrow.",
      ],
    },
    ko: {
      match: [
        '내일 오후까지 다시 전화드리겠습니다.',
        '이틀 안에 환불해 드릴게요.',
        '오늘 중으로 확인해서 답변드리겠습니다.',
        '내일 기사님이 방문하실 예정입니다.',
        '부품은 내일 바로 발송해 드리겠습니다.',
        '금요일까지 쿠폰을 넣어 드리겠습니다.',
        '48시간 이내에 정정된 고지서를 보내 드리겠습니다.',
        '이틀 안에 요청하신 부품을 보내 드릴게요.',
      ],
      miss: [
        '내일까지 사진을 보내 주시기 바랍니다.',
        '내일은 매장이 쉬는 날입니다.',
        '제품을 보내 주시면 교환해 드리겠습니다.',
        '최대한 빨리 알아보겠습니다.',
        '어제 발송되었습니다.',
        '내일 도착한다고 장담드리기는 어렵습니다.',
      ],
    },
  },
  'hand-offs': 'never: it counts owners, as the metric set tells them',
  etiquette: {
    en: {
      match: [
        'You obviously did not read the instructions.',
        'If you had followed the guide, it would not have broken.',
        'There is no need to be so upset about it.',
        "It's just a scratch, nothing to worry about.",
        'You need to calm down before I can help.',
        "That's not our problem, ask the courier.",
        'It was the other team that messed this up, not me.',
        'This is entirely your mistake.',
        'I really do not see why you need a new one for that.',
        'That is what happens when you use the wrong plug.',
        'This is what you get for buying a cheap cable.',
        'Maybe you should learn how to read.',
      ],
      miss: [
        'You did nothing wrong, the guide is hard to follow.',
        'I read your letter twice and I see where we failed.',
        'The mistake was ours, not yours.',
        'A small bag with screws is in the box.',
        'I will ask the courier for you and come back with an answer today.',
        'Please read page four first, it shows the switch.',
        'It is a simple change, I can do it for you right now.',
        'I can see why you are upset.',
        'Now I get why you wrote to us twice.',
        'That is what happens when the filter is full, a new one is on its way.',
        'You can learn how to read the meter in chapter four.',
      ],
    },
    ko: {
      match: [
        '고객님이 사용법을 제대로 안 지키셔서 고장 난 겁니다.',
        '그건 고객님 과실입니다.',
        '그렇게 화내실 일은 아닌 것 같은데요.',
        '좀 진정하시고 말씀하세요.',
        '저희 책임이 아니니 택배사에 문의하세요.',
        '그건 다른 부서에서 실수한 거라 저는 모릅니다.',
        '그 정도 흠집은 별거 아니에요.',
        '한글 못 읽으세요?',
        '고객님 실수로 생긴 문제 같네요.',
        '고객님께서 설정을 잘못하신 겁니다.',
      ],
      miss: [
        '설명서 4쪽을 먼저 봐 주시면 스위치 위치가 나와 있습니다.',
        '저희 쪽 실수가 맞습니다.',
        '작은 나사 봉투가 상자 안에 들어 있습니다.',
        '화나실 만한 일입니다. 죄송합니다.',
        '택배사에는 제가 직접 확인해 보겠습니다.',
        '간단한 변경이라 지금 바로 해 드리겠습니다.',
        '고객님께서 잘못하신 것은 없습니다.',
        '고객님의 실수가 절대 아닙니다.',
      ],
    },
  },
  // Answers to an angry message: the cold ones raise it.
  'no-empathy': {
    en: {
      match: [
        'Please send the serial number.',
        'Your ticket is in the queue.',
        'Refunds take five days.',
        'See our terms, section 4.',
        'The form is on our website.',
        'Restart the router and try again.',
      ],
      miss: [
        'I am really sorry that this spoiled your weekend.',
        'I understand why you are angry, three weeks is far too long.',
        'You are right to be upset, we let you down.',
        'That must have been frustrating, let me fix it.',
        'Please accept my apologies for the mix-up.',
        'I can imagine how annoying this has been for you.',
      ],
    },
    ko: {
      match: [
        '제품 번호를 보내 주세요.',
        '접수 순서대로 처리됩니다.',
        '환불은 5일 걸립니다.',
        '약관 4조를 참고하세요.',
        '양식은 홈페이지에 있습니다.',
        '공유기를 껐다 켜 보세요.',
      ],
      miss: [
        '주말을 망쳐 드려 정말 죄송합니다.',
        '많이 속상하셨을 텐데 바로 확인하겠습니다.',
        '화나시는 게 당연합니다.',
        '오래 기다리게 해 드려 송구합니다.',
        '얼마나 답답하셨을지 이해합니다.',
        '불편을 끼쳐 드려 진심으로 사과드립니다.',
      ],
    },
  },
  'knowledge-gap': {
    en: {
      match: [
        "I'm not really sure what that light means.",
        'I have no idea why it does that.',
        "I am afraid I can't say what the code stands for.",
        "I'm not familiar with this device.",
        'No clue, I have to be honest.',
        'I am unsure whether that part fits.',
        "I honestly don't know how this model works.",
      ],
      miss: [
        'I am sure that the code means a full filter.',
        'Let me know if you are not sure which one you have.',
        'I know this model well, it is the left valve.',
        'You could not have known that, the manual does not say it.',
        'Not everybody knows that the lid turns left.',
        'We now know why it failed.',
        'I actually know this model quite well.',
      ],
    },
    ko: {
      match: [
        '저도 그 기능은 잘 모르겠어요.',
        '정확한 내용은 제가 알지 못합니다.',
        '글쎄요, 확실하지 않습니다.',
        '왜 그런지 저도 모르겠습니다.',
        '그 제품은 제가 잘 몰라서요.',
        '솔직히 잘 모르는 부분입니다.',
        '그 부품이 맞을지 잘 모르겠네요.',
      ],
      miss: [
        '이 코드는 필터가 찼다는 뜻이 확실합니다.',
        '모르시는 점이 있으면 편하게 물어보세요.',
        '이 모델은 제가 잘 압니다.',
        '원인을 알아냈습니다.',
        '왼쪽 밸브를 돌리면 됩니다.',
        '고객님이 모르셨던 것이 당연합니다.',
      ],
    },
  },
  'no-authority': {
    en: {
      match: [
        'That is above my pay grade, I have to ask.',
        'I have to get permission from head office first.',
        "I can't decide that myself.",
        'This needs the approval of our finance team.',
        'I need my manager to sign off on that.',
        "I don't have the authority to waive that fee.",
        "I'm not allowed to give a discount on my own.",
        'Only my supervisor can approve this refund.',
      ],
      miss: [
        'I can approve the refund myself and have just done so.',
        'My supervisor has agreed, the money is on its way.',
        'You need the permission of your landlord to drill.',
        'Please confirm the address, then I will ship it.',
        'I decided to waive the fee for you.',
        'The head office is on the second floor.',
        "We are not allowed to give out other people's addresses.",
        'I can approve the discount on my own.',
      ],
    },
    ko: {
      match: [
        '이건 제가 결정할 수 있는 사항이 아닙니다.',
        '본사 승인을 받아야 가능합니다.',
        '제 선에서는 처리해 드릴 수가 없네요.',
        '팀장님 결재가 나야 환불됩니다.',
        '저한테는 그런 권한이 없습니다.',
        '윗선에 확인을 받아야 합니다.',
        '할인은 제가 마음대로 해 드릴 수 없어요.',
      ],
      miss: [
        '제가 바로 승인해 드렸습니다.',
        '팀장님과 상의해서 환불을 완료했습니다.',
        '벽에 구멍을 내시려면 집주인 허락이 필요합니다.',
        '주소를 확인해 주시면 보내 드립니다.',
        '배송비는 제가 면제해 드렸습니다.',
        '본사는 2층에 있습니다.',
      ],
    },
  },
  'expectation-gap': {
    en: {
      match: [
        'I will check this with the warehouse.',
        'We will refund you the shipping costs.',
        'We will get back to you soon.',
        'It will definitely arrive tomorrow, I guarantee it.',
        'I promise you 100% that it will not break again.',
        "We'll replace the door for you.",
        'Our engineers are going to fix the leak.',
      ],
      miss: [
        'I will check this with the warehouse by 5 pm.',
        'We will refund the shipping costs within three days.',
        'The refund was made this morning.',
        'It should arrive tomorrow, but snow may delay it.',
        'Would you like a new one or your money back?',
        'You can return it for 30 days.',
      ],
    },
    ko: {
      match: [
        '창고에 확인해 보겠습니다.',
        '배송비를 환불해 드리겠습니다.',
        '곧 연락드리겠습니다.',
        '내일 무조건 도착합니다. 제가 보장합니다.',
        '100% 해결해 드리겠다고 약속드립니다.',
        '문짝을 교체해 드리겠습니다.',
        '기술팀에서 누수를 고쳐 드릴 겁니다.',
      ],
      miss: [
        '오늘 오후 5시까지 창고에 확인해 보겠습니다.',
        '3일 이내에 배송비를 환불해 드리겠습니다.',
        '오늘 아침에 환불 처리했습니다.',
        '내일 도착할 예정이지만 눈 때문에 늦어질 수 있습니다.',
        '교환과 환불 중 어느 쪽을 원하시나요?',
        '30일 동안 반품하실 수 있습니다.',
        '고객님 잘못은 전혀 없습니다.',
      ],
    },
  },
  workload: 'never: it counts the open tickets of a desk',
} as const satisfies SentencesOf<
  | 'no-acknowledgement'
  | 'ignored'
  | 'wait'
  | 'repeat-contact'
  | 'broken-promise'
  | 'hand-offs'
  | 'etiquette'
  | 'no-empathy'
  | 'knowledge-gap'
  | 'no-authority'
  | 'expectation-gap'
  | 'workload'
>;
