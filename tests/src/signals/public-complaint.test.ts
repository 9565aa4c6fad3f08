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

  it('costs little where the customer complains in public, and nothing where they only ask', () => {
    const social = (text?: string) =>
      ask('public-complaint', facts({ ticket: ticket({ channel: 'social' }), messages: [them(daysAgo(1), text)] }));

    expect(levelOf(social())).toBeCloseTo(0.2);
    expect(levelOf(social('You people are idiots.'))).toBeCloseTo(0.2);
    expect(social('Hi! Do you have this lamp in blue?').outcome).toBe('clear');
    expect(social('이 램프 파란색도 있나요?').outcome).toBe('clear');
  });

  it('is over when the customer calls the matter settled, until they say it again', () => {
    const settled = [
      them(daysAgo(4), 'I will contact my lawyer about this.'),
      us(daysAgo(3)),
      them(daysAgo(2), 'It works now, thank you!'),
    ];

    expect(told(...settled).outcome).toBe('clear');
    expect(levelOf(told(...settled, them(daysAgo(1), 'I will contact my lawyer about this.')))).toBeCloseTo(0.7);
  });

  it('takes a sentence that names both for the graver one, and caps nothing on a closed ticket', () => {
    const text = 'I will contact my lawyer and leave a one star review on Trustpilot.';
    const closed = ask(
      'public-complaint',
      facts({ ticket: ticket({ status: 'closed' }), messages: [them(daysAgo(1), text)] }),
    );

    expect(levelOf(told(them(daysAgo(1), text)))).toBeCloseTo(0.7);
    expect(closed.outcome === 'raised' && closed.grounds.map(({ ceiling }) => ceiling)).toEqual([undefined]);
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
