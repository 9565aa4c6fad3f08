import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('public-complaint', facts({ messages }));

describe('public-complaint', () => {
  it.each([
    'I will contact my lawyer about this.',
    'I am going to report you to the consumer protection agency.',
    '소비자보호원에 신고하겠습니다.',
    '변호사 선임해서 소송 진행할 겁니다.',
  ])('raises highest on a step at law: %s', (text) => {
    const finding = told(them(daysAgo(1), text));

    expect(levelOf(finding)).toBeCloseTo(0.7);
    expect(finding).toMatchObject({ grounds: [{ ceiling: 'legal' }] });
    expect(evidenceOf(finding)).toMatchObject([{ kind: 'quote', start: 0 }]);
  });

  it.each([
    "I'm going to post about this on Twitter.",
    'I will leave a one star review on Trustpilot.',
    '맘카페에 다 올리겠습니다.',
    '네이버 리뷰에 별점 1점 남길게요.',
  ])('raises on pressure in public: %s', (text) => {
    expect(levelOf(told(them(daysAgo(1), text)))).toBeCloseTo(0.5);
  });

  it('costs little where the customer merely writes in public', () => {
    const social = ask(
      'public-complaint',
      facts({ ticket: ticket({ channel: 'social' }), messages: [them(daysAgo(1))] }),
    );

    expect(levelOf(social)).toBeCloseTo(0.2);
  });

  it.each([
    'My lawyer asked for a copy of the invoice.',
    "I won't sue, I only want my money back.",
    'I read a good review of this tent on your site.',
    'Where can I leave a review?',
    '변호사 사무실로 배송해 주세요.',
    '후기 보고 주문했습니다.',
  ])('is no %s', (text) => {
    expect(told(them(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('does not take quoted mail or a signature for the customer', () => {
    const text = 'Thanks, it arrived.\nBest regards,\nAnn Other\nAttorney at Law\n> I will contact my lawyer.';

    expect(told(them(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('does not apply without a word of the customer, and is unknown without the conversation', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(1), 'Das ist nicht in Ordnung, wo ist mein Paket?')).outcome).toBe('unknown');
    expect(ask('public-complaint', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
