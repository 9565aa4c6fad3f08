import { describe, expect, it } from 'vitest';
import { hearing as spoken } from '../../../app/command/hearing';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import { modeOf } from '../../../src/playbook/mode';
import type { Tone } from '../../../src/text/tone';
import { daysAgo, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const tone: Tone = { version: 'capitals', read: (text) => ({ strain: /[A-Z]{4}/.test(text) ? 0.9 : 0.1, spans: [] }) };
const heard = { ...hearing, tone };
const mode = (contacts: readonly Message[], by = heard) => modeOf(contacts, by, defaultPolicy.scales.frustration);
const CALL = { channel: 'voice', callMinutes: 12, public: false } as const;

describe('the mode of reply', () => {
  it('is emotional for strained words and for insults, rational for facts', () => {
    expect(mode([them(daysAgo(2), 'THIS IS TOO MUCH, really.')])).toBe('emotional');
    expect(mode([them(daysAgo(2), 'You are all idiots.')])).toBe('emotional');
    expect(mode([them(daysAgo(2), 'Error 12 appears at start.')])).toBe('rational');
  });

  it('is that of the words since our last reply', () => {
    const anger = them(daysAgo(5), 'THIS IS TOO MUCH, really.');

    expect(mode([anger, us(daysAgo(4)), them(daysAgo(3), 'Error 12 appears at start.')])).toBe('rational');
    expect(mode([us(daysAgo(6)), anger, them(daysAgo(3), 'Error 12 appears at start.')])).toBe('emotional');
    expect(mode([anger, us(daysAgo(4))])).toBe('emotional');
  });

  it('is none without words that can be judged', () => {
    expect(mode([us(daysAgo(4))])).toBeUndefined();
    expect(mode([them(daysAgo(2), 'Das ist nicht in Ordnung, wo ist mein Paket?')])).toBeUndefined();
    expect(mode([them(daysAgo(2), 'CALL Details: 12 minutes', CALL)])).toBeUndefined();
  });

  it('looks past a call to what the customer wrote', () => {
    expect(mode([them(daysAgo(3), 'THIS IS TOO MUCH, really.'), them(daysAgo(2), 'A call', CALL)])).toBe('emotional');
    expect(mode([them(daysAgo(3)), us(daysAgo(2)), them(daysAgo(1), 'CALL Details', CALL)])).toBe('rational');
  });

  it('takes more strain before our first reply than after it', () => {
    const strained: Tone = { version: 'some', read: () => ({ strain: 0.5, spans: [] }) };
    const first = them(daysAgo(3), 'The display stays dark.');

    expect(mode([first], { ...hearing, tone: strained })).toBe('rational');
    expect(mode([first, us(daysAgo(2)), them(daysAgo(1), 'It is dark.')], { ...hearing, tone: strained })).toBe(
      'emotional',
    );
  });

  it.each([
    '교환 상품은 언제 오나요?',
    '안녕하세요. 반품 상품은 언제 가져가나요?',
    '왜 아직 배송이 안 되나요?',
    '고객센터 전화가 연결이 안 돼서 문의 남깁니다.',
    'My phone is not working since the last update, please fix it.',
    'The driver left the box in the rain and everything inside is ruined.',
  ])('is rational for the first report: %s', (text) => {
    expect(mode([them(daysAgo(2), text)], spoken)).toBe('rational');
  });

  it.each([
    '정말 짜증나고 화가 나네요. 이게 뭡니까 진짜 최악입니다.',
    '이게 무슨 서비스입니까? 너무 화나고 속상합니다.',
    '어이없네요. 왜 이따위로 일합니까?',
    'This is a total disgrace, I am furious!',
    "I am extremely angry. You have ruined my daughter's birthday and nobody picks up the phone!",
    'How dare you send me a used phone? This is outrageous.',
  ])('is emotional for furious first words: %s', (text) => {
    expect(mode([them(daysAgo(2), text)], spoken)).toBe('emotional');
  });
});
