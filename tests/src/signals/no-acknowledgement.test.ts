import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, hoursAgo, machine, minutesAgo, them, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf, withLimits } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('no-acknowledgement', facts({ messages }));

describe('no-acknowledgement', () => {
  it('raises a little just past the limit for first replies, and in full after five times the limit', () => {
    expect(levelOf(told(them(hoursAgo(9))))).toBeCloseTo(0.073, 3);
    expect(levelOf(told(them(hoursAgo(40))))).toBe(1);
  });

  it('stays clear within the limit, and when we answered in time', () => {
    expect(told(them(hoursAgo(8))).outcome).toBe('clear');
    expect(told(them(daysAgo(3)), us(daysAgo(3) + 1000)).outcome).toBe('clear');
  });

  it('counts half once the first reply came, late', () => {
    expect(levelOf(told(them(hoursAgo(60)), us(hoursAgo(20))))).toBe(0.5);
  });

  it('takes no machine for a reply', () => {
    const messages = [
      them(hoursAgo(40)),
      machine(hoursAgo(40) + 1),
      us(hoursAgo(39), 'Automatic reply: we got your mail.'),
    ];

    expect(levelOf(told(...messages))).toBe(1);
  });

  it('takes no internal note for a reply', () => {
    expect(levelOf(told(them(hoursAgo(40)), us(hoursAgo(30), 'Who takes it?', { public: false })))).toBe(1);
  });

  it('measures minutes where people wait at the screen', () => {
    expect(told(them(minutesAgo(2), 'Hi', { channel: 'chat' })).outcome).not.toBe('raised');
    expect(levelOf(told(them(minutesAgo(31), 'My code fails', { channel: 'chat' })))).toBe(1);
  });

  it('gives voicemail its own limit, and takes a call for its own answer', () => {
    expect(told(them(minutesAgo(90), 'Voicemail', { channel: 'voice' })).outcome).toBe('raised');
    expect(told(them(minutesAgo(90), 'Call', { channel: 'voice', callMinutes: 4, public: false })).outcome).toBe(
      'not-applicable',
    );
  });

  it('follows the setting', () => {
    const messages = [them(hoursAgo(9))];

    expect(ask('no-acknowledgement', facts({ messages }), withLimits({ firstReplyHours: 10 })).outcome).toBe('clear');
  });

  it('does not apply before the customer wrote, to what staff began, and after the window', () => {
    expect(told().outcome).toBe('not-applicable');
    expect(told(us(hoursAgo(50)), them(hoursAgo(40))).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(120)), us(daysAgo(100))).outcome).toBe('not-applicable');
  });

  it('is unknown without messages', () => {
    expect(ask('no-acknowledgement', without(facts(), 'messages'))).toEqual({
      outcome: 'unknown',
      missing: ['silences'],
    });
  });

  it('points at the wait and the message that began it', () => {
    expect(evidenceOf(told(them(hoursAgo(40))))).toEqual([
      { kind: 'wait', from: hoursAgo(40), to: hoursAgo(0), who: 'customer', message: `customer-${hoursAgo(40)}` },
    ]);
  });
});
