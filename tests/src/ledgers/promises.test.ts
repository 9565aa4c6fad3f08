import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { promisesUntil } from '../../../src/ledgers/promises';
import { hear } from '../../../src/text/hear';
import { AGENT_ID, DAY, daysAgo, HOUR, MINUTE, NOW, them, us } from '../../support/facts';
import { PROPERTY_RUNS } from '../../support/property-runs';

const breathMinutes = { live: 2, hours: 30 };
const SEOUL = { zone: 'Asia/Seoul', breathMinutes };
const UTC = { zone: 'UTC', breathMinutes };
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

  it('is not kept by a customer who says that it was not', () => {
    const korean = [
      us(daysAgo(3), '접수했고 내일 오후 5시까지 입금 여부를 확인하여 연락드리겠습니다.'),
      them(daysAgo(1), '어제 5시까지 연락 주신다고 했는데 연락도 입금도 없습니다.'),
    ];
    expect(states(korean)).toEqual(['broken']);
  });

  it('holds no offer that waits for a choice', () => {
    expect(states([us(daysAgo(2), 'I can send the jacket by express today, or hold it for you.')])).toEqual([]);
  });

  it('is in time where the customer tells of it later and calls it not late', () => {
    const told = (words: string) => states([us(daysAgo(5), LAMP), them(daysAgo(1), words)]);
    expect(told('The lamp arrived, thank you.')).toEqual(['kept']);
    expect(told('The lamp arrived two days late.')).toEqual(['late']);
  });

  it.each([
    [
      'Piet is at your door on Thursday with a new hose.',
      'He was here yesterday, a very nice lad. It leaks as before.',
    ],
    ['4월 8일에 다시 방문하겠습니다.', '오늘 펌프 갈고 가셨네요. 일단 지켜볼게요'],
  ])('is kept where the customer tells at its time that somebody came, in whatever words: %s', (promise, told) => {
    const made = Date.UTC(2026, 3, 6, 9);
    const at = Date.UTC(2026, 3, promise.startsWith('Piet') ? 10 : 8, 9);
    expect(states([us(made, promise), them(at, told)], at + DAY)).toEqual(['kept']);
  });

  it.each([
    ['We will cancel the invoice by Monday.', 'I got a letter from a debt collector today.', 21],
    ['We will refund you by tomorrow noon.', 'I was charged twice on Tuesday.', 3],
    ['The technician visits you tomorrow.', 'I got a letter from a debt collector today.', 21],
  ])('is not kept by the word that something else came: %s', (promise, told, days) => {
    const made = daysAgo(30);
    expect(states([us(made, promise), them(made + days * DAY, told)])).toEqual(['broken']);
  });

  it.each(['Nothing came. The lamp is broken.', 'Wednesday came, your engineer did not.', '아직 아무도 안 왔어요.'])(
    'is not kept by the word that nothing came: %s',
    (told) => {
      expect(states([us(daysAgo(5), LAMP), them(daysAgo(1), told)])).toEqual(['broken']);
    },
  );

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

const INVOICE = 'I will send you the invoice by tomorrow.';
const SONGJANG = '내일까지 송장을 보내 드리겠습니다.';
/** The state of a promise of ours after one more message, four hours later. */
const afterUs = (promise: string, text: string) =>
  states([us(daysAgo(5), promise), us(daysAgo(5) + 4 * HOUR, text)])[0];
const afterThem = (promise: string, text: string) =>
  states([us(daysAgo(5), promise), them(daysAgo(5) + 4 * HOUR, text)])[0];

describe('a deed', () => {
  it.each([
    [INVOICE, 'Please find the invoice attached.'],
    [INVOICE, 'Sorry for the delay, here is the invoice.'],
    [INVOICE, 'Please find it attached.'],
    [INVOICE, 'The invoice went to your new address.'],
    ['I will forward this to our engineers within a day.', 'I have forwarded your case to our engineers.'],
    ['We will refund you by tomorrow.', "It's done."],
    [SONGJANG, '요청하신 송장을 첨부하였습니다.'],
    [SONGJANG, '처리했습니다.'],
    ['내일까지 개발팀에 전달하겠습니다.', '개발팀에 전달했습니다.'],
  ])('is kept by our reply about the same thing: %s %s', (promise, text) => {
    expect(afterUs(promise, text)).toBe('kept');
  });

  it.each([
    [INVOICE, 'Unfortunately the invoice is still not ready.'],
    [INVOICE, 'Which invoice do you need?'],
    [INVOICE, 'I understand that the invoice matters.'],
    [INVOICE, 'I am looking for the invoice.'],
    [INVOICE, 'We will send the invoice soon.'],
    [INVOICE, 'We have updated your address.'],
    ['We will refund you by tomorrow.', 'Please find the price list attached.'],
    [SONGJANG, '송장은 아직 준비 중입니다.'],
    [SONGJANG, '주소를 변경했습니다.'],
  ])('is not kept by a reply that leaves it open, or is about another thing: %s %s', (promise, text) => {
    expect(afterUs(promise, text)).toBe('broken');
  });

  it.each([
    [INVOICE, 'The invoice arrived, thank you!'],
    [INVOICE, 'I got the invoice, thanks'],
    [INVOICE, '메일 확인했습니다.'],
    [SONGJANG, '메일 확인했습니다.'],
    [SONGJANG, '송장 받았습니다. 그런데 금액이 다릅니다.'],
  ])('is kept by the customer’s word that it came: %s %s', (promise, text) => {
    expect(afterThem(promise, text)).toBe('kept');
  });

  it.each([
    [INVOICE, 'I have not got the invoice.'],
    [INVOICE, 'Has the invoice arrived at your office?'],
    [INVOICE, 'Thank you for the answer.'],
    [SONGJANG, '송장을 아직 못 받았습니다.'],
    [SONGJANG, '네, 확인했습니다.'],
    ['내일까지 환불해 드리겠습니다.', '메일 확인했습니다.'],
  ])('is not kept by other words of theirs: %s %s', (promise, text) => {
    expect(afterThem(promise, text)).toBe('broken');
  });

  it('is not kept by a mention in the same breath', () => {
    const next = (minutes: number) => [
      us(daysAgo(5), INVOICE),
      us(daysAgo(5) + minutes * MINUTE, 'It is invoice 40017.'),
    ];

    expect(states(next(5))).toEqual(['broken']);
    expect(states(next(45))).toEqual(['kept']);
  });

  it('is not kept by the fix of another', () => {
    const both = us(daysAgo(5), 'We will refund you by tomorrow. We will ship the lamp by tomorrow.');

    expect(states([both, us(daysAgo(5) + HOUR, 'Your lamp has been shipped.')])).toEqual(['broken', 'kept']);
  });

  it('is put off by a new time for the same thing alone', () => {
    const refund = us(daysAgo(5), 'We will refund you by tomorrow.');
    const later = (text: string) => states([refund, us(daysAgo(4.9), text)])[0];

    expect(later('We will send you a survey by next month.')).toBe('broken');
    expect(later('Sorry, we will refund you by next month.')).toBe('open');
    expect(later('Sorry, we will do it by next month.')).toBe('open');
    const korean = us(daysAgo(5), '내일까지 환불해 드리겠습니다.');
    expect(states([korean, us(daysAgo(4.9), '다음 달까지 설문을 보내 드리겠습니다.')])[0]).toBe('broken');
    expect(states([korean, us(daysAgo(4.9), '환불은 다음 달까지 처리해 드리겠습니다.')])[0]).toBe('open');
  });
});

