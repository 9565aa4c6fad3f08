import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { readMessage } from '../../../src/text/reading';
import type { Span } from '../../../src/text/span';
import { NOW, them, us } from '../../support/facts';

const read = (text: string, write: (at: number, text: string) => Message = them) => readMessage(write(NOW, text));
const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('automatic replies', () => {
  it.each([
    'Automatic reply: out until Monday',
    'Hello,\nI am currently out of the office and will be back on May 2.',
    'This is an automated message. We have received your request.',
    '[자동응답] 문의가 접수되었습니다.',
    '안녕하세요.\n본 메일은 발신 전용입니다.',
    '현재 부재중입니다. 월요일에 회신드리겠습니다.',
  ])('are recognised: %s', (text) => {
    expect(read(text).automatic).toBe(true);
  });

  it.each([
    'I only ever get your automatic replies!',
    'This is an automated reply, is it not?',
    '자동 응답만 오고 답이 없네요.',
    '부재중 전화가 와 있던데 무슨 일인가요?',
    'Your office was closed.',
    'I am currently on sick leave, please send it to my home.',
    'I am away from my desk until 3, please call me then.',
    '지금 휴가 중이라 답변이 늦었습니다. 사진 첨부합니다.',
    '현재 휴가 중이라 금요일에 받을 수 있어요.',
  ])('are not seen in what people write: %s', (text) => {
    expect(read(text).automatic).toBe(false);
  });
});

describe('closing messages', () => {
  it.each([
    'thanks',
    'Thanks!',
    'Thank you so much, Jon!',
    'Hi Jon,\n\nperfect, thanks a lot!\n\nBest regards\nMara Quist',
    'Great, that worked. Thanks 🙂',
    'THX!!',
    'Ok.',
    'Thanks.\n\nOn Tue, Mar 3, 2026 at 10:00, Jon Adler wrote:\n> Could you try again?',
    'Thank you!\n-- \nMara Quist\nHead of Chairs\nWhy not call us?',
    '감사합니다',
    '네 감사합니다~~ ^^',
    '정말감사합니다!',
    '확인했습니다. 빠른 답변 감사드립니다. 수고하세요!',
    '감사합니다.\n홍길동 드림',
    '오소라님 감사합니다 🙏',
    '덕분에 잘 해결됐습니다. 고맙습니다.',
    '네 알겠습니다. 빠른 답변 감사해요.',
    'Great, appreciate the quick response!',
    'Thanks for your prompt help.',
    '친절한 설명에 감사드립니다.',
    'Thank you for your time and patience!',
    'Thanks for letting me know, have a great weekend.',
    'ok thx for all your help',
    'No, that’s it, thanks.',
    'Nothing else, thank you',
    'Thanks for the great service, really appreciate it!',
    'Okay, I will wait. Thanks.',
    'Got my refund, thanks a lot!',
    'Thank you, the package has arrived.',
    'Everything works now, cheers!',
    'It’s working fine now, thank you very much.',
    'You can close this now, thanks.',
    '넹 감사해요 ㅎㅎ',
    'ㄱㅅㄱㅅ',
    '빠르게 처리해 주셔서 감사합니다.',
    '택배 잘 받았어요. 감사합니다!',
    '도움이 많이 됐습니다. 감사합니다.',
    '확인 감사드려요~ 좋은 하루 보내세요!',
  ])('want no answer: %j', (text) => {
    expect(read(text).closing).toBeDefined();
  });

  it.each([
    'Thanks, but it still fails.',
    'Thank you. When will it arrive?',
    'Thanks in advance',
    'Thanks. Broken.',
    'Thank you for nothing',
    'Please send it again, thanks',
    'I would appreciate a quick response.',
    'Thanks. Help!',
    '빠른 답변 부탁드립니다.',
    '빠른 처리 바랍니다. 감사합니다.',
    'Not solved, thanks.',
    '',
    '🙂',
    '감사합니다만 아직 안 됩니다',
    '감사합니다. 그런데 언제 오나요?',
    '미리 감사합니다',
    '처리해 주시면 감사하겠습니다',
    '아직 해결되지 않았습니다. 감사합니다',
    'Ok, and the refund.',
    'Thanks, I want my money back',
    'Thanks for the refund, I also need the invoice.',
    'Please close my account, thanks.',
    'Great, another delay.',
    'Thank you for letting me wait three weeks.',
    'Again.',
    'I would appreciate it if you could hurry.',
    '네 취소해 주세요 감사합니다',
    '네 환불',
    '감사합니다. 주소는 서울시 강남구입니다.',
    '아니요',
    '문제',
  ])('are not seen where something is left to answer: %j', (text) => {
    expect(read(text).closing).toBeUndefined();
  });

  it('say whether the matter is settled', () => {
    expect(read('Works now, thanks!').closing).toEqual({ thanks: true, solved: true });
    expect(read('Thanks!').closing).toEqual({ thanks: true, solved: false });
    expect(read('환불 받았습니다').closing).toEqual({ thanks: false, solved: true });
    expect(read('Got it, thanks!').closing).toEqual({ thanks: true, solved: false });
    expect(read('고쳐졌네요, 감사합니다').closing).toEqual({ thanks: true, solved: true });
  });

  it('read Hangul in pieces and curly apostrophes alike', () => {
    expect(read('감사합니다'.normalize('NFD')).closing).toBeDefined();
    expect(read('It’s fixed, thanks!').closing?.solved).toBe(true);
  });
});

