import { describe, expect, it } from 'vitest';
import { createMessageKeeper } from '../../../../src/helpdesk/zaf/message-keeper';
import { daysAgo, facts, them, us } from '../../../support/facts';

const first = () => them(daysAgo(3));
const second = () => us(daysAgo(2));
const front = (...messages: ReturnType<typeof first>[]) => ({ facts: facts({ messages }), settings: {} });

describe('the message keeper', () => {
  it('hands out the same objects for messages that did not change', () => {
    const keep = createMessageKeeper();
    const before = keep(front(first()));
    const after = keep(front(first(), second()));

    expect(after).toEqual(front(first(), second()));
    expect(after.facts?.messages?.[0]).toBe(before.facts?.messages?.[0]);
  });

  it('hands out what changed as it is now', () => {
    const keep = createMessageKeeper();
    keep(front(first()));
    const redacted = { ...first(), text: 'The display stays ▇▇▇▇.' };

    expect(keep(front(redacted)).facts?.messages).toEqual([redacted]);
  });

  it('leaves a ticket without a conversation as it is', () => {
    const alone = { settings: {} };
    expect(createMessageKeeper()(alone)).toBe(alone);
  });
});