describe('a promise to find out', () => {
  it.each([
    ['I will check it within 5 minutes.', 'It is still in customs, I am afraid.'],
    ['5분 안에 확인해 드리겠습니다.', '아직 통관 중입니다.'],
  ])('is kept by our next line of a chat: %s', (promise, text) => {
    const chat = { channel: 'chat' } as const;

    expect(states([us(daysAgo(5), promise, chat), us(daysAgo(5) + 2 * MINUTE, text, chat)])).toEqual(['kept']);
  });

  it('is kept by a letter after half of its time, however short that is', () => {
    const promise = us(daysAgo(5), 'I will check it within 20 minutes.');

    expect(states([promise, us(daysAgo(5) + 12 * MINUTE, 'It is in customs.')])).toEqual(['kept']);
    expect(states([promise, us(daysAgo(5) + 2 * MINUTE, 'It has number 40017.')])).toEqual(['broken']);
  });
});

describe('a broken promise', () => {
  const missed = (text: string) => ledger([us(daysAgo(5), INVOICE), them(daysAgo(2), text)])[0]?.missedAt;

  it.each([
    'Where is it?',
    'Where is the invoice?',
    'It still fails.',
    'You promised that I would get it.',
    '아직도 안 왔습니다.',
  ])('is missed by who comes back for it: %s', (text) => {
    expect(missed(text)).toBe(daysAgo(2));
  });

  it.each(['Do you have a shop in Berlin?', 'Thank you!', '매장이 서울에도 있나요?'])(
    'is not missed by who asks for something else: %s',
    (text) => {
      expect(missed(text)).toBeUndefined();
    },
  );
});

describe('the ledger at an instant', () => {
  const OURS = [
    INVOICE,
    LAMP,
    'Sorry, we will send you the new lamp in ten days.',
    'We will send the invoice by Friday.',
    'I will get back to you within 2 days.',
    'Please find the invoice attached.',
    'It has been shipped.',
    'The lamp is in stock.',
    SONGJANG,
    '송장은 금요일까지 보내 드리겠습니다.',
    '처리했습니다.',
  ];
  const THEIRS = [
    'Where is it?',
    'The invoice arrived.',
    'Thanks!',
    'It works now.',
    '송장 받았습니다.',
    '아직 안 왔습니다.',
  ];
  const message = fc
    .record({ theirs: fc.boolean(), hours: fc.integer({ min: 0, max: 12 * 24 }), words: fc.nat(), chat: fc.boolean() })
    .map(({ theirs, hours, words, chat }) => {
      const pool = theirs ? THEIRS : OURS;
      return (theirs ? them : us)(NOW - hours * HOUR, pool[words % pool.length], { channel: chat ? 'chat' : 'email' });
    });

  it('is that of the messages up to then', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(message, { maxLength: 9, selector: ({ id }) => id }),
        fc.integer({ min: 0, max: 12 * 24 }),
        (messages, hours) => {
          const asOf = NOW - hours * HOUR;

          expect(ledger(messages, asOf)).toEqual(
            ledger(
              messages.filter(({ at }) => at <= asOf),
              asOf,
            ),
          );
        },
      ),
      PROPERTY_RUNS,
    );
  });

  it('does not know of a time that we name later', () => {
    const messages = [us(daysAgo(9), LAMP), us(daysAgo(8.2), 'Sorry, we will send you the new lamp in ten days.')];
    const dueAt = (asOf: number) => ledger(messages, asOf)[0]?.due;

    expect(dueAt(daysAgo(8.5))).toBe(Date.UTC(2026, 2, 3) - 1);
    expect(dueAt(daysAgo(8))).toBeGreaterThan(NOW);
  });
});
