import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import {
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  metrics,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
} from '../../support/facts';
import { hearing } from '../../support/hearing';

const flags = (told: Facts) =>
  evaluate(told, defaultPolicy, NOW, hearing).flags.map(({ id, severity }) => `${id} ${severity}`);
const rounds = (count: number, channel: 'email' | 'chat' = 'email') =>
  Array.from({ length: count }, (_, index) => [
    them(daysAgo(9) + index * 20 * HOUR, 'It is dark.', { channel }),
    us(daysAgo(9) + index * 20 * HOUR + 60_000, 'The cable may be loose.', { channel }),
  ]).flat();

describe('flag ignored', () => {
  it('is raised while a message waits past its limit, with the wait as evidence', () => {
    const { flags: raised } = evaluate(facts({ messages: [them(hoursAgo(40))] }), defaultPolicy, NOW);

    expect(raised).toMatchObject([
      { id: 'ignored', severity: 'medium', evidence: [{ kind: 'wait', from: hoursAgo(40) }] },
    ]);
  });

  it('is not raised within the limit, after the answer, or once the ticket is closed', () => {
    const closed = ticket({ status: 'closed', metrics: metrics({ solvedAt: hoursAgo(1) }) });

    expect(flags(facts({ messages: [them(hoursAgo(7))] }))).toEqual([]);
    expect(flags(facts({ messages: [them(hoursAgo(40)), us(hoursAgo(1))] }))).toEqual([]);
    expect(flags(facts({ ticket: closed, messages: [them(hoursAgo(40))] }))).toEqual([]);
  });
});

describe('flag repeat-contact', () => {
  it('is raised at the limit, and not by one new ticket about the same thing', () => {
    const again = history([ticket(), pastTicket(7, 9, { subject: 'Display stays dark' })]);

    expect(flags(facts({ ticket: ticket({ metrics: metrics({ reopens: 2 }) }) }))).toEqual(['repeat-contact medium']);
    expect(flags(facts({ history: again }))).toEqual([]);
  });
});

describe('flag stuck', () => {
  it('is raised by many letters about one open matter', () => {
    expect(flags(facts({ messages: rounds(6) }))).toEqual(['stuck medium']);
  });

  it('is not raised by fewer, by chat, by a solved ticket, or after thanks', () => {
    const solved = ticket({ status: 'solved', metrics: metrics({ solvedAt: NOW }) });

    expect(flags(facts({ messages: rounds(5) }))).toEqual([]);
    expect(flags(facts({ messages: rounds(8, 'chat') }))).toEqual([]);
    expect(flags(facts({ ticket: solved, messages: rounds(6) }))).toEqual([]);
    expect(flags(facts({ messages: [...rounds(6), them(hoursAgo(1), 'Thanks, it works now!')] }))).toEqual([]);
  });
});

describe('flag silent-customer', () => {
  it('is raised with the sign silence', () => {
    const messages = [them(daysAgo(12)), us(daysAgo(12) + HOUR, 'Which bulb?'), us(daysAgo(7), 'Could you tell us?')];

    expect(flags(facts({ messages }))).toEqual(['silent-customer low']);
    expect(flags(facts({ messages: messages.slice(0, 2) }))).toEqual([]);
  });
});
