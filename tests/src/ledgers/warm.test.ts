import { describe, expect, it } from 'vitest';
import { findSilences } from '../../../src/ledgers/silences';
import { isWarm } from '../../../src/ledgers/warm';
import { daysAgo, NOW, them, us } from '../../support/facts';

const waits = (reply: string, text: string) =>
  findSilences([them(daysAgo(4)), us(daysAgo(3), reply), them(daysAgo(2), text)], undefined, {
    live: 2,
    hours: 30,
  }).some(({ to }) => to === undefined);

describe('warm words', () => {
  it.each([
    'Got the label, thanks!',
    'Yes! All my appointments are there. Thank you so much.',
    '오 이제 일정 다 보여요. 정말 감사합니다.',
  ])('start no wait behind a reply of ours: %s', (text) => {
    expect(waits('The label is attached.', text)).toBe(false);
  });

  it('are an answer that we wait for behind a question of ours, unless they say that all is well', () => {
    expect(waits('Which order is it?', 'Thank you, it is order 4711.')).toBe(true);
    expect(waits('Could you check whether it arrived?', 'It arrived, thanks a lot for the label!')).toBe(false);
  });

  it('are none that ask, press or say that something is wrong', () => {
    for (const text of [
      'Thanks, but it still fails.',
      'Thank you. When will it come?',
      'Thanks, the second box is missing.',
    ]) {
      expect(isWarm(them(NOW, text))).toBe(false);
      expect(waits('The label is attached.', text)).toBe(true);
    }
  });

  it.each([
    'Thank you. I want my money back.',
    'Thank you for the offer, I would like the refund.',
    'Thanks, we would rather have a new one.',
    'Thank you. Please send the invoice to my new address.',
    'Thanks. Send it to my accountant.',
    'thank you send the label to me',
    'Please send it soon, thank you.',
    'Please close my account, thanks.',
    'thanks, kindly check my orders',
    "Thank you, I'll take the voucher.",
    'Thanks for the quick reply, but the hinge is still loose.',
    'Thank you. We disagree.',
    'Thanks for the offer. A refund would be appreciated.',
    'thanks, can you also add my wife',
    'thank you and when does it come',
    '감사합니다. 환불 진행해 주세요.',
    '고맙습니다. 그럼 교환으로 할게요.',
    '감사해요. 저는 반품하고 싶어요.',
    '답변 감사해요. 근데 화면이 또 꺼지네요.',
    '답변 고맙습니다만 저는 새 제품을 원해요.',
    '감사합니다 언제쯤 도착하나요',
  ])('start a wait where something is wanted behind them: %s', (text) => {
    expect(waits('The label is attached.', text)).toBe(true);
  });

  it.each([
    'Thanks a lot, have a nice day!',
    'I just want to say thank you for everything you did.',
    'Please pass my thanks on to Jon, he was great.',
    'Thanks for calling me back, please close the ticket.',
    "Took a while but it's all good now, thank you.",
    'Thank you, that is all I need.',
    'Once again I want to thank you for the quick help.',
    'Once again, many thanks!',
    'That makes more sense now, thank you kindly for it.',
    'Thank you, how nice of you. What a great team!',
    '네 감사합니다~ 수고하세요',
    '감사합니다. 좋은 주말 보내시길 바랍니다.',
    '감사합니다. 앞으로도 잘 부탁드립니다.',
    '꼼꼼히 봐 주셔서 감사하다고 전해 주세요. 다음에 또 주문할게요.',
  ])('start none where they only take leave: %s', (text) => {
    expect(waits('The label is attached.', text)).toBe(false);
  });

  it('may name what was wrong on a solved ticket, but not that it still is', () => {
    expect(isWarm(them(NOW, 'Thank you, the charger was broken.'))).toBe(false);
    expect(isWarm(them(NOW, 'Thank you, the charger was broken.'), { solved: true })).toBe(true);
    expect(isWarm(them(NOW, 'Thanks, but it still fails.'), { solved: true })).toBe(false);
  });
});
