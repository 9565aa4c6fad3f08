import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, hoursAgo, metrics, minutesAgo, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('ignored', facts({ messages }));
const answered = [them(daysAgo(9)), us(daysAgo(9) + 1000)];

describe('ignored', () => {
  it('raises when the customer waits past the limit for replies', () => {
    expect(levelOf(told(...answered, them(hoursAgo(48))))).toBeCloseTo(0.431, 3);
    expect(told(...answered, them(hoursAgo(23))).outcome).toBe('clear');
  });

  it('is clear as soon as we answer', () => {
    expect(told(...answered, them(hoursAgo(48)), us(minutesAgo(1))).outcome).toBe('clear');
  });

  it('adds the further messages of a customer who waits, those in the same breath left out', () => {
    const wait = [...answered, them(hoursAgo(48))];
    const breath = told(...wait, them(hoursAgo(48) + 60_000, 'I forgot the photo.'));
    const chased = told(...wait, them(hoursAgo(20), 'Any news?'), them(hoursAgo(2), 'Hello?'));

    expect(levelOf(breath)).toBe(levelOf(told(...wait)));
    expect(levelOf(chased)).toBeGreaterThan(levelOf(told(...wait)));
    expect(evidenceOf(chased)).toContainEqual({ kind: 'count', what: 'chasers', n: 2 });
  });

  it('remembers that the customer had to ask, after the answer too', () => {
    const messages = [...answered, them(hoursAgo(60)), them(hoursAgo(30), 'Any news?'), us(hoursAgo(1))];

    expect(evidenceOf(told(...messages))).toEqual([{ kind: 'count', what: 'chasers', n: 1 }]);
  });

  it('counts no wait on a solved ticket while the time of solving is not known', () => {
    const { metrics: _unread, ...solved } = ticket({ status: 'solved' });
    const finding = ask('ignored', facts({ ticket: solved, messages: [...answered, them(hoursAgo(80))] }));

    expect(finding.outcome).toBe('clear');
  });

  it('raises on a ticket that was solved without a word', () => {
    const solved = ticket({ status: 'solved', metrics: metrics({ solvedAt: hoursAgo(10) }) });
    const finding = ask('ignored', facts({ ticket: solved, messages: [...answered, them(hoursAgo(80))] }));

    expect(finding.outcome).toBe('raised');
    expect(evidenceOf(finding)[0]).toMatchObject({ from: hoursAgo(80), to: hoursAgo(10) });
  });

  it.each(['Thanks!', 'Great, that worked, thank you Jon!', '네 감사합니다', 'Thanks 👍'])(
    'starts no wait with %j',
    (text) => {
      expect(told(...answered, them(hoursAgo(90), text)).outcome).toBe('clear');
    },
  );

  it.each(['Thanks, but it still fails.', '감사합니다. 그런데 아직 안 돼요.', 'Thanks in advance'])(
    'starts a wait with %j',
    (text) => {
      expect(told(...answered, them(hoursAgo(90), text)).outcome).toBe('raised');
    },
  );

  it('lets the customer take it back: "works now" ends the wait', () => {
    expect(told(...answered, them(hoursAgo(90)), them(hoursAgo(80), 'Never mind, works now.')).outcome).toBe('clear');
  });

  it('does not apply before the customer wrote', () => {
    expect(told(us(daysAgo(2))).outcome).toBe('not-applicable');
  });

  it('is unknown without messages', () => {
    expect(ask('ignored', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
