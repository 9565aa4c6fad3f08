import type { Facts } from '../../src/facts/facts';
import type { Customer } from '../../src/facts/person';
import {
  customer,
  daysAgo,
  facts,
  history,
  hoursAgo,
  machine,
  metrics,
  minutesAgo,
  pastTicket,
  them,
  ticket,
  us,
} from '../support/facts';
import { wordScenarios } from './word-scenarios';

const minji: Customer = customer({ name: '한민지', locale: 'ko' });
const byMinji = { author: { id: minji.id, name: minji.name, kind: 'customer' } } as const;
const bySora = { author: { id: 9001, name: '오소라', kind: 'agent' } } as const;

/** What the golden reports are made of: one story each, told in the fewest facts that carry it. */
export const scenarios: Readonly<Record<string, Facts>> = {
  'long-wait.en': facts({
    ticket: ticket({ createdAt: daysAgo(6), metrics: metrics({ replies: 2, firstReplyMinutes: 180 }) }),
    messages: [
      them(daysAgo(6), 'My standing desk no longer goes up. What can I do?'),
      us(daysAgo(6) + 3 * 3_600_000, 'I understand, that is annoying. Which lights does the handset show?'),
      them(daysAgo(5), 'Two red ones.'),
      us(daysAgo(2), 'Sorry that this took three days. Please try holding both keys for ten seconds.'),
    ],
  }),

  'ignored.ko': facts({
    ticket: ticket({ subject: '환불 요청', createdAt: daysAgo(4) }),
    customer: minji,
    messages: [
      them(daysAgo(4), '지난주에 반품한 의자의 환불이 아직 안 됐습니다. 언제 되나요?', byMinji),
      machine(daysAgo(4) + 1000, '문의가 접수되었습니다.'),
    ],
  }),

  'chasers.en': facts({
    ticket: ticket({ subject: 'Where is my order 40017?', createdAt: daysAgo(3) }),
    messages: [
      them(daysAgo(3), 'Where is my order 40017?'),
      them(daysAgo(2), 'Any news?'),
      them(daysAgo(1), 'I still have no answer.'),
      them(hoursAgo(2), 'Hello? Is anybody there?'),
    ],
  }),

  'reopened.ko': facts({
    ticket: ticket({
      subject: '로그인 오류',
      createdAt: daysAgo(9),
      metrics: metrics({ reopens: 3, replies: 3, groupStations: 2, firstReplyMinutes: 90 }),
    }),
    customer: minji,
    messages: [
      them(daysAgo(9), '로그인할 때 오류가 납니다.', byMinji),
      us(daysAgo(9) + 5_400_000, '불편을 드려 죄송합니다. 비밀번호를 초기화했습니다.', bySora),
      them(daysAgo(6), '아직도 같은 오류가 나요.', byMinji),
      us(daysAgo(6) + 7_200_000, '다시 한번 죄송합니다. 계정을 복구했습니다.', bySora),
      them(daysAgo(2), '해결이 안 됩니다. 또 같은 오류예요.', byMinji),
    ],
  }),

  'handed-around.en': facts({
    ticket: ticket({
      createdAt: daysAgo(2),
      metrics: metrics({ replies: 4, groupStations: 4, assigneeStations: 6, firstReplyMinutes: 60 }),
    }),
    messages: [
      them(daysAgo(2), 'The invoice has the wrong company name.'),
      us(daysAgo(2) + 3_600_000, 'I am passing this to the billing team.'),
      us(daysAgo(1), 'This belongs to the sales team, I am passing it on.'),
      them(hoursAgo(20), 'I just need the right name on it.'),
      us(hoursAgo(19), 'Thanks for your patience. Could you tell us the order number?'),
    ],
  }),

  'bad-ratings.ko': facts({
    ticket: ticket({ subject: '배송 문의', metrics: metrics({ replies: 1, firstReplyMinutes: 40 }) }),
    customer: minji,
    messages: [
      them(hoursAgo(5), '이번 주문은 언제 오나요?', byMinji),
      us(hoursAgo(4), '내일 도착할 예정입니다.', bySora),
    ],
    history: history([
      ticket({ subject: '배송 문의', metrics: metrics({ replies: 1, firstReplyMinutes: 40 }) }),
      pastTicket(51, 20, { subject: '조립 설명서', rating: { score: 'bad', comment: '설명이 부족했어요' } }),
      pastTicket(52, 45, { subject: '색상 교환', rating: { score: 'bad' } }),
    ]),
  }),

  'silent-customer.en': facts({
    ticket: ticket({
      status: 'pending',
      createdAt: daysAgo(20),
      metrics: metrics({ replies: 3, firstReplyMinutes: 60 }),
    }),
    messages: [
      them(daysAgo(20), 'The lamp flickers.'),
      us(daysAgo(20) + 3_600_000, 'Which bulb do you use?'),
      us(daysAgo(14), 'Could you tell us which bulb it is?'),
      us(daysAgo(8), 'Is the lamp still flickering?'),
    ],
  }),

  'happy-regular.en': facts({
    customer: customer({ createdAt: daysAgo(1200) }),
    ticket: ticket({ createdAt: daysAgo(3), metrics: metrics({ replies: 2, firstReplyMinutes: 1200 }) }),
    messages: [
      them(daysAgo(3), 'Can I add two shelves to my order?'),
      us(daysAgo(3) + 72_000_000, 'Sorry for the wait. Which length would you like?'),
      them(hoursAgo(50), 'The long ones, please.'),
      us(hoursAgo(49), 'They are added. Shall they come together?'),
      them(hoursAgo(48), 'Yes please.'),
      us(hoursAgo(47), 'Done, they ship tomorrow.'),
      them(hoursAgo(46), 'Great service, thank you very much!'),
    ],
    history: history([
      ticket({ createdAt: daysAgo(3), metrics: metrics({ replies: 2, firstReplyMinutes: 1200 }) }),
      pastTicket(61, 40, { rating: { score: 'good' } }),
      pastTicket(62, 130, { rating: { score: 'good' } }),
      pastTicket(63, 250),
    ]),
  }),

  'new-customer.ko': facts({
    customer: customer({ name: '한민지', locale: 'ko', createdAt: hoursAgo(1) }),
    ticket: ticket({ subject: '사용 방법', status: 'new', createdAt: minutesAgo(20) }),
    messages: [them(minutesAgo(20), '안녕하세요. 높이는 어떻게 조절하나요?', byMinji)],
  }),

  'chat-wait.en': facts({
    ticket: ticket({ channel: 'chat', createdAt: minutesAgo(14) }),
    messages: [
      them(minutesAgo(14), 'Hi, my code does not work.', { channel: 'chat' }),
      us(minutesAgo(13), 'Hello Mara, which code is it?', { channel: 'chat' }),
      them(minutesAgo(12), 'SPRING10', { channel: 'chat' }),
      them(minutesAgo(4), 'Are you there?', { channel: 'chat' }),
    ],
  }),

  'voice.en': facts({
    ticket: ticket({ channel: 'voice', createdAt: hoursAgo(30), metrics: metrics({ replies: 0 }) }),
    messages: [
      them(hoursAgo(30), 'Call from Mara Quist', { channel: 'voice', callMinutes: 11, public: false }),
      them(hoursAgo(4), 'Voicemail: please call me back.', { channel: 'voice' }),
    ],
  }),

  'thanks-at-the-end.ko': facts({
    ticket: ticket({
      subject: '배송 조회',
      createdAt: daysAgo(2),
      metrics: metrics({ replies: 1, firstReplyMinutes: 60 }),
    }),
    customer: minji,
    messages: [
      them(daysAgo(2), '주문한 책상이 아직 오지 않았습니다.', byMinji),
      us(daysAgo(2) + 3_600_000, '기다리게 해 드려 죄송합니다. 오늘 재발송했습니다.', bySora),
      them(daysAgo(1), '네, 잘 받았습니다. 빠른 처리 감사합니다!', byMinji),
    ],
  }),

  'outage.en': facts({
    ticket: ticket({ id: 203, subject: 'Shop does not load', problemId: 200, createdAt: hoursAgo(6) }),
    messages: [
      them(hoursAgo(6), 'The shop does not load for me.'),
      us(hoursAgo(5), 'We see that and are on it. We will update you by tonight.'),
    ],
    history: history([
      pastTicket(201, 2, { subject: 'Shop down', problemId: 200 }),
      pastTicket(202, 1, { subject: 'Shop down again', problemId: 200 }),
      ticket({ id: 203, subject: 'Shop does not load', problemId: 200, createdAt: hoursAgo(6) }),
    ]),
  }),

  ...wordScenarios,
};
