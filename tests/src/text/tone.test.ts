import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/text/tone';
import type { ToneLanguage } from '../../../src/text/tone/grams';
import { toneModel } from '../../../src/text/tone/model';
import { STRAINED } from '../../../src/text/tone/strained';
import { threadTone } from '../../../src/text/tone/thread';
import { pack, unpack, weightOf } from '../../../src/text/tone/weights';
import { read, root } from '../../support/tree';

const tone = toneOf(toneModel);

const strained: Readonly<Record<ToneLanguage, readonly string[]>> = {
  en: [
    'This is the third time I contact you and nobody has answered. I am done with your company.',
    'Absolutely ridiculous. Two weeks of waiting and still no reply from anybody.',
    'You people are a joke. Worst service ever.',
    'I am furious. You keep charging my card and your support keeps ignoring me!',
    'Still broken after four calls. How is this acceptable? I want my money back.',
    'Your update ruined everything and all I get is the same useless copy and paste answer. Pathetic.',
  ],
  ko: [
    '세 번이나 문의했는데 아직도 답변이 없네요. 정말 너무하시는 거 아닌가요?',
    '앱이 쓰레기네요. 당장 환불해 주세요!!',
    '고객센터는 전화도 안 받고 뭐 하자는 건지 모르겠네요. 진짜 짜증나네요',
    '이렇게 무책임한 회사는 처음 봅니다. 소비자원에 신고하겠습니다.',
    '돈만 받고 연락도 안 되고, 완전 사기당한 기분입니다. 양심이 없네요',
    '한 달째 같은 말만 반복하고, 도대체 일을 하는 겁니까?',
  ],
};

const calm: Readonly<Record<ToneLanguage, readonly string[]>> = {
  en: [
    'Where can I find my invoice for March?',
    'My order has not arrived yet. Could you check?',
    'Hello, the login page shows error 502 since this morning. Can you help?',
    'Thanks, that works now!',
    'How do I cancel my subscription?',
    'Could you please send the replacement to my office address instead?',
    'fucking awesome, thank you guys',
    'The export stops at 80 percent. I attach the log.',
  ],
  ko: [
    '3월 청구서는 어디에서 볼 수 있나요?',
    '주문한 상품이 아직 도착하지 않았습니다. 확인 부탁드립니다.',
    '로그인 화면에서 오류가 나는데 도와주실 수 있나요?',
    '감사합니다. 이제 잘 됩니다!',
    '구독 해지는 어떻게 하나요?',
    '안녕하세요. 배송지를 회사로 변경하고 싶습니다.',
    '배송이 빠르고 포장도 꼼꼼해서 만족합니다',
    '내보내기가 80퍼센트에서 멈춥니다. 로그를 첨부합니다.',
  ],
};

/** About 150 words. */
const letter = [
  'Dear team, we moved to a larger office in spring and would like to order furniture for it.',
  'The list is attached: twelve chairs in grey, two round tables, and a shelf for the kitchen.',
  'Please send everything to the back door in Mill Lane, where somebody is there from eight to four.',
  'If the grey ones are sold out, blue is fine for the chairs but not for the tables.',
  'For the invoice, use the address of our head office and add the order number 4711 to it.',
  'We also have two older lamps that we bought from you in 2019, and one of them needs a new bulb.',
  'Could you tell me which type fits, and whether you still have it in your shop?',
  'Our accountant asks for a quote before the end of the month, with and without the shelf.',
  'I am in the office on Mondays and Thursdays, and my colleague Ana answers on the other days.',
  'Thank you for your help, and best regards from the whole team.',
];

const each = (texts: typeof calm) =>
  Object.entries(texts).flatMap(([language, list]) =>
    list.map((text) => ({ language: language as ToneLanguage, text })),
  );

/** Words, marks and what makes offsets hard: pieces of letters, letters that grow when folded, masks, broken pairs. */
const pieces = [
  ...[
    'worst',
    'SERVICE',
    'ever',
    'İ',
    'e\u0301',
    '한글',
    '한',
    'ㅋㅋㅋ',
    '최악',
    '환불',
    '한',
    '🙂',
    '\ud83d',
    '@shop',
  ],
  ...['!!!', '?', '12', ' ', ' ', '\n', '\u3000', 'http://a.b', '<url>', '#', 'don’t'],
];

