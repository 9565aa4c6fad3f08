import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../app/command/report-lines';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluateFully } from '../../../src/report/full-report';
import { daysAgo, facts, HOUR, hoursAgo, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

describe('reportLines', () => {
  it('quotes words without anything that a terminal would take for a command', () => {
    const at = Date.parse('2026-03-02T09:00:00Z');
    const text = 'all \u001b[31mred\u001b]0;title\u0007 and\r\nbroken\u202e';
    const told: Facts = {
      ticket: {
        id: 1,
        subject: '',
        status: 'open',
        channel: 'email',
        createdAt: at,
        updatedAt: at,
        requesterId: 5,
        tags: [],
      },
      customer: { id: 5, name: 'Kim', fields: {} },
      messages: [
        {
          id: 'm',
          at,
          author: { id: 5, name: 'Kim', kind: 'customer' },
          public: true,
          channel: 'email',
          text,
          automatic: false,
        },
      ],
    };
    const report = evaluateFully(told, defaultPolicy, at, hearing);
    const quoted = {
      id: 'abuse' as const,
      ledger: 'strain' as const,
      outcome: 'raised' as const,
      level: 1,
      points: 0,
      evidence: [{ kind: 'quote' as const, message: 'm', start: 0, end: text.length, at }],
      missing: [],
    };
    const lines = reportLines({ ...report, signals: [quoted] }, told);
    expect(lines).toContain('    2026-03-02T09:00:00Z "all [31mred ]0;title and broken "');
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('shows what a flag stands on, what we promised, and how to reply', () => {
    const told = facts({
      messages: [
        them(daysAgo(5)),
        us(daysAgo(5) + HOUR, 'We will send you a new lamp tomorrow.'),
        them(hoursAgo(2), 'You will hear from my lawyer.'),
      ],
    });
    const lines = reportLines(evaluateFully(told, defaultPolicy, NOW, hearing), told);

    expect(lines).toContain('  legal (high)');
    expect(lines[lines.indexOf('  legal (high)') + 1]).toBe('    2026-03-10T10:00:00Z "You will hear from my lawyer."');
    expect(lines.find((line) => line.startsWith('  broken, due 2026-03-06T23:59:59'))).toContain('"We will send you');
    expect(lines).toContain('Reply: rational');
  });

  it('shows the ledgers: promises with their state, questions that are open both ways, apologies and what was told', () => {
    const told = facts({
      messages: [
        them(daysAgo(5), 'Order 4471902: the lamp is dark. When will it work again?'),
        us(daysAgo(4), 'I am sorry that the lamp is dark. I will call you tomorrow.'),
        us(daysAgo(3.5), 'I have called you. Which bulb does it take?'),
        us(daysAgo(3), 'We will send you a new lamp by next Friday.'),
        them(hoursAgo(2), 'Can you send me a receipt?'),
      ],
    });
    const lines = reportLines(evaluateFully(told, defaultPolicy, NOW, hearing), told);
    const under = (title: string) => lines.slice(lines.indexOf(title) + 1, lines.indexOf('', lines.indexOf(title)));

    expect(under('Promises')).toEqual([
      expect.stringMatching(
        /^ {2}kept, due 2026-03-07T23:59:59\S*, done 2026-03-07T00:00:00Z: .*"I will call you tomorrow\."$/,
      ),
      expect.stringMatching(
        /^ {2}open, due 2026-03-\d\dT23:59:59\S*: .*"We will send you a new lamp by next Friday\."$/,
      ),
    ]);
    expect(under('Their open questions to us')).toEqual(['  2026-03-10T10:00:00Z "Can you send me a receipt?"']);
    expect(lines).not.toContain('Our open questions to them');
    expect(under('Apologies')).toEqual(['  specific: 2026-03-06T12:00:00Z "I am sorry that the lamp is dark."']);
    expect(under('Already told')).toEqual([expect.stringMatching(/^ {2}order: 2026-03-05T12:00:00Z ".*4471902"$/)]);
  });
});