describe('our words', () => {
  const ours = (text: string) => read(text, us);

  it('hold questions and requests, and no courtesy', () => {
    const text = 'Hello. Which bulb do you use? Please send us the order number. Is there anything else?';

    expect(cut(text, ours(text).questions)).toEqual(['Which bulb do you use?', 'Please send us the order number.']);
    expect(ours('See https://example.com/a?b=c for more.').questions).toEqual([]);
    expect(ours('주문 번호를 알려주세요. 더 궁금하신 점 있으신가요?').questions).toHaveLength(1);
  });

  it('hold apologies, courtesy before a request and condolences left out', () => {
    expect(ours('I am sorry for the delay.').apologies).toHaveLength(1);
    expect(ours('기다리게 해 드려 죄송합니다.').apologies).toHaveLength(1);
    expect(ours('죄송하지만 주문 번호를 알려 주세요.').apologies).toEqual([]);
    expect(ours('Sorry for your loss.').apologies).toEqual([]);
  });

  it.each([
    ['acknowledging', 'I understand how annoying this is.', '많이 답답하셨을 것 같습니다.'],
    ['offers', 'We can offer a replacement.', '교환 또는 환불이 가능합니다.'],
    ['fixes', 'It has been fixed.', '오류를 수정했습니다.'],
    ['followUps', 'I will get back to you tomorrow.', '내일 다시 연락드리겠습니다.'],
  ] as const)('are read for %s, in both languages', (what, english, korean) => {
    expect(cut(english, ours(english)[what])).toEqual([english]);
    expect(cut(korean, ours(korean)[what])).toEqual([korean]);
  });
});

describe('customers who count', () => {
  it.each([
    'Third month, third double charge.',
    'Fourth mail. It barely burns.',
    'This is the THIRD time, same seam!',
    'This is my 4th email about it.',
    'I told you three times.',
    'We have to ask again and again.',
    'I have written about the pegs on Thursday and on Saturday.',
    'I have already contacted you.',
    '벌써 세 번째입니다.',
    '네 번째 문의입니다.',
    '이게 도대체 몇 번째예요.',
    '이게 몇 번째인가요?',
    '3번째 문의드려요.',
    '같은 일로 또다시 문의드립니다.',
    '세 번이나 문의했는데 답이 없네요.',
  ])('are heard: %s', (text) => {
    expect(read(text).again.length).toBeGreaterThan(0);
  });

  it.each([
    'I pressed the third button.',
    'I use it for the first time.',
    'It is the second time.',
    'Third time lucky!',
    'We need a third ticket for the train.',
    'My third email address is this one.',
    'Take the third one.',
    '세 번째 사진을 봐 주세요.',
    '이게 세 번째 사진입니다.',
    '이번이 세 번째 구매예요.',
    '제 순서가 몇 번째인가요?',
    '설명서 네 번째 줄이 이해되지 않습니다.',
    '궁금하면 또다시 문의드릴게요.',
    '처음 문의드립니다.',
  ])('are told from those who count something else: %s', (text) => {
    expect(read(text).again).toEqual([]);
  });
});

describe('"once again"', () => {
  it('says that a fix failed beside what fails, and nothing beside thanks', () => {
    expect(read('Once again we cannot log in.').failing).toHaveLength(1);
    expect(read('Once again, many thanks to you and the team, it works.').failing).toEqual([]);
  });
});

describe('offsets', () => {
  it('point into the original text, whatever its Unicode form', () => {
    const text = `${'안녕하세요.'.normalize('NFD')} It still fails. ${'감사'.normalize('NFD')}`;

    expect(cut(text, read(text).failing)).toEqual(['It still fails.']);
  });

  it('never point into quoted mail', () => {
    expect(read('Hello\n> It still fails.\n').failing).toEqual([]);
  });
});
