import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold';
import { ownLines } from '../../../src/text/own-words';

const own = (text: string): string => {
  const folded = fold(text).text;
  return ownLines(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .join(' / ');
};

describe('the author’s own words', () => {
  it.each([
    ['a quoted line', 'No.\n> Did it arrive?\nNot yet.', 'no. / not yet.'],
    ['a reply header', 'Thanks.\nOn Tue, Mar 3, 2026 at 9:12 AM Ann <a@b.example> wrote:\nI will sue.', 'thanks.'],
    [
      'a reply header on two lines',
      'Thanks.\nOn Tue, Mar 3, 2026 at 9:12 AM Ann Other\n<a@b.example> wrote:\nI will sue.',
      'thanks.',
    ],
    ['an Outlook header', 'Thanks.\nFrom: Ann Other\nSent: Tuesday\nTo: Shop\nSubject: Order\nI will sue.', 'thanks.'],
    [
      'a Korean header',
      '네.\n보낸 사람: 김상담\n받는 사람: 이고객\n날짜: 2026년 3월 3일\n제목: 문의\n고소하겠습니다.',
      '네.',
    ],
    [
      'a Korean Gmail header',
      '네.\n2026년 3월 3일 (화) 오후 3:12, 김상담 <a@b.example>님이 작성:\n고소하겠습니다.',
      '네.',
    ],
    ['an original message', '네.\n-----원본 메일-----\n고소하겠습니다.', '네.'],
    ['a signature behind its mark', 'Broken.\n-- \nAnn Other, Attorney at Law', 'broken.'],
    [
      'a signature behind a sign-off',
      'Broken.\nBest regards,\nAnn Other\nAttorney at Law\n+1 555 010 1234',
      'broken. / best regards,',
    ],
    [
      'a Korean signature',
      '고장났습니다.\n감사합니다.\n이고객\n법무법인 새벽 변호사\n02-123-4567',
      '고장났습니다. / 감사합니다.',
    ],
    [
      'a legal footer',
      'Broken.\nThis e-mail and any attachments are confidential and may be used in court.',
      'broken.',
    ],
    [
      'a Korean legal footer',
      '고장났습니다.\n본 메일은 지정된 수신인만을 위한 것으로 무단 배포 시 법적 책임을 집니다.',
      '고장났습니다.',
    ],
    ['eight lines of a signature', `Broken.\nThanks\n${'A line\n\n'.repeat(8)}`, 'broken. / thanks'],
    ['an address line', 'Broken.\nFrom: Ann Other <a@b.example>\nI will sue.', 'broken.'],
    ['a phone’s mark', 'Broken.\nSent from my iPhone', 'broken.'],
  ])('leave out %s', (_what, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it.each([
    ['words behind a sign-off', 'Broken.\nThanks\nP.S. I will sue you.'],
    ['a line that begins like a header', 'From: where do you ship?\nI would like to know.'],
    ['a sentence about an agreement', 'This message is not confidential, show it to your boss.'],
    ['thanks in the middle', '감사합니다.\n그런데 아직 안 됩니다.'],
    ['one sign-off after the other', `${'Thanks\n'.repeat(9300)}It broke again.`],
    ['nine short lines behind a sign-off', `Thanks\n${'A line\n'.repeat(9)}`.trim()],
    ['a list with dashes', 'I need:\n- a refund\n- an answer'],
  ])('keep %s', (_what, text) => {
    expect(own(text)).toBe(fold(text).text.split('\n').join(' / '));
  });
});
