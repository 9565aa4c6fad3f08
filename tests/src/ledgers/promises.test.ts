import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { promisesUntil } from '../../../src/ledgers/promises';
import { hear } from '../../../src/text/hear';
import { AGENT_ID, DAY, daysAgo, HOUR, NOW, them, us } from '../../support/facts';

const SEOUL = { zone: 'Asia/Seoul' };
const UTC = { zone: 'UTC' };
const ledger = (messages: readonly Message[], asOf = NOW, calendar = UTC) =>
  promisesUntil(messages, hear, calendar, asOf);
const states = (messages: readonly Message[], asOf = NOW) => ledger(messages, asOf).map(({ state }) => state);
const LAMP = 'We will send you a new lamp tomorrow.';

describe('the ledger of promises', () => {
  it('holds who promised what, when, and until when', () => {
    const [promise] = ledger([them(daysAgo(3)), us(daysAgo(2), LAMP)]);

    expect(promise).toMatchObject({
      message: `agent-${daysAgo(2)}`,
      start: 0,
      end: LAMP.length,
      at: daysAgo(2),
      who: AGENT_ID,
      kind: 'deed',
    });
    expect(promise?.due).toBe(Date.UTC(2026, 2, 10) - 1);
  });

  it('ends a day where the account lives', () => {
    const [utc] = ledger([us(daysAgo(2), LAMP)]);
    const [seoul] = ledger([us(daysAgo(2), LAMP)], NOW, SEOUL);

    expect((utc?.due ?? 0) - (seoul?.due ?? 0)).toBe(9 * HOUR);
  });

  it('is open until its time and broken after it', () => {
    const messages = [us(daysAgo(5), LAMP)];

    expect(states(messages, daysAgo(5) + HOUR)).toEqual(['open']);
    expect(states(messages, daysAgo(3))).toEqual(['broken']);
  });

  it('is kept by our word that it is done, in time or late', () => {
    expect(states([us(daysAgo(5), LAMP), us(daysAgo(4), 'Your lamp has been shipped.')])).toEqual(['kept']);
    expect(states([us(daysAgo(5), LAMP), us(daysAgo(1), 'Your lamp has been shipped.')])).toEqual(['late']);
  });

  it('is kept by the customer’s word that it was done, and not by thanks', () => {
    expect(states([us(daysAgo(5), LAMP), them(daysAgo(4), 'It arrived, but the box was torn.')])).toEqual(['kept']);
    expect(states([us(daysAgo(5), LAMP), them(daysAgo(4), 'Thank you!')])).toEqual(['broken']);
  });

  it('to come back is kept by coming back, not by a second letter in the same breath', () => {
    const back = us(daysAgo(5), 'I will get back to you tomorrow.');

    expect(states([back, us(daysAgo(5) + 60_000, 'Please keep the old lamp.')])).toEqual(['broken']);
    expect(states([back, us(daysAgo(4), 'The workshop has not answered yet.')])).toEqual(['kept']);
  });

  it('is vague where it names no time, or a weasel one', () => {
    expect(states([us(daysAgo(5), 'We will send you a new lamp.')])).toEqual(['vague']);
    expect(states([us(daysAgo(5), 'We will send you a new lamp soon.')])).toEqual(['vague']);
  });

  it('stays open without a time while its condition is not met', () => {
    expect(ledger([us(daysAgo(50), 'If it breaks again, we will send you a new lamp within a week.')])).toMatchObject([
      { state: 'open' },
    ]);
    expect(
      ledger([us(daysAgo(50), 'If it breaks again, we will send you a new lamp within a week.')])[0]?.due,
    ).toBeUndefined();
  });

  it('runs until the new time where it is put off before the old one', () => {
    const messages = [us(daysAgo(9), LAMP), us(daysAgo(8.5), 'Sorry, we will send you the new lamp in ten days.')];

    expect(states(messages, daysAgo(6))).toEqual(['open', 'open']);
  });

  it('knows nothing of what came later', () => {
    const messages = [us(daysAgo(5), LAMP), us(daysAgo(1), 'Your lamp has been shipped.')];

    expect(states(messages, daysAgo(1) - DAY)).toEqual(['broken']);
    expect(states(messages, daysAgo(6))).toEqual([]);
  });

  it('holds no promise of the customer, of a machine or of a note', () => {
    expect(states([them(daysAgo(5), 'I will send you the photos tomorrow.')])).toEqual([]);
    expect(states([us(daysAgo(5), LAMP, { public: false })])).toEqual([]);
    expect(states([us(daysAgo(5), LAMP, { automatic: true })])).toEqual([]);
  });

  it('reads Korean', () => {
    expect(ledger([us(daysAgo(5), '영업일 기준 3일 이내에 환불해 드리겠습니다.')], NOW, SEOUL)).toMatchObject([
      { state: 'open', kind: 'deed' },
    ]);
    expect(states([us(daysAgo(5), '내일 오전까지 다시 연락드리겠습니다.')])).toEqual(['broken']);
  });
});
