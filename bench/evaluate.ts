import { hearing } from '../app/command/hearing';
import type { Facts } from '../src/facts/facts';
import { DAY, HOUR } from '../src/facts/instant';
import type { Message } from '../src/facts/message';
import type { Ticket } from '../src/facts/ticket';
import { defaultPolicy } from '../src/health/policy';
import { evaluate } from '../src/report/evaluate';
import { type Benchmark, median, milliseconds } from './row';

const now = Date.UTC(2026, 0, 15, 12);
const rounds = 31;
const customer = { id: 1, name: 'Customer', fields: {} };

/** The engine on a customer of 1,000 tickets with a conversation of 200 messages: three cases that the sidebar meets. */
export const evaluateBenchmark: Benchmark = async () => {
  const tickets = Array.from({ length: 1000 }, (_, index) => ticket(index));
  const known = Array.from({ length: 200 }, (_, index) => message(index, ''));
  const facts = (messages: readonly Message[]): Facts => ({
    ticket: ticket(0),
    customer,
    messages,
    history: { tickets: [...tickets], since: now - 365 * DAY, complete: true },
  });
  evaluate(facts(known), defaultPolicy, now, hearing);

  const again = time(() => evaluate(facts(known), defaultPolicy, now, hearing));
  const settled = facts(known);
  const oneMore = time((round) =>
    evaluate({ ...settled, messages: [...known, message(200, ` (${round})`)] }, defaultPolicy, now, hearing),
  );
  const first = time((round) => {
    const fresh = known.map((each, index) => message(index, ` (${round}, ${each.id})`));
    return evaluate(facts(fresh), defaultPolicy, now, hearing);
  });
  return [
    { what: 'evaluate(): 1,000 tickets, 200 messages read before', wanted: '<= 16 ms', measured: milliseconds(again) },
    { what: 'evaluate(): the same after one more message', wanted: '<= 2 ms', measured: milliseconds(oneMore) },
    { what: 'evaluate(): first reading of 200 messages', wanted: '<= 80 ms', measured: milliseconds(first) },
  ];
};

/** Median of the rounds, in milliseconds, after three rounds that do not count. */
function time(work: (round: number) => unknown): number {
  const times = Array.from({ length: rounds + 3 }, (_, round) => {
    const began = performance.now();
    work(round);
    return performance.now() - began;
  });
  return median(times.slice(3));
}

function ticket(index: number): Ticket {
  const createdAt = now - (index * 8 + 20) * HOUR;
  return {
    id: 10_000 - index,
    subject: `Order ${index}`,
    description: 'It has not arrived yet.',
    status: index < 4 ? 'open' : 'closed',
    channel: index % 3 === 0 ? 'email' : 'web',
    createdAt,
    updatedAt: createdAt + 10 * HOUR,
    requesterId: customer.id,
    assigneeId: 2,
    groupId: 3,
    tags: index % 5 === 0 ? ['delivery', 'vip'] : ['delivery'],
    metrics: {
      reopens: index % 7 === 0 ? 2 : 0,
      replies: 2,
      groupStations: 1 + (index % 4),
      assigneeStations: 1 + (index % 3),
      firstReplyMinutes: 45,
      requesterWaitMinutes: 300,
      ...(index < 4 ? {} : { solvedAt: createdAt + 9 * HOUR }),
    },
  };
}

const sentences = [
  'Hello, my order has still not arrived and nobody has told me why.',
  'Thank you for the answer. Could you tell me when it will be sent?',
  'I wrote twice already. This is the third time that I ask for the same thing!',
  '안녕하세요, 주문한 상품이 아직 도착하지 않았습니다. 언제 받을 수 있을까요?',
  'We are sorry for the delay. I have asked the warehouse and will write again by Friday.',
];

/** About 600 characters, customer and agent in turn, English and Korean. */
function message(index: number, mark: string): Message {
  const byCustomer = index % 2 === 0;
  const text = Array.from({ length: 9 }, (_, line) => sentences[(index + line) % sentences.length]).join(' ');
  return {
    id: `m${index}${mark}`,
    at: now - (201 - index) * HOUR,
    author: byCustomer ? { id: 1, name: 'Customer', kind: 'customer' } : { id: 2, name: 'Agent', kind: 'agent' },
    public: true,
    channel: 'email',
    text: `${text}${mark}`,
    automatic: false,
  };
}
