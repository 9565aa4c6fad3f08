import type { Facts } from '../../src/facts/facts';
import {
  baseline,
  customer,
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  metrics,
  pastTicket,
  them,
  ticket,
  us,
} from '../support/facts';

const minji = customer({ name: '한민지', locale: 'ko' });
const byMinji = { author: { id: minji.id, name: minji.name, kind: 'customer' } } as const;
const bySora = { author: { id: 9001, name: '오소라', kind: 'agent' } } as const;
const mj = (at: number, text: string) => them(at, text, byMinji);
const sora = (at: number, text: string) => us(at, text, bySora);
const answered = (over: Parameters<typeof ticket>[0] = {}) =>
  ticket({ metrics: metrics({ replies: 2, firstReplyMinutes: 60 }), ...over });

/** Stories that signs of words are told by. */
export const wordScenarios: Readonly<Record<string, Facts>> = {
  'broken-promise.en': facts({
    ticket: answered({ createdAt: daysAgo(6) }),
    messages: [
      them(daysAgo(6), 'The second lamp of my order never arrived.'),
      us(daysAgo(6) + HOUR, "I'm sorry about the missing lamp. We will send you a new one by Friday."),
      them(daysAgo(6) + 2 * HOUR, 'Fine, thank you.'),
    ],
  }),

  'promise-kept-late.ko': facts({
    ticket: answered({ createdAt: daysAgo(5) }),
    customer: minji,
    messages: [
      mj(daysAgo(5), '환불이 언제 되는지 알고 싶습니다.'),
      sora(daysAgo(5) + HOUR, '확인 후 내일 오전까지 다시 연락드리겠습니다.'),
      sora(daysAgo(1), '늦어져서 죄송합니다. 환불 처리되었습니다.'),
    ],
  }),

  'etiquette.ko': facts({
    ticket: answered({ createdAt: daysAgo(2) }),
    customer: minji,
    messages: [
      mj(daysAgo(2), '설치 후 화면이 켜지지 않습니다.'),
      sora(daysAgo(2) + HOUR, '고객님께서 설명서를 안 읽으셔서 생긴 문제입니다.'),
      mj(daysAgo(1), '설명서대로 했습니다.'),
      sora(hoursAgo(20), '별것도 아닌 일로 이러시면 곤란합니다.'),
    ],
  }),

  'no-empathy.en': facts({
    ticket: answered({ createdAt: daysAgo(2) }),
    messages: [
      them(daysAgo(2), 'My subscription was charged twice in May.'),
      us(daysAgo(2) + HOUR, 'Which card was charged?'),
      them(
        hoursAgo(30),
        'This is absolutely ridiculous, I am furious. You have ignored me for weeks and keep stealing my money!',
      ),
      us(hoursAgo(28), 'Please fill in form 12 and attach the statement of your bank.'),
    ],
  }),

  'knowledge-gap.en': facts({
    ticket: answered({ createdAt: daysAgo(3) }),
    messages: [
      them(daysAgo(3), 'Does the pump run on 110 volts?'),
      us(daysAgo(3) + HOUR, "I'm not sure about that. Which model number is printed on the label of your pump?"),
      them(daysAgo(2), 'It says AX-200.'),
      us(daysAgo(1), "I don't know, to be honest. Which model number is printed on the label of the pump?"),
    ],
  }),

  'no-authority.ko': facts({
    ticket: answered({ createdAt: daysAgo(3) }),
    customer: minji,
    messages: [
      mj(daysAgo(3), '배송비를 환불해 주세요.'),
      sora(daysAgo(3) + HOUR, '제 권한으로는 결정할 수 없는 부분입니다.'),
      mj(daysAgo(2), '그럼 누가 결정하나요?'),
      sora(daysAgo(1), '팀장님 승인이 필요한 사항이라 제가 처리할 수 없습니다.'),
    ],
  }),

  'expectation-gap.ko': facts({
    ticket: answered({ createdAt: daysAgo(2) }),
    customer: minji,
    messages: [
      mj(daysAgo(2), '교환 상품은 언제 오나요?'),
      sora(daysAgo(2) + HOUR, '교환 상품을 보내 드리겠습니다. 이런 일은 절대 다시 없을 것을 약속드립니다.'),
    ],
  }),

  'workload.en': facts({
    ticket: answered({ createdAt: hoursAgo(3) }),
    messages: [
      them(hoursAgo(3), 'Where do I find my invoice?'),
      us(hoursAgo(2), 'It is in your account, under Orders.'),
    ],
    workload: { openTickets: 90 },
    baseline: baseline({ openTicketsPerAgent: 25 }),
  }),

  'attention.ko': facts({
    ticket: answered({ subject: '사용법 문의', createdAt: hoursAgo(2) }),
    customer: customer({ ...minji, createdAt: daysAgo(500) }),
    messages: [mj(hoursAgo(2), '이 버튼은 무엇인가요?'), sora(hoursAgo(1), '전원 버튼입니다.')],
    history: history(
      [
        '색상표',
        '보증서',
        '택배사',
        '영수증',
        '포장지',
        '건전지',
        '설명서',
        '부속품',
        '할인권',
        '회원등급',
        '적립금',
        '매장위치',
        '휴무일',
        '주차장',
      ].map((subject, index) => pastTicket(200 + index, 4 + 5 * index, { subject })),
    ),
    baseline: baseline({ ticketsPerCustomerPerYear: 4 }),
  }),

  'abuse.ko': facts({
    ticket: answered({ createdAt: daysAgo(3) }),
    customer: minji,
    messages: [
      mj(daysAgo(3), '배송이 잘못 왔어요.'),
      sora(daysAgo(3) + HOUR, '죄송합니다. 주문 번호를 알려 주시겠어요?'),
      mj(daysAgo(2), '야 이 멍청한 새끼들아, 일을 왜 그따위로 해?'),
      sora(daysAgo(2) + HOUR, '불편을 드려 죄송합니다. 확인해 보겠습니다.'),
      mj(daysAgo(1), '당신네 상담원들은 다 병신들이야?'),
    ],
  }),

  'threat-of-harm.en': facts({
    ticket: answered({ createdAt: daysAgo(1) }),
    messages: [
      them(daysAgo(1), 'My deposit is still not back.'),
      us(daysAgo(1) + HOUR, 'I am sorry. I will check it today.'),
      them(hoursAgo(5), 'I know where your office is. I will come over and break every bone in your body.'),
    ],
  }),

  'public-complaint.ko': facts({
    ticket: answered({ createdAt: daysAgo(2) }),
    customer: minji,
    messages: [
      mj(daysAgo(2), '환불을 거절하신 이유가 뭔가요?'),
      sora(daysAgo(2) + HOUR, '사용 흔적이 있어 환불이 어렵습니다.'),
      mj(daysAgo(1), '그럼 소비자보호원에 신고하겠습니다. 맘카페에도 다 올릴 거예요.'),
    ],
  }),

  'unreasonable-demands.en': facts({
    ticket: answered({ createdAt: daysAgo(1) }),
    messages: [
      them(daysAgo(1), 'I want a new phone, not a repair.'),
      us(daysAgo(1) + HOUR, 'We can repair it free of charge this week.'),
      them(
        hoursAgo(20),
        'I will not take no for an answer. Either you replace it today or we have nothing to talk about.',
      ),
      us(hoursAgo(19), 'I understand. A replacement is possible once a repair has failed.'),
      them(hoursAgo(6), 'I am done discussing. Replace it today or else.'),
      us(hoursAgo(5), 'I understand, and the offer of a repair stands.'),
    ],
  }),

  'changing-demands.en': facts({
    ticket: answered({ createdAt: daysAgo(4) }),
    messages: [
      them(daysAgo(4), 'Please print the banner in blue.'),
      us(daysAgo(4) + HOUR, 'Here is how it looks in blue. We can print it today.'),
      them(daysAgo(3), 'Actually, I would rather have it in green instead.'),
      us(daysAgo(3) + HOUR, 'Here is the green one. We can print it today.'),
      them(daysAgo(2), "I changed my mind, let's go with red instead."),
      us(daysAgo(2) + HOUR, 'Here is the red one.'),
    ],
  }),

  'disputed-promise.ko': facts({
    ticket: answered({ createdAt: daysAgo(3) }),
    customer: minji,
    messages: [
      mj(daysAgo(3), '사은품이 빠졌습니다.'),
      sora(daysAgo(3) + HOUR, '해당 상품은 사은품이 없는 상품입니다.'),
      mj(daysAgo(2), '지난번 상담원이 사은품을 준다고 약속했잖아요.'),
      sora(daysAgo(2) + HOUR, '해당 기록을 찾지 못했습니다.'),
      mj(daysAgo(1), '분명히 상담원분이 보내 준다고 하셨습니다.'),
      sora(daysAgo(1) + HOUR, '말씀하신 내용을 다시 살펴보았습니다.'),
    ],
  }),

  'advice-ignored.en': facts({
    ticket: answered({ createdAt: daysAgo(4) }),
    messages: [
      them(daysAgo(4), 'The app does not sync.'),
      us(daysAgo(4) + HOUR, 'Please update the app to version 5 first.'),
      them(daysAgo(3), 'It does not sync.'),
      us(daysAgo(3) + HOUR, 'As I mentioned before, please update the app to version 5 first.'),
      them(daysAgo(2), 'Still no sync on version 4.'),
      us(daysAgo(2) + HOUR, 'As already explained in my last mail, the update to version 5 is needed.'),
      them(daysAgo(2) + 2 * HOUR, 'It still does not sync.'),
      us(daysAgo(2) + 3 * HOUR, 'Which version does the app show now?'),
    ],
  }),

  'payment.ko': facts({
    ticket: answered({ createdAt: daysAgo(1) }),
    customer: customer({ ...minji, fields: { days_overdue: 45 } }),
    messages: [
      mj(daysAgo(1), '좌석을 열 개 더 추가하고 싶습니다.'),
      sora(daysAgo(1) + HOUR, '추가해 드릴 수 있습니다.'),
    ],
  }),

  'price.en': facts({
    ticket: answered({ createdAt: daysAgo(3) }),
    messages: [
      them(daysAgo(3), 'Your renewal is way too expensive for what it does.'),
      us(daysAgo(3) + HOUR, 'We can offer you the smaller plan.'),
      them(daysAgo(2), "Even that is overpriced. It's simply not worth the money."),
      us(daysAgo(2) + HOUR, 'I understand. Here is how you can compare the plans.'),
    ],
  }),

  'frustration.ko': facts({
    ticket: answered({ createdAt: daysAgo(2) }),
    customer: minji,
    messages: [
      mj(daysAgo(2), '앱 로그인이 안 됩니다.'),
      sora(daysAgo(2) + HOUR, '불편을 드려 죄송합니다. 앱을 다시 설치해 보시겠어요?'),
      mj(hoursAgo(20), '진짜 짜증나네요. 도대체 몇 번을 설치하라는 건지, 너무 화가 나고 어이가 없습니다.'),
      sora(hoursAgo(19), '반복해서 불편을 드려 정말 죄송합니다.'),
    ],
  }),
};
