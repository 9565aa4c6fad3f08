import { describe, expect, it } from 'vitest';
import { fillTimes, readConversation } from '../../../workbench/import/conversation';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 23, 12);
const at = (minutes: number) => now + minutes * MINUTE;

describe('fillTimes', () => {
  it('keeps times that are known', () => {
    expect(fillTimes([at(-30), at(-20), at(-5)], now, now)).toEqual([at(-30), at(-20), at(-5)]);
  });

  it('spreads unknown times evenly between known ones', () => {
    expect(fillTimes([at(-40), undefined, undefined, at(-10)], now, now)).toEqual([at(-40), at(-30), at(-20), at(-10)]);
  });

  it('puts messages before the first and after the last known time two minutes apart', () => {
    expect(fillTimes([undefined, at(-40), undefined], now, now)).toEqual([at(-42), at(-40), at(-38)]);
  });

  it('ends a conversation without times at the given moment', () => {
    expect(fillTimes([undefined, undefined], at(-7), now)).toEqual([at(-9), at(-7)]);
  });

  it('never runs backwards and never into the future', () => {
    expect(fillTimes([at(-10), at(-30), undefined], now, now)).toEqual([at(-10), at(-10), at(-8)]);
    expect(fillTimes([at(-1), undefined, undefined], now, now)).toEqual([at(-1), now, now]);
  });
});

describe('readConversation', () => {
  it('leaves a ticket open where the customer has the last word, else solved', () => {
    const turns = [{ speaker: 'customer', text: 'Hello?' }];
    const answered = [...turns, { speaker: 'agent', text: 'Yes?' }];
    expect(readConversation({ id: 'a', lang: 'en', turns }, 0, now).status).toBe('open');
    expect(readConversation({ id: 'a', lang: 'en', turns: answered }, 0, now).status).toBe('solved');
  });

  it('puts each conversation without times seven minutes before the one above it', () => {
    const end = (position: number) => readConversation({ id: position, text: 'Hi' }, position, now).words[0]?.at;
    expect(end(0)).toBe(at(-7));
    expect(end(1)).toBe(at(-14));
  });

  it('takes class and source as tags and leaves the label out', () => {
    const row = { id: 'x', lang: 'ko', text: '안녕하세요', label: 'calm', y: 0, source: 'shop:KR' };
    const thread = readConversation(row, 0, now);
    expect(thread.tags).toEqual(['y_0', 'source_shop_kr']);
    expect(thread.requester.locale).toBe('ko');
    expect(JSON.stringify(thread)).not.toContain('calm');
  });

  it.each([
    ['an empty text', { id: 'x', text: '  ' }, 'text is empty'],
    ['no words at all', { id: 'x', turns: [] }, 'turns has no turn'],
    ['an unknown speaker', { id: 'x', turns: [{ speaker: 'bot', text: 'Hi' }] }, /^turns\.0\.speaker: expected/],
    ['a broken time', { id: 'x', turns: [{ speaker: 'agent', text: 'Hi', at: 'soon' }] }, 'turns.0.at is no time'],
    ['no id', { text: 'Hi' }, /^id: expected/],
  ])('names %s', (_, row, message) => {
    expect(() => readConversation(row, 0, now)).toThrow(message);
  });
});
