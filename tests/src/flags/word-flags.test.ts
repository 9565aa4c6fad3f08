import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { DAY, daysAgo, facts, HOUR, hoursAgo, metrics, NOW, them, ticket, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const report = (told: Facts) => evaluate(told, defaultPolicy, NOW, hearing);
const flags = (text: string) =>
  report(facts({ messages: [them(hoursAgo(2), text)] })).flags.map(({ id, severity }) => `${id} ${severity}`);

describe('flags of words', () => {
  it.each([
    ['I will come to your office and kill you all.', 'threat-of-harm critical'],
    ['너네 회사 찾아가서 다 죽여버린다.', 'threat-of-harm critical'],
    ['The charger caught fire and burned my hand.', 'safety critical'],
    ['충전기에서 불이 나서 손에 화상을 입었어요.', 'safety critical'],
    ['You people are idiots.', 'abuse high'],
    ['야 이 병신들아', 'abuse high'],
    ['You will hear from my lawyer.', 'legal high'],
    ['고소하겠습니다.', 'legal high'],
    ['I am going to post this on Facebook.', 'public high'],
    ['인스타에 다 올릴 거예요.', 'public high'],
    ['Cancel my account, I am switching to another provider.', 'churn high'],
    ['해지하고 다른 통신사로 옮기겠습니다.', 'churn high'],
    ['I know which car your manager drives. Somebody is going to regret this.', 'threat-of-harm critical'],
    ['A driver of yours followed me home and is parked outside my flat.', 'safety critical'],
    ['My solicitor drafts the letter now, and the ombudsman gets a copy.', 'legal high'],
    ['My 20k followers will all see how you treat people.', 'public high'],
    ["I'm deleting your app tonight, going back to my old bank.", 'churn high'],
    ['Put me through to whoever runs this shop.', 'wants-supervisor high'],
    ['Somebody should put a bullet in you.', 'threat-of-harm critical'],
    ['If he comes near my door again, I swear I will break his jaw.', 'threat-of-harm critical'],
    ['Our guest collapsed after eating your oysters.', 'safety critical'],
    ['the cable is bare and my toddler touched it, she is unconscious', 'safety critical'],
    ['Your support agent is dumber than a rock.', 'abuse high'],
    ['The complaint is with the energy regulator as of today.', 'legal high'],
    ["I've already posted on Reddit and people are sharing their stories.", 'public high'],
    ['You just lost a loyal customer.', 'churn high'],
    ["You clearly can't help, so connect me with someone who can decide.", 'wants-supervisor high'],
    ['I want to speak to your manager.', 'wants-supervisor high'],
    ['책임자 바꿔 주세요.', 'wants-supervisor high'],
  ])('are raised by %s', (text, flag) => {
    expect(flags(text)).toContain(flag);
  });

  it.each([
    'This weather is killing me.',
    'I am deleting the app and will install it again, is that right?',
    'I regret that I chose the blue one.',
    '자동이체를 해지했는데 확인 부탁드립니다.',
    'Is the charger safe for children?',
    'I am such an idiot.',
    'The knife set is blunt, and I would like to return it.',
    'My daughter fell in love with the doll.',
    'This is a stupid mistake on my side.',
    'The judge at the dog show loved your leash.',
    'Can you share the file online?',
    'Please cancel the second item.',
    'I am the project manager here.',
    'My lawyer asked for a copy of the invoice.',
    'I saw your post on Facebook and would like to order.',
    'Where do I find your cancellation policy?',
    'My manager asked me to order two more.',
    '배터리 용량이 얼마인가요?',
    '변호사 사무실로 배송해 주세요.',
    '해지 방법이 궁금합니다.',
    '담당자분 연락처가 바뀌었나요?',
  ])('are not raised by %s', (text) => {
    expect(flags(text)).toEqual([]);
  });

  it('lead to where it stands', () => {
    const text = 'Hello. You will hear from my lawyer. Bye.';
    const [flag] = report(facts({ messages: [them(hoursAgo(2), text)] })).flags;

    expect(flag?.evidence).toMatchObject([{ kind: 'quote', start: 7, end: 36, at: hoursAgo(2) }]);
  });

  it('are over with the window and with the ticket', () => {
    const closed = ticket({ status: 'closed' });

    expect(
      report(
        facts({ messages: [them(daysAgo(100), 'You will hear from my lawyer.'), them(hoursAgo(1))] }),
      ).flags.filter(({ id }) => id === 'legal'),
    ).toEqual([]);
    expect(
      report(facts({ ticket: closed, messages: [them(hoursAgo(2), 'You will hear from my lawyer.')] })).flags,
    ).toEqual([]);
  });

  it('of this trouble are over when the customer calls it settled, a threat is not', () => {
    const settled = (text: string) =>
      report(
        facts({
          messages: [them(daysAgo(2), text), us(daysAgo(2) + HOUR), them(hoursAgo(2), 'It works now, thank you!')],
        }),
      ).flags.map(({ id }) => id);

    expect(settled('I want to speak to your manager.')).toEqual([]);
    expect(settled('You will hear from my lawyer.')).toEqual([]);
    expect(settled('I am going to post this on Facebook.')).toEqual([]);
    expect(settled('The charger caught fire and burned my hand.')).toEqual(['safety']);
    expect(settled('I will come to your office and kill you all.')).toEqual(['threat-of-harm']);
  });
});

describe('flag broken-promise', () => {
  const promised = [them(daysAgo(5)), us(daysAgo(5) + HOUR, 'We will send you a new lamp tomorrow.')];

  it('is raised once the time is past, with our words', () => {
    expect(report(facts({ messages: promised })).flags).toMatchObject([
      { id: 'broken-promise', severity: 'high', evidence: [{ kind: 'quote' }, { kind: 'event', what: 'promise-due' }] },
    ]);
  });

  it('is not raised in time, where it was kept late, for a vague one, or once the ticket is closed', () => {
    const closed = ticket({ status: 'closed', metrics: metrics({ solvedAt: daysAgo(1) }) });
    const ids = (told: Facts) => report(told).flags.map(({ id }) => id);

    expect(evaluate(facts({ messages: promised }), defaultPolicy, daysAgo(5) + DAY / 2, hearing).flags).toEqual([]);
    expect(ids(facts({ messages: [...promised, us(daysAgo(1), 'It has been shipped.')] }))).toEqual([]);
    expect(
      ids(facts({ messages: [them(daysAgo(5)), us(daysAgo(5) + HOUR, 'We will send you a new lamp soon.')] })),
    ).toEqual([]);
    expect(ids(facts({ ticket: closed, messages: promised }))).toEqual([]);
  });
});

describe('flag double-failure', () => {
  it('is raised after the second failed fix with an apology between', () => {
    const messages = [
      them(daysAgo(5), 'It does not sync.'),
      us(daysAgo(5) + HOUR, 'I have reset your account, it should work now.'),
      them(daysAgo(3), 'It still does not work.'),
      us(daysAgo(3) + HOUR, 'I am sorry that it did not help. We have fixed it now.'),
      them(hoursAgo(3), 'It still does not work.'),
    ];

    expect(report(facts({ messages })).flags.map(({ id, severity }) => `${id} ${severity}`)).toContain(
      'double-failure high',
    );
    expect(report(facts({ messages: messages.slice(0, 4) })).flags.map(({ id }) => id)).not.toContain('double-failure');
  });

  it('looks at its window only', () => {
    const messages = [
      them(daysAgo(120), 'It does not sync.'),
      us(daysAgo(119), 'I have reset your account, it should work now.'),
      them(daysAgo(118), 'It still does not work.'),
      us(daysAgo(3), 'I am sorry that it did not help. We have fixed it now.'),
      them(hoursAgo(3), 'It still does not work.'),
    ];

    expect(report(facts({ messages })).flags.map(({ id }) => id)).not.toContain('double-failure');
  });
});
