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

  it('goes on counting after thanks for what is still to come', () => {
    const later = rounds(6).slice(6);
    const at = daysAgo(9) + 59 * HOUR;
    const thanked = [us(at - HOUR, 'I will send you a new cable by Friday.'), them(at, 'Thank you!')];

    expect(flags(facts({ messages: [...rounds(3), ...thanked, ...later] }))).toContain('stuck medium');
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

describe('flag ignored', () => {
  const asked = (days: number) => [them(daysAgo(days), 'The lamp is dark.'), us(daysAgo(days) + HOUR, 'Which bulb?')];

  it('is raised by a first letter that nobody answers, and by a much longer wait behind a reply', () => {
    expect(flags(facts({ messages: [them(daysAgo(2), 'The lamp is dark.')] }))).toEqual(['ignored medium']);
    expect(flags(facts({ messages: [...asked(9), them(daysAgo(6), 'E27.')] }))).toEqual(['ignored medium']);
  });

  it('is not raised by a night, nor by a wait in a conversation', () => {
    expect(flags(facts({ messages: [them(hoursAgo(16), 'The lamp is dark.')] }))).toEqual([]);
    expect(flags(facts({ messages: [...asked(4), them(daysAgo(2), 'E27.')] }))).toEqual([]);
  });
});

describe('flag stuck by letters that bring nothing', () => {
  const empty = (days: number) => us(daysAgo(days), 'Nothing new from the workshop.');
  const begin = them(daysAgo(9), 'The lamp is dark.');

  it('is raised when the customer comes back after three of them', () => {
    const put = [begin, empty(8), empty(6), empty(4), them(daysAgo(1), 'Three letters, and no lamp.')];
    expect(flags(facts({ messages: put }))).toContain('stuck medium');
  });

  it('is not raised by two, nor where one names a time', () => {
    const dated = us(daysAgo(4), 'We will send a new lamp by Friday.');
    const back = them(daysAgo(1), 'Still no lamp.');
    expect(flags(facts({ messages: [begin, empty(8), empty(6), back] }))).not.toContain('stuck medium');
    expect(flags(facts({ messages: [begin, empty(8), empty(6), dated, back] }))).not.toContain('stuck medium');
  });
});

describe('flag repeat-contact by the letters in front', () => {
  it('is raised where their own count is borne out, or a second fix failed', () => {
    const letters = [5, 3].map((days) => them(daysAgo(days), 'The lamp was charged twice.'));
    const third = them(daysAgo(1), 'Writing to you for the third time now.');
    expect(flags(facts({ messages: [...letters, third] }))).toContain('repeat-contact medium');
    expect(flags(facts({ messages: [third] }))).not.toContain('repeat-contact medium');
    const repaired = [
      them(daysAgo(6), 'The lamp you repaired is dark again.'),
      us(daysAgo(5), 'I am sorry that it did not hold. Please bring it in.'),
      them(daysAgo(1), 'He swapped the bulb, and it is dead again.'),
    ];
    expect(flags(facts({ messages: repaired }))).toEqual(
      expect.arrayContaining(['repeat-contact medium', 'double-failure high']),
    );
  });
});
