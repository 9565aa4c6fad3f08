import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts';
import type { Message } from '../../src/facts/message';
import type { Rating, Ticket } from '../../src/facts/ticket';
import { AGENT_ID, baseline, customer, daysAgo, HOUR, history, MINUTE, metrics, NOW, them, ticket, us } from './facts';

/** Facts as they come: any mix of conversation, history and missing parts. All that happens lies within 80 days. */
export const arbitraryFacts = (): fc.Arbitrary<Facts> =>
  fc
    .record({
      front: arbitraryTicket(fc.constant(101)),
      others: fc.uniqueArray(arbitraryTicket(fc.integer({ min: 1, max: 60 })), {
        maxLength: 12,
        selector: ({ id }) => id,
      }),
      messages: fc.array(arbitraryMessage(), { maxLength: 12 }),
      since: fc.integer({ min: 1, max: 1500 }),
      workload: fc.option(fc.integer({ min: 0, max: 200 })),
      baseline: fc.option(
        fc.record({
          year: fc.option(fc.double({ min: 0.2, max: 30, noNaN: true })),
          desk: fc.option(fc.integer({ min: 1, max: 60 })),
          contacts: fc.option(fc.integer({ min: 1, max: 8 })),
        }),
      ),
      hidden: fc.subarray(['messages', 'history', 'workload', 'baseline'] as const, { maxLength: 2 }),
    })
    .map(({ front, others, messages, since, workload, baseline: usual, hidden }) => {
      const whole: Facts = {
        ticket: front,
        customer: customer({ createdAt: daysAgo(since) }),
        messages: distinct(messages),
        history: history([front, ...others]),
        ...(workload !== null && { workload: { openTickets: workload } }),
        ...(usual !== null && {
          baseline: baseline({
            ...(usual.year !== null && { ticketsPerCustomerPerYear: usual.year }),
            ...(usual.desk !== null && { openTicketsPerAgent: usual.desk }),
            ...(usual.contacts !== null && { contactsPerTicket: usual.contacts }),
          }),
        }),
      };
      return hide(whole, hidden);
    });

/** Facts without some of their optional parts. */
export function hide(whole: Facts, parts: readonly ('messages' | 'history' | 'workload' | 'baseline')[]): Facts {
  const { messages, history: past, workload, baseline: usual, ...rest } = whole;
  return {
    ...rest,
    ...(messages && !parts.includes('messages') && { messages }),
    ...(past && !parts.includes('history') && { history: past }),
    ...(workload && !parts.includes('workload') && { workload }),
    ...(usual && !parts.includes('baseline') && { baseline: usual }),
  };
}

const SUBJECTS = [
  'Display stays dark',
  'The display stays dark again',
  'Invoice 40017 is wrong',
  '배송이 늦어요',
  '배송 늦어요 문의',
  'Hello',
];

const CHANNELS = ['email', 'web', 'chat', 'messaging', 'voice', 'social', 'sms', 'api', 'other'] as const;

function arbitraryTicket(id: fc.Arbitrary<number>): fc.Arbitrary<Ticket> {
  return fc
    .record({
      id,
      subject: fc.constantFrom(...SUBJECTS),
      status: fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed'),
      channel: fc.constantFrom(...CHANNELS),
      created: fc.integer({ min: 0, max: 80 * 24 * 60 }),
      age: fc.double({ min: 0, max: 1, noNaN: true }),
      staff: fc.boolean(),
      problem: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 4 }),
      followUp: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 4 }),
      rating: fc.option(fc.constantFrom('good', 'bad')),
      tags: fc.subarray(['closed_by_merge', 'spam', 'vip'], { maxLength: 1 }),
      measured: fc.option(
        fc.record({
          reopens: fc.integer({ min: 0, max: 5 }),
          replies: fc.integer({ min: 0, max: 9 }),
          groupStations: fc.integer({ min: 0, max: 6 }),
          assigneeStations: fc.integer({ min: 0, max: 6 }),
          firstReplyMinutes: fc.option(fc.integer({ min: 0, max: 9000 })),
        }),
        { freq: 6 },
      ),
    })
    .map(({ created, age, staff, problem, followUp, rating, measured, status, ...rest }) => {
      const createdAt = NOW - created * MINUTE;
      const updatedAt = Math.round(createdAt + (NOW - createdAt) * age);
      const over = status === 'solved' || status === 'closed';
      const { metrics: _none, ...plain } = ticket();
      return {
        ...plain,
        ...rest,
        status,
        createdAt,
        updatedAt,
        ...(staff && { submitterId: AGENT_ID }),
        ...(problem !== null && { problemId: problem }),
        ...(followUp !== null && { followUpOf: followUp }),
        ...(rating !== null && { rating: { score: rating } satisfies Rating }),
        ...(measured && { metrics: metrics({ ...measured, ...(over && { solvedAt: updatedAt }) }) }),
      };
    });
}

const THEIR_WORDS = [
  'The display stays dark.',
  'Any news?',
  'Thanks!',
  'It works now, thank you.',
  'It still fails.',
  '감사합니다',
  '아직도 안 됩니다.',
  'You are the best',
  '',
];
const OUR_WORDS = [
  'Sorry for the delay.',
  'Could you send the order number?',
  'It has been fixed.',
  'I will get back to you.',
  'We will send you a new lamp tomorrow.',
  'Evenkeel: promise 2026-03-01T12:00Z #1 not a promise',
  '주문 번호를 알려 주세요.',
  '처리 완료되었습니다.',
];

const arbitraryMessage = (): fc.Arbitrary<Message> =>
  fc
    .record({
      theirs: fc.boolean(),
      hours: fc.integer({ min: 0, max: 80 * 24 }),
      words: fc.nat(),
      channel: fc.constantFrom(...CHANNELS),
      public: fc.boolean(),
      automatic: fc.boolean(),
      call: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 2 }),
    })
    .map(({ theirs, hours, words, channel, call, ...over }) => {
      const pool = theirs ? THEIR_WORDS : OUR_WORDS;
      const write = theirs ? them : us;
      return write(NOW - hours * HOUR, pool[words % pool.length], {
        channel,
        ...over,
        automatic: over.automatic && hours % 3 === 0,
        public: over.public || hours % 4 !== 0,
        ...(call !== null && channel === 'voice' && { callMinutes: call }),
      });
    });

const distinct = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map((message) => [message.id, message])).values(),
];
