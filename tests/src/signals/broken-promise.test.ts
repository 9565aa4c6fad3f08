import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, HOUR, hoursAgo, metrics, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('broken-promise', facts({ messages }));
const promise = (text: string, days = 5) => [them(daysAgo(days)), us(daysAgo(days) + HOUR, text)];

describe('broken-promise', () => {
  it('raises once a promise is past its time, with our words and the time', () => {
    const finding = told(...promise('We will send you a new lamp tomorrow.'));

    expect(levelOf(finding)).toBeCloseTo(0.7);
    expect(evidenceOf(finding)).toMatchObject([
      { kind: 'quote', start: 0, end: 37 },
      { kind: 'event', what: 'promise-due' },
    ]);
  });

  it('raises once a day to come back that the ticket names is past without a word of ours, and once for both', () => {
    const on = (followUpOn: string, messages: readonly Message[], status: 'open' | 'solved' = 'open') =>
      ask('broken-promise', facts({ ticket: ticket({ followUpOn, status }), messages }));
    const asked = [them(daysAgo(5)), us(daysAgo(5) + HOUR, 'Thank you, we have it.')];

    expect(evidenceOf(on('2026-03-08', asked))).toEqual([
      { kind: 'event', what: 'follow-up-due', at: Date.UTC(2026, 2, 9) - 1 },
    ]);
    expect(on('2026-03-10', asked).outcome).toBe('clear');
    expect(on('2026-03-08', [...asked, us(daysAgo(1), 'No news yet.')]).outcome).toBe('clear');
    expect(on('2026-03-08', asked, 'solved').outcome).toBe('clear');
    expect(on('soon', asked).outcome).toBe('clear');
    expect(evidenceOf(on('2026-03-06', promise('We will send you a new lamp tomorrow.')))).toMatchObject([
      { kind: 'quote' },
      { kind: 'event', what: 'promise-due' },
    ]);
  });

  it('reads Korean', () => {
    expect(levelOf(told(...promise('내일 오전까지 환불해 드리겠습니다.')))).toBeCloseTo(0.7);
  });

  it('weighs less what was kept too late', () => {
    expect(
      levelOf(told(...promise('We will send you a new lamp tomorrow.'), us(daysAgo(1), 'Sorry, it has been shipped.'))),
    ).toBeCloseTo(0.3);
  });

  it('is clear while there is time, once it is kept, and where no time was named', () => {
    expect(told(...promise('We will send you a new lamp within two weeks.')).outcome).toBe('clear');
    expect(
      told(...promise('We will send you a new lamp tomorrow.'), us(daysAgo(4), 'It has been shipped.')).outcome,
    ).toBe('clear');
    expect(told(...promise('We will send you a new lamp soon.')).outcome).toBe('clear');
  });

  it('is not cleared by thanks', () => {
    const thanked = [...promise('We will send you a new lamp tomorrow.'), them(daysAgo(4), 'Thank you!')];

    expect(told(...thanked).outcome).toBe('raised');
  });

  it('misses nothing on a solved ticket until the customer writes again', () => {
    const solved = ticket({ status: 'solved', updatedAt: daysAgo(4), metrics: metrics({ solvedAt: daysAgo(4) }) });
    const messages = promise('We will send you a new lamp tomorrow.');

    expect(ask('broken-promise', facts({ ticket: solved, messages })).outcome).toBe('clear');
    expect(
      ask('broken-promise', facts({ ticket: solved, messages: [...messages, them(hoursAgo(3), 'Where is it?')] }))
        .outcome,
    ).toBe('raised');
  });

  it('misses nothing on a solved ticket where the customer asks for something else', () => {
    const solved = ticket({ status: 'solved', updatedAt: daysAgo(4), metrics: metrics({ solvedAt: daysAgo(4) }) });
    const outcomeAfter = (promised: string, text: string) =>
      ask('broken-promise', facts({ ticket: solved, messages: [...promise(promised), them(hoursAgo(3), text)] }))
        .outcome;

    expect(outcomeAfter('We will send you a new lamp tomorrow.', 'Do you have a shop in Berlin?')).toBe('clear');
    expect(outcomeAfter('We will send you a new lamp tomorrow.', 'I miss the lamp.')).toBe('raised');
    expect(outcomeAfter('내일 램프를 보내 드리겠습니다.', '매장이 서울에도 있나요?')).toBe('clear');
    expect(outcomeAfter('내일 램프를 보내 드리겠습니다.', '램프는 언제 오나요?')).toBe('raised');
  });

  it.each([
    ['I will send you the invoice by tomorrow.', 'Please find the invoice attached.'],
    ['내일까지 송장을 보내 드리겠습니다.', '송장을 첨부해 드립니다.'],
  ])('is clear where the thing came without a word that it is done: %s', (promised, text) => {
    expect(told(...promise(promised), us(daysAgo(4.5), text)).outcome).toBe('clear');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('broken-promise', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
