import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/ledgers/turns';
import { hoursAgo, them, us } from '../../support/facts';

describe('turns', () => {
  it('change with the speaker, and in a call both speak', () => {
    const messages = [
      them(hoursAgo(9)),
      them(hoursAgo(8)),
      us(hoursAgo(7)),
      them(hoursAgo(6)),
      them(hoursAgo(5), 'Call', { channel: 'voice', callMinutes: 4 }),
      them(hoursAgo(4)),
    ];

    expect([...turnsOf(messages).values()].map(({ turn }) => turn)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it('know whether the last message before them asks something', () => {
    const messages = [
      them(hoursAgo(9), 'Does it fit?'),
      us(hoursAgo(8), 'Which cable is it?'),
      us(hoursAgo(7), 'The blue one fits.'),
      them(hoursAgo(6)),
      us(hoursAgo(5), 'Which cable is it?'),
      them(hoursAgo(4)),
      them(hoursAgo(3)),
    ];

    expect([...turnsOf(messages).values()].map(({ asked }) => asked)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});
