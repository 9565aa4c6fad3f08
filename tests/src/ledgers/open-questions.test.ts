import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/ledgers/open-questions';
import { daysAgo, them, us } from '../../support/facts';

describe('the customer’s open questions', () => {
  it('are those since our last reply, with their place', () => {
    const text = 'Thanks. When will it come? And what does it cost?';
    const open = openQuestions([them(daysAgo(3), 'Is it red?'), us(daysAgo(2)), them(daysAgo(1), text)]);

    expect(open.map(({ start, end }) => text.slice(start, end))).toEqual([
      'When will it come?',
      'And what does it cost?',
    ]);
  });

  it('are none once we wrote, and none of ours', () => {
    expect(openQuestions([them(daysAgo(3), 'Is it red?'), us(daysAgo(2), 'Which one do you mean?')])).toEqual([]);
  });

  it('need no question mark', () => {
    expect(openQuestions([them(daysAgo(3), '언제 오는지 알려 주세요.')])).toHaveLength(1);
  });

  it.each([
    'does that cost extra',
    'Hi, how do i change my seat',
    'What exactly is going on with my order',
    'I would like to know why it was cancelled.',
    'can u open it or not',
    'whats the status of my order',
    'any chance of an earlier slot',
    'are pets allowed',
    'how come my bill is higher this month',
    "I'm curious whether the warranty covers this.",
    'Kindly explain the second line of the bill.',
    'How long do I have to return it?',
    'which size does the blue one come in',
    '저 3시에 나가는데 그 전에 되나요',
    '서류라도 보내 주실 수 있는지요.',
    '도대체 언제냐고요',
  ])('have the form of one: %s', (text) => {
    expect(openQuestions([them(daysAgo(3), text)])).toHaveLength(1);
  });

  it.each([
    'Hello?',
    'Is anybody there?',
    'Are you kidding?',
    'You call this service?',
    'What sort of company treats people like that?',
    'How hard can it be?',
    'Who even thinks of a form like this?',
    'My neighbor asked me "do you like it?"',
    'Nobody could tell me where it is.',
    'Let me know if you need the photos.',
    'What I do not have is a working lamp.',
    'Please send the other two.',
    '벌써 40분 지났는데요?',
    '이게 말이 되나요?',
    '타는 냄새가 나요.',
    '나머지는 그대로 보내 주세요.',
  ])('are no cry and no plea: %s', (text) => {
    expect(openQuestions([them(daysAgo(3), text)])).toEqual([]);
  });

  it('stay open where the reply only passes them on or names no time', () => {
    const asked = [them(daysAgo(3), 'Will the deposit be returned?'), them(daysAgo(3), '그래서 언제 되나요?')];
    const passedOn = us(daysAgo(2), 'Thank you for your message. We have forwarded it.');
    expect(openQuestions([...asked, passedOn])).toHaveLength(2);
    expect(openQuestions([...asked, us(daysAgo(2), 'Yes, on Friday.')])).toEqual([]);
  });
});
