import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('changing-demands', facts({ messages }));
const delivered = (at: number) => us(at, 'Here is how it looks. We can print it today.');
const CHANGES = [
  'Actually, I want it in green instead.',
  'I changed my mind, make it red instead.',
  'On second thought, I would rather have blue.',
];

describe('changing-demands', () => {
  it('raises from the second change after an answer of ours', () => {
    const messages = [
      them(daysAgo(9)),
      delivered(daysAgo(8)),
      them(daysAgo(7), CHANGES[0]),
      delivered(daysAgo(6)),
      them(daysAgo(5), CHANGES[1]),
    ];

    expect(levelOf(told(...messages))).toBeCloseTo(0.4);
    expect(levelOf(told(...messages, delivered(daysAgo(4)), them(daysAgo(3), CHANGES[2])))).toBeCloseTo(0.6);
  });

  it('takes one change for a misunderstanding', () => {
    expect(told(them(daysAgo(9)), delivered(daysAgo(8)), them(daysAgo(7), CHANGES[0])).outcome).toBe('clear');
  });

  it('lets early requests be vague: without an answer of ours it does not apply', () => {
    expect(told(...CHANGES.map((text, index) => them(daysAgo(9 - index), text))).outcome).toBe('not-applicable');
  });

  it('reads Korean', () => {
    const shown = (at: number) => us(at, '파란색 시안을 첨부해 드립니다.');

    expect(
      told(
        them(daysAgo(9)),
        shown(daysAgo(8)),
        them(daysAgo(7), '생각해 보니 초록색으로 바꿔 주세요.'),
        shown(daysAgo(6)),
        them(daysAgo(5), '마음이 바뀌었어요. 그냥 빨간색으로 해 주세요.'),
      ).outcome,
    ).toBe('raised');
  });

  it('takes choosing among our offers and answering our question for no change', () => {
    const choosing = (reply: string) =>
      told(
        them(daysAgo(9)),
        delivered(daysAgo(8)),
        us(daysAgo(8) + 1, reply),
        them(daysAgo(7), CHANGES[0]),
        us(daysAgo(6), reply),
        them(daysAgo(5), CHANGES[1]),
      ).outcome;

    expect(choosing('We can print it in blue or in green.')).toBe('clear');
    expect(choosing('Would you like another colour?')).toBe('clear');
    expect(choosing('파란색 또는 초록색으로 제작해 드릴 수 있습니다.')).toBe('clear');
    expect(choosing('Noted.')).toBe('raised');
  });

  it('does not take an offer for a delivery', () => {
    const offered = (at: number) => us(at, 'We can offer you a new lamp.');

    expect(
      told(
        them(daysAgo(9)),
        offered(daysAgo(8)),
        them(daysAgo(7), CHANGES[0]),
        offered(daysAgo(6)),
        them(daysAgo(5), CHANGES[1]),
      ).outcome,
    ).toBe('not-applicable');
  });

  it('takes thanks and a wrong delivery for no change', () => {
    const text = 'You sent the green one, I had ordered blue.';

    expect(told(them(daysAgo(9)), delivered(daysAgo(8)), them(daysAgo(7), text), them(daysAgo(6), text)).outcome).toBe(
      'clear',
    );
  });

  it('is unknown in another language and without the conversation', () => {
    expect(
      told(them(daysAgo(9)), delivered(daysAgo(8)), them(daysAgo(7), 'Das ist nicht in Ordnung, wo ist mein Paket?'))
        .outcome,
    ).toBe('unknown');
    expect(ask('changing-demands', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
