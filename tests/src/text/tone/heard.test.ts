import { describe, expect, it } from 'vitest';
import { hearing } from '../../../../app/command/hearing';
import { isStrained, toneOfMessage } from '../../../../src/text/tone/heard';
import { STRAINED } from '../../../../src/text/tone/strained';
import { daysAgo, them } from '../../../support/facts';

const { tone } = hearing;
const heard = (text: string, over = {}) => toneOfMessage(tone, them(daysAgo(1), text, over));
const RANT = 'This is absolutely ridiculous, I am furious. Worst company ever!';
const KOREAN_RANT = '진짜 짜증나네요. 너무 화가 나고 어이가 없습니다.';

describe('the tone of a message', () => {
  it.each([
    ['en', 'Hello team,\n\n  my order HAS NOT arrived!!\nPlease check.\n'],
    ['en', RANT],
    ['ko', `안녕하세요.\n\n${KOREAN_RANT}\n`],
    ['ko', KOREAN_RANT.normalize('NFD')],
  ] as const)('is that of its text where all of it is the author’s, in one language (%s)', (language, text) => {
    expect(heard(text)).toEqual(tone.read(text, language));
  });

  it('leaves out what is quoted and signed, and points into the whole text', () => {
    const calm = 'The box arrived today.';
    const quoted = `> ${calm}\n${RANT}\n-- \nANGRY FURIOUS RIDICULOUS Ltd`;
    const spans = heard(quoted)?.spans ?? [];

    expect(heard(`${calm}\n\n> ${RANT}`)?.strain).toBe(tone.read(calm, 'en').strain);
    expect(heard(quoted)?.strain).toBe(tone.read(RANT, 'en').strain);
    expect(spans.map(({ start, end }) => quoted.slice(start, end))).toEqual(
      tone.read(RANT, 'en').spans.map(({ start, end }) => RANT.slice(start, end)),
    );
  });

  it('hears capitals', () => {
    expect(heard('this is not acceptable')?.strain).not.toBe(heard('THIS IS NOT ACCEPTABLE')?.strain);
  });

  it('reads each language by its own model and takes the more strained', () => {
    expect(heard(`안녕하세요, 항상 수고 많으십니다.\n답변 감사합니다.\n${RANT}`)?.strain).toBe(
      tone.read(RANT, 'en').strain,
    );
    expect(heard(`Hello team, thank you for your answer and have a nice day. ${KOREAN_RANT}`)?.strain).toBe(
      tone.read(KOREAN_RANT, 'ko').strain,
    );
    expect(isStrained(heard('안녕하세요. Thank you for the quick help.'), STRAINED)).toBe(false);
  });

  it('is none of a call, of nothing and of another language', () => {
    expect(heard(RANT, { channel: 'voice', callMinutes: 4 })).toBeUndefined();
    expect(heard(RANT, { channel: 'voice' })).toBeDefined();
    expect(heard(' ')).toBeUndefined();
    expect(heard('Das ist nicht in Ordnung, wo ist mein Paket?')).toBeUndefined();
  });

  it('is strained from the limit on', () => {
    expect([0.39, 0.4, 0.41].map((strain) => isStrained({ strain }, 0.4))).toEqual([false, true, true]);
    expect(isStrained(undefined, 0)).toBe(false);
  });
});
