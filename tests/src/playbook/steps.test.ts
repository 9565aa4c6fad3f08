import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import {
  daysAgo,
  facts,
  history,
  hoursAgo,
  metrics,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { hearing } from '../../support/hearing';

const stepsOf = (told: Facts) => evaluate(told, defaultPolicy, NOW, hearing).steps;
const states = (told: Facts) => stepsOf(told).map(({ state }) => state);
const step = (told: Facts, index: number) => stepsOf(told)[index];

const late = them(daysAgo(4), 'The lamp is dark.');

describe('the five steps', () => {
  it('are always five, in order; the first that is open is next', () => {
    expect(stepsOf(facts({ messages: [late] })).map(({ id }) => id)).toEqual([
      'acknowledge',
      'apologize',
      'ask',
      'offer',
      'follow-up',
    ]);
    expect(states(facts({ messages: [late] }))).toEqual(['next', 'later', 'later', 'later', 'later']);
  });

  it('are not ticked by what is still to be filled in, nor by a fault that is denied', () => {
    const reply = (text: string) => states(facts({ messages: [late, us(hoursAgo(2), text)] }));
    expect(reply('I am sorry that [what went wrong]. You will hear from me by [day, time].')[1]).not.toBe('done');
    expect(reply('The delivery was late due to the carrier, it is not our fault.')[1]).not.toBe('done');
  });

  it('begin with facts where the customer writes soberly and we did not let them down', () => {
    const sober = [them(hoursAgo(1), 'The lamp is dark.')];
    const angry = [them(hoursAgo(1), 'You are idiots, the lamp is dark.')];
    expect(states(facts({ messages: sober }))).toEqual(['later', 'later', 'next', 'later', 'later']);
    expect(states(facts({ messages: angry }))).toEqual(['next', 'later', 'later', 'later', 'later']);
    expect(states(facts({ messages: [late] }))[0]).toBe('next');
  });

  it('are ticked by what we said, with our words', () => {
    const text =
      'I understand, four days is long. I am sorry. Which bulb do you use? We can offer a replacement. I will get back to you.';
    const steps = stepsOf(facts({ messages: [late, us(hoursAgo(2), text)] }));

    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(
      steps.map((one) =>
        'evidence' in one && one.evidence[0]?.kind === 'quote'
          ? text.slice(one.evidence[0].start, one.evidence[0].end)
          : '',
      ),
    ).toEqual([
      'I understand, four days is long.',
      'I am sorry.',
      'Which bulb do you use?',
      'We can offer a replacement.',
      'I will get back to you.',
    ]);
  });

  it('are ticked in Korean too', () => {
    const text =
      '많이 답답하셨겠습니다. 답변이 늦어 죄송합니다. 주문 번호를 알려 주세요. 교환 또는 환불이 가능합니다. 내일 다시 연락드리겠습니다.';

    expect(states(facts({ messages: [late, us(hoursAgo(2), text)] }))).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  it.each([
    ['I dropped my phone and cracked the screen, entirely my own fault.', 'Can you repair it?'],
    ['이체 비밀번호를 제가 세 번 잘못 눌러서 잠겼어요. 제 불찰입니다.', '영업점에 꼭 가야 하나요?'],
  ])('owe no apology for what the customer calls their own slip: %s', (slip, question) => {
    const told = facts({ messages: [them(hoursAgo(1), `${slip} ${question}`)] });
    expect(states(told).slice(0, 3)).toEqual(['not-needed', 'not-needed', 'not-needed']);
  });

  it.each([
    'You closed my ticket without reading it, and the lamp is dark.',
    'The driver left the parcel out in the rain and the lamp is dark. Can you replace it?',
    'I typed the wrong flat number, my mistake. But your driver was rude and the lamp arrived broken.',
    '택배 기사가 물건을 잃어버렸어요. 램프가 안 켜지는 것도 문제예요.',
  ])('owe one where the slip is ours, or trouble comes behind theirs: %s', (text) => {
    expect(states(facts({ messages: [them(hoursAgo(1), text)] }))[1]).not.toBe('not-needed');
  });

  it('owe one where a chat was left for hours', () => {
    const chat = { channel: 'chat' } as const;
    const asked = [
      them(hoursAgo(12), 'How do I move my seat on the train tomorrow?', chat),
      us(hoursAgo(11.9), 'Open the booking in the app and tap the seat number.', chat),
      them(hoursAgo(10), 'Does that cost anything?', chat),
    ];
    expect(states(facts({ messages: asked }))[1]).not.toBe('not-needed');
  });

  it('owe one all the same where a repair of ours failed beside it', () => {
    const told = facts({
      messages: [
        them(daysAgo(3), 'The screen of my phone is cracked.'),
        us(daysAgo(2.9), 'We have replaced the screen for you.'),
        them(hoursAgo(1), 'I dropped it again, my own fault, but the new screen still does not work.'),
      ],
    });
    expect(states(told)[1]).not.toBe('not-needed');
  });

  it('owe no apology for some minutes of a chat, unless the customer has to write once more', () => {
    const minutesAgo = (minutes: number) => hoursAgo(minutes / 60);
    const chat = { channel: 'chat' } as const;
    const asked = [
      them(minutesAgo(40), 'How do I move my seat on the train tomorrow?', chat),
      us(minutesAgo(38), 'Open the booking in the app and tap the seat number.', chat),
      them(minutesAgo(25), 'Does that cost anything?', chat),
    ];
    expect(states(facts({ messages: asked }))[1]).toBe('not-needed');
    const again = [...asked, them(minutesAgo(20), 'Does it cost anything?', chat)];
    expect(states(facts({ messages: again }))[1]).not.toBe('not-needed');
  });

  it('are not ticked by internal notes', () => {
    expect(states(facts({ messages: [late, us(hoursAgo(2), 'I am sorry.', { public: false })] }))[1]).toBe('later');
  });

  it('begin anew after a failed fix', () => {
    const messages = [
      late,
      us(daysAgo(3), 'I understand, sorry. It has been fixed.'),
      them(hoursAgo(1), 'It still fails.'),
    ];

    expect(states(facts({ messages }))).toEqual(['next', 'later', 'later', 'later', 'later']);
  });

  it('begin anew after a reopen', () => {
    const front = ticket({ metrics: metrics({ reopens: 1 }) });
    const messages = [
      late,
      us(daysAgo(3), 'I understand, sorry. It has been fixed.'),
      them(hoursAgo(1), 'Dark as ever.'),
    ];

    expect(states(facts({ ticket: front, messages }))[0]).toBe('next');
  });

  it('are over once the customer closed with thanks', () => {
    const messages = [late, us(daysAgo(3), 'Sorry! It has been fixed.'), them(hoursAgo(1), 'Thanks, works!')];

    expect(stepsOf(facts({ messages }))).toEqual(
      ['acknowledge', 'apologize', 'ask', 'offer', 'follow-up'].map((id) => ({
        id,
        state: 'not-needed',
        why: 'closed-with-thanks',
      })),
    );
  });

  it('are not needed where nothing is open: a plain question, answered', () => {
    const calm = facts({
      messages: [them(hoursAgo(3), 'Where is the manual?'), us(hoursAgo(2), 'Under the seat.')],
      history: history([ticket(), pastTicket(7, 50)]),
    });

    expect(states(calm)).toEqual(Array.from({ length: 5 }, () => 'not-needed'));
  });

  it('are over on a solved ticket on which the last word is ours, whatever it cost', () => {
    const front = ticket({ status: 'solved' });
    const steps = stepsOf(facts({ ticket: front, messages: [late, us(hoursAgo(2), 'A new one is on its way.')] }));

    expect(steps.filter(({ state }) => state === 'next' || state === 'later')).toEqual([]);
    expect(steps[0]).toEqual({ id: 'acknowledge', state: 'not-needed', why: 'no-open-problem' });
  });

  it('are still due on a solved ticket on which nobody answered', () => {
    const front = ticket({ status: 'solved', metrics: metrics({ solvedAt: daysAgo(1) }) });

    expect(states(facts({ ticket: front, messages: [late] }))[0]).toBe('next');
  });

  it('are over where a solved ticket ends with warm words of more than thanks', () => {
    const warm = them(hoursAgo(1), 'You have been so kind, and my daughter reads under it every night. Thank you all!');
    const told = facts({ ticket: ticket({ status: 'solved' }), messages: [late, us(daysAgo(3)), warm] });

    expect(stepsOf(told)[0]).toMatchObject({ state: 'not-needed', why: 'closed-with-thanks' });
  });

  it.each(['closed_by_merge', 'spam'])('are over on a ticket set aside by the tag %s', (tag) => {
    expect(states(facts({ ticket: ticket({ tags: [tag] }), messages: [late] }))).toEqual(
      Array.from({ length: 5 }, () => 'not-needed'),
    );
  });

  it('leave of a plain question, not yet answered, only the answer', () => {
    const told = facts({
      messages: [them(hoursAgo(1), 'Where is the manual?')],
      history: history([ticket(), pastTicket(7, 50)]),
    });

    expect(states(told)).toEqual(['not-needed', 'not-needed', 'not-needed', 'next', 'later']);
    expect(stepsOf(told)[0]).toMatchObject({ why: 'nothing-to-repair' });
  });

  it('wait with us for the answer to our question, and then for us to come back', () => {
    const asked = (hours: number) =>
      stepsOf(
        facts({
          ticket: ticket({ createdAt: hoursAgo(hours + 1) }),
          messages: [them(hoursAgo(hours + 1)), us(hoursAgo(hours), 'Which bulb do you use?')],
        }),
      );

    expect(asked(3)[0]).toMatchObject({ state: 'not-needed', why: 'waiting-for-customer' });
    expect(asked(3)[4]?.state).toBe('later');
    expect(asked(60)[4]?.state).toBe('next');
  });

  it('come back to us once the time has passed that we announced', () => {
    const announced = (hours: number) =>
      stepsOf(
        facts({
          ticket: ticket({ status: 'hold', createdAt: hoursAgo(hours + 1) }),
          messages: [
            them(hoursAgo(hours + 1)),
            us(hoursAgo(hours), 'I understand. I will write to you again tonight.'),
            them(hoursAgo(hours - 0.5), 'Okay, thanks!'),
          ],
        }),
      );

    expect(announced(3)[4]?.state).toBe('done');
    // A promise is broken by then, and thanks for it closed nothing: the steps begin anew.
    expect(announced(14).map(({ state }) => state)).toEqual(['next', 'later', 'later', 'later', 'later']);
  });

  it('never call a problem closed that is on hold', () => {
    const held = facts({
      ticket: ticket({ status: 'hold', createdAt: hoursAgo(4) }),
      messages: [them(hoursAgo(4)), us(hoursAgo(3), 'I understand how annoying that is. The workshop looks at it.')],
    });

    expect(stepsOf(held).map((one) => ('why' in one ? one.why : one.state))).toEqual([
      'done',
      'already-answered',
      'already-answered',
      'already-answered',
      'later',
    ]);
  });

  it('claim nothing where the conversation was not read', () => {
    expect(states(without(facts(), 'messages'))).toEqual(Array.from({ length: 5 }, () => 'later'));
  });
});

describe('apologize', () => {
  const sorry = (days: number) => us(daysAgo(days), 'We are sorry for that.');

  it('is not needed where nothing is to repair', () => {
    expect(step(facts({ messages: [them(hoursAgo(1), 'Where is the manual?')] }), 1)).toEqual({
      id: 'apologize',
      state: 'not-needed',
      why: 'nothing-to-repair',
    });
  });

  it('is overdone from the third on', () => {
    const messages = [late, sorry(3), them(daysAgo(3) + 1000), sorry(2), them(daysAgo(2) + 1000)];

    expect(step(facts({ messages }), 1)?.state).toBe('done');
    expect(step(facts({ messages: [...messages, sorry(1)] }), 1)).toMatchObject({
      state: 'overdone',
      why: 'said-twice',
    });
  });

  it('is overdone at the second after a failed fix with nothing new', () => {
    const failed = [late, us(daysAgo(3), 'It has been fixed.'), them(daysAgo(2), 'It still fails.')];

    expect(step(facts({ messages: [...failed, sorry(1)] }), 1)?.state).toBe('done');
    expect(step(facts({ messages: [...failed, sorry(1), us(hoursAgo(9), 'Sorry again.')] }), 1)?.state).toBe(
      'overdone',
    );
    expect(
      step(facts({ messages: [...failed, sorry(1), us(hoursAgo(9), 'Sorry. We can offer a replacement.')] }), 1)?.state,
    ).toBe('done');
  });
});

describe('ask', () => {
  const asking = (days: number, text = 'Which bulb do you use?') => us(daysAgo(days), text);

  it('is overdone at the third asking of what was answered', () => {
    const twice = [
      late,
      asking(3.5),
      them(daysAgo(3), 'The small one.'),
      asking(2.5),
      them(daysAgo(2), 'The small one!'),
    ];

    expect(step(facts({ messages: twice }), 2)?.state).toBe('done');
    expect(step(facts({ messages: [...twice, asking(1)] }), 2)).toMatchObject({
      state: 'overdone',
      why: 'asked-thrice',
    });
    expect(step(facts({ messages: [...twice, asking(1, 'May we send a technician?')] }), 2)?.state).toBe('done');
  });

  it('is not needed once a way was offered without it', () => {
    expect(step(facts({ messages: [late, us(hoursAgo(2), 'Please try these steps.')] }), 2)).toMatchObject({
      state: 'not-needed',
      why: 'already-answered',
    });
  });
});

describe('follow-up', () => {
  it('holds for a stated update until its time has passed', () => {
    const stated = (hours: number) => facts({ messages: [late, us(hoursAgo(hours), 'I will get back to you.')] });

    expect(step(stated(40), 4)?.state).toBe('done');
    expect(step(stated(50), 4)?.state).not.toBe('done');
  });

  it.each([
    ['I will get back to you today.', 11, 13],
    ['오늘 중으로 다시 연락드리겠습니다.', 11, 13],
    ['I will call you tomorrow.', 35, 37],
    ['내일 다시 연락드리겠습니다.', 35, 37],
  ])('holds "%s" to its day', (text, before, after) => {
    const stated = (hours: number) => facts({ messages: [late, us(hoursAgo(hours), text)] });

    expect(step(stated(before), 4)?.state).toBe('done');
    expect(step(stated(after), 4)?.state).not.toBe('done');
  });

  it('is done when we came back after the fix', () => {
    const messages = [late, us(daysAgo(3), 'It has been fixed.'), us(daysAgo(1), 'Is it working now?')];

    expect(step(facts({ messages }), 4)?.state).toBe('done');
  });
});
