import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hearing } from '../app/command/hearing';
import type { Facts } from '../src/facts/facts';
import { DAY, HOUR } from '../src/facts/instant';
import type { Message } from '../src/facts/message';
import type { Ticket } from '../src/facts/ticket';
import { defaultPolicy, type Policy } from '../src/health/policy';
import type { Limits } from '../src/signals/numbers';
import { compare } from '../src/tuning/compare';
import { dryRun } from '../src/tuning/dry-run';
import { escalationsOf } from '../src/tuning/escalations';
import { askAgain, findingsOf, type TicketFindings } from '../src/tuning/findings';
import { signsToAskAgain } from '../src/tuning/limits-read';
import { endIn, type PastTicket, type Period } from '../src/tuning/past-ticket';
import { suggest } from '../src/tuning/suggest';
import { type Benchmark, median, milliseconds } from './row';

const to = Date.UTC(2026, 0, 15, 12);
const period: Period = { from: to - 30 * DAY, to };
const COUNT = Number(process.env.COUNT ?? 5000);
const MESSAGES = 6;
const tags = { byHand: [], own: ['escalated'] };

/** A month of 5,000 tickets, six messages each, two tickets a customer, in the processor's own time. */
export const tuningBenchmark: Benchmark = async (say) => {
  const facts = Array.from({ length: COUNT }, (_, index) => factsOf(index));
  const before = heapUsed();
  const [past, hearingTook] = took(() => facts.map(pastTicket));
  const [findings, judgingTook] = took(() => past.map((one) => findingsOf(one, defaultPolicy, period, hearing)));
  const heap = (heapUsed() - before) / 1e6;
  const instants = findings.reduce((sum, { found }) => sum + found.length, 0);
  say(`${instants} instants, ${findings.reduce((sum, { looks }) => sum + looks.length, 0)} moments`);
  const now = dryRun(findings, defaultPolicy, period, 'critical');

  const laid = (policy: Policy, over: readonly TicketFindings[] = findings): void => {
    compare(now, dryRun(over, policy, period, 'critical'));
  };
  const bands = time(() => laid({ ...defaultPolicy, bands: { watch: 80, strained: 55, critical: 30 } }));
  const weights = time(() => laid({ ...defaultPolicy, points: { ...defaultPolicy.points, wait: 45 } }));
  const off = time(() => laid({ ...defaultPolicy, off: ['silence', 'ignored'] }));
  const limit = (changed: Partial<Limits>): number =>
    time(() => {
      const limits = { ...defaultPolicy.limits, ...changed };
      const policy = { ...defaultPolicy, limits };
      const asked = signsToAskAgain(defaultPolicy.limits, limits);
      laid(
        policy,
        findings.map((one) => askAgain(one, policy, asked)),
      );
    }, 3);
  const reply = limit({ replyHours: 12 });
  const repeat = limit({ repeatDays: 7 });
  const [, search] = took(() => suggest(findings, defaultPolicy, period, { mostPerDay: 5 }));
  return [
    { what: `dry run: ${COUNT * MESSAGES} messages heard`, wanted: '', measured: milliseconds(hearingTook) },
    { what: `dry run: ${COUNT} tickets judged`, wanted: '', measured: milliseconds(judgingTook) },
    { what: 'dry run: memory that it keeps', wanted: '', measured: `${heap.toFixed(0)} MB` },
    { what: 'dry run: bands moved', wanted: '<= 500 ms', measured: milliseconds(bands) },
    { what: 'dry run: a weight moved', wanted: '<= 500 ms', measured: milliseconds(weights) },
    { what: 'dry run: signs switched off', wanted: '<= 500 ms', measured: milliseconds(off) },
    { what: 'dry run: reply_hours changed', wanted: '<= 5,000 ms', measured: milliseconds(reply) },
    { what: 'dry run: repeat_days changed', wanted: '<= 5,000 ms', measured: milliseconds(repeat) },
    { what: 'dry run: a suggestion searched', wanted: '', measured: milliseconds(search) },
  ];
};

function took<T>(work: () => T): readonly [T, number] {
  const began = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(began);
  return [made, (user + system) / 1000];
}

/** After all that nobody needs is gone: else it measures when the collector last came by. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function time(work: () => void, rounds = 7): number {
  const times = Array.from({ length: rounds }, () => {
    const [, spent] = took(work);
    return spent;
  });
  return median(times.slice(1));
}

function pastTicket(facts: Facts, index: number): PastTicket {
  const until = endIn(facts, period) ?? to;
  return { id: index, facts, until, escalations: escalationsOf(facts, until, period, { hear: hearing.hear, tags }) };
}

const sentences = [
  'Hello, my order has still not arrived and nobody has told me why.',
  'Thank you for the answer. Could you tell me when it will be sent?',
  'I wrote twice already. This is the third time that I ask for the same thing!',
  '안녕하세요, 주문한 상품이 아직 도착하지 않았습니다. 언제 받을 수 있을까요?',
  'We are sorry for the delay. I have asked the warehouse and will write again by Friday.',
];

function factsOf(index: number): Facts {
  const person = 100_000 + (index >> 1);
  const front = ticketOf(index, person);
  const other = ticketOf(index ^ 1, person);
  return {
    ticket: front,
    customer: { id: person, name: 'Customer', createdAt: to - 400 * DAY, fields: {} },
    messages: Array.from({ length: MESSAGES }, (_, turn) => messageOf(index, turn, front.createdAt)),
    history: { tickets: [front, other], since: to - 365 * DAY, complete: true },
  };
}

function ticketOf(index: number, person: number): Ticket {
  const createdAt = to - ((index * 37) % (28 * 24)) * HOUR - 10 * HOUR;
  const solvedAt = createdAt + 150 * HOUR;
  const solved = index % 3 !== 0 && solvedAt < to;
  return {
    id: index,
    subject: `Order ${index}`,
    description: 'It has not arrived yet.',
    status: solved ? 'solved' : 'open',
    channel: 'email',
    createdAt,
    updatedAt: solved ? solvedAt : Math.min(to, createdAt + 100 * HOUR),
    requesterId: person,
    assigneeId: 2,
    tags: index % 50 === 0 ? ['escalated'] : [],
    ...(index % 40 === 0 && solved && { rating: { score: 'bad' as const } }),
    metrics: {
      reopens: index % 7 === 0 ? 2 : 0,
      replies: 3,
      groupStations: 1 + (index % 4),
      assigneeStations: 1 + (index % 3),
      firstReplyMinutes: 45,
      requesterWaitMinutes: 300,
      ...(solved && { solvedAt }),
    },
  };
}

function messageOf(index: number, turn: number, opened: number): Message {
  const text = [0, 1, 2].map((line) => sentences[(index + turn + line) % sentences.length]).join(' ');
  return {
    id: `m${index}-${turn}`,
    at: opened + turn * (4 + (index % 23)) * HOUR,
    author: turn % 2 === 0 ? { id: 1, name: 'Customer', kind: 'customer' } : { id: 2, name: 'Agent', kind: 'agent' },
    public: true,
    channel: 'email',
    text: `${text} (${index}, ${turn})`,
    automatic: false,
  };
}
