import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('abuse', facts({ messages }));

describe('abuse', () => {
  it('raises when insults repeat, and more with each further one', () => {
    const two = [
      them(daysAgo(3), 'You are all idiots.'),
      us(daysAgo(2.5)),
      them(daysAgo(2), 'You stupid morons, read my mail!'),
    ];
    const three = [...two, us(daysAgo(1.5)), them(daysAgo(1), 'You people are pathetic idiots.')];

    expect(levelOf(told(...two))).toBeCloseTo(0.65);
    expect(levelOf(told(...three))).toBeCloseTo(0.85);
  });

  it('takes what is said until we reply for one bad day', () => {
    const burst = [them(daysAgo(3), 'you idiots'), them(daysAgo(3) + 3000, 'are you stupid')];

    expect(told(...burst).outcome).toBe('clear');
    expect(evidenceOf(told(...burst, us(daysAgo(2)), them(daysAgo(1), 'You are all idiots.')))).toHaveLength(3);
  });

  it('lets anyone have one bad day', () => {
    expect(told(them(daysAgo(3), 'You are all idiots.'), us(daysAgo(2.5)), them(daysAgo(2), 'Any news?')).outcome).toBe(
      'clear',
    );
  });

  it('needs one threat of harm only, and holds the score down with it', () => {
    const finding = told(them(daysAgo(1), 'I will find you and I will kill you.'));

    expect(levelOf(finding)).toBe(1);
    expect(finding).toMatchObject({ grounds: [{ ceiling: 'threat-of-harm' }] });
  });

  it('holds nothing down on a closed ticket', () => {
    const messages = [them(daysAgo(1), 'I will find you and I will kill you.')];
    const finding = ask('abuse', facts({ ticket: ticket({ status: 'closed' }), messages }));

    expect(finding.outcome === 'raised' && finding.grounds.map(({ ceiling }) => ceiling)).toEqual([undefined]);
  });

  it('reads Korean, with tricks of spelling undone', () => {
    const finding = told(
      them(daysAgo(3), '야 이 병.신들아 일 똑바로 해'),
      us(daysAgo(2.5)),
      them(daysAgo(2), '상담원 너 진짜 멍청한 새끼구나'),
    );

    expect(finding.outcome).toBe('raised');
    expect(evidenceOf(finding).every(({ kind }) => kind === 'quote')).toBe(true);
  });

  it.each([
    'I am such an idiot, I forgot my password.',
    'This is a fucking great phone, thank you!',
    'The stupid cable broke.',
    'My neighbour called me an idiot.',
    '제가 바보같이 비밀번호를 잊었네요.',
    '와 존나 맛있어요 감사합니다',
    '시발역 근처 매장은 몇 시에 여나요?',
  ])('does not take %s for an insult', (text) => {
    expect(told(them(daysAgo(2), text), us(daysAgo(1.5)), them(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('forgets what was said more than a quarter ago', () => {
    const old = [
      them(daysAgo(120), 'You are all idiots.'),
      us(daysAgo(119.5)),
      them(daysAgo(119), 'You stupid morons!'),
    ];

    expect(told(...old, them(daysAgo(1), 'Hello again.')).outcome).toBe('clear');
  });

  it('does not apply before the customer wrote, and is unknown in another language and without words', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
    expect(told(them(daysAgo(1), 'Das ist nicht in Ordnung, wo ist mein Paket?')).outcome).toBe('unknown');
    expect(ask('abuse', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
