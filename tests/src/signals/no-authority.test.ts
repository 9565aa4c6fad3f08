import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('no-authority', facts({ messages }));

describe('no-authority', () => {
  it('raises when we may not decide again and again', () => {
    expect(
      levelOf(
        told(
          them(daysAgo(4)),
          us(daysAgo(3), 'I need approval from my manager for that.'),
          them(daysAgo(2)),
          us(daysAgo(1), "I'm not authorized to decide this."),
        ),
      ),
    ).toBeCloseTo(0.5);
  });

  it('takes what is said in one go for one', () => {
    expect(
      told(
        them(daysAgo(4)),
        us(daysAgo(3), 'I need approval from my manager for that.'),
        us(daysAgo(3) + 1, "I'm not authorized to decide this."),
      ).outcome,
    ).toBe('clear');
  });

  it('lets everybody ask somebody once', () => {
    expect(told(them(daysAgo(4)), us(daysAgo(3), 'I need approval from my manager for that.')).outcome).toBe('clear');
  });

  it('reads Korean', () => {
    expect(
      told(
        them(daysAgo(4)),
        us(daysAgo(3), '제 권한으로는 결정할 수 없습니다.'),
        them(daysAgo(2)),
        us(daysAgo(1), '팀장님 승인이 필요한 사항입니다.'),
      ).outcome,
    ).toBe('raised');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('no-authority', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