describe('tone', () => {
  it.each(each(strained))('hears strain in "$text"', ({ language, text }) => {
    expect(tone.read(text, language).strain).toBeGreaterThanOrEqual(STRAINED);
  });

  it.each(each(calm))('hears none in "$text"', ({ language, text }) => {
    expect(tone.read(text, language).strain).toBeLessThan(STRAINED);
  });

  it.each(each(strained))('points at words of "$text"', ({ language, text }) => {
    const { spans } = tone.read(text, language);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.every(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end))).toBe(true);
  });

  it('hears an angry paragraph in a long calm letter', () => {
    expect(tone.read(letter.join(' '), 'en').strain).toBeLessThan(STRAINED);
    const angry = [...letter.slice(0, 4), ...strained.en.slice(0, 2), ...letter.slice(4)];
    expect(tone.read(angry.join(' '), 'en').strain).toBeGreaterThanOrEqual(STRAINED);
  });

  it('reads handles, addresses and numbers as nobody', () => {
    const bare = tone.read('where is my order', 'en').strain;
    expect(tone.read('@shop where is my order https://shop.example/o/1', 'en').strain).toBe(bare);
  });

  it('finds little in nothing', () => {
    for (const language of ['en', 'ko'] as const) {
      for (const text of ['', '   ', '\n', '@someone', '🙂']) {
        const { strain } = tone.read(text, language);
        expect(strain).toBeGreaterThanOrEqual(0);
        expect(strain).toBeLessThan(STRAINED);
      }
    }
  });

  it('gives any text a number of 0..1, spans inside it in order, and the same again', () => {
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode));
    const anything = fc.array(piece, { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anything, fc.constantFrom<ToneLanguage>('en', 'ko'), (text, language) => {
        const { strain, spans } = tone.read(text, language);
        expect(strain >= 0 && strain <= 1).toBe(true);
        expect(spans.length).toBeLessThanOrEqual(3);
        let before = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
        expect(tone.read(text, language)).toEqual({ strain, spans });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('points into text whose Hangul comes in pieces', () => {
    const [whole = ''] = strained.ko;
    const pieces = whole.normalize('NFD');
    const read = tone.read(pieces, 'ko');
    expect(read.strain).toBe(tone.read(whole, 'ko').strain);
    expect(read.spans.map(({ start, end }) => pieces.slice(start, end).normalize('NFC'))).toEqual(
      tone.read(whole, 'ko').spans.map(({ start, end }) => whole.slice(start, end)),
    );
  });
});

describe('the tone of a conversation', () => {
  const said = (...texts: readonly string[]) => texts.map((text) => tone.read(text, 'en'));

  it('is that of its most strained message', () => {
    const [angry = ''] = strained.en;
    const thread = threadTone(said('Hello', angry, 'Thank you.'));
    expect(thread?.strongest).toBe(1);
    expect(thread?.strain).toBe(tone.read(angry, 'en').strain);
  });

  it('is unknown where nothing can be read', () => {
    expect(threadTone([])).toBeUndefined();
  });
});

describe('the tone model', () => {
  it('names the data it learned from by checksum', () => {
    expect(toneModel.version).toMatch(/^[0-9a-f]{12}$/);
    expect(toneModel.data.length).toBeGreaterThan(0);
    for (const { sha256, rows } of toneModel.data) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(rows).toBeGreaterThan(0);
    }
  });

  it('never learned from a file that may only be measured', () => {
    expect(toneModel.data.filter(({ file }) => file === 'ko_abuse_beep')).toEqual([]);
  });

  it('is documented with every file that it learned from', () => {
    const page = read('docs/tone-model.md');
    expect(toneModel.data.filter(({ file, sha256 }) => !page.includes(file) || sha256 === '')).toEqual([]);
    expect(page).toContain(toneModel.version);
  });

  it('weighs at most 60 kB with its lists of words, packed, for both languages', () => {
    const files = ['model', 'kinds-en', 'kinds-ko'].map((name) => readFileSync(join(root, `src/text/tone/${name}.ts`)));
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThanOrEqual(60_000);
  });

  it('is refused where it is broken', () => {
    const { slots, weights } = toneModel.languages.en;
    expect(() => unpack({ slots, weights: weights.slice(2) })).toThrow('slots and weights differ');
    expect(() => unpack({ slots: `é${slots.slice(1)}`, weights })).toThrow('none of its digits');
    expect(() => unpack({ slots: '__'.repeat(300), weights: 'IA'.repeat(300) })).toThrow('outside the table');
  });

  it('survives packing, wide gaps and the smallest and largest weights included', () => {
    const table = new Int8Array(2 ** 20);
    const kept: readonly (readonly [number, number])[] = [
      [0, 1],
      [1, -127],
      [9_000, 127],
      [2 ** 20 - 1, -1],
    ];
    for (const [slot, weight] of kept) table[slot] = weight;
    const unpacked = unpack(pack(table));
    for (const [slot, weight] of kept) expect(weightOf(unpacked, slot)).toBe(weight);
    expect(weightOf(unpacked, 5)).toBe(0);
  });
});
