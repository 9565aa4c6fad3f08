import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { checkDraft } from '../../../src/playbook/draft';
import { type WarningId, warningIds } from '../../../src/playbook/draft/types';
import { draftGround } from '../../../src/report/draft-ground';
import { evaluate } from '../../../src/report/evaluate';
import english from '../../../translations/draft/en.json';
import korean from '../../../translations/draft/ko.json';
import { customer, daysAgo, hoursAgo, NOW, them, ticket, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const upset = {
  ticket: ticket({ createdAt: daysAgo(3) }),
  customer: customer(),
  messages: [
    them(daysAgo(3), 'The pump is broken.'),
    us(daysAgo(2.9), 'I am sorry that the pump is broken, Mara. Which model is it?'),
    them(hoursAgo(3), 'You are a bunch of idiots. It is the K-20, as before, and the pump is still broken.'),
  ],
};
const ground = draftGround(upset, evaluate(upset, defaultPolicy, NOW, hearing), defaultPolicy.playbook, hearing.hear);

/** What the agent wrote, where the better wording keeps it. */
const kept = {
  en: { 'no-time-frame': 'We will send you a new pump.', 'refusal-only': 'We cannot refund the pump.' },
  ko: { 'no-time-frame': '새 펌프를 보내 드리겠습니다.', 'refusal-only': '펌프 환불은 불가합니다.' },
};
const filled = (text: string, words: string, language: 'en' | 'ko'): string =>
  text
    .replace('{{words}}', words)
    .replaceAll(/\[(?:day, time|요일, 시각)\]/g, language === 'en' ? 'Friday at noon' : '금요일 정오')
    .replaceAll(/[[\]]/g, '');

describe.each([
  ['en', english],
  ['ko', korean],
] as const)('better wordings in %s', (language, { better }) => {
  it.each(warningIds)('for %s raise no warning about words or promises themselves once they are filled in', (id) => {
    const words = (kept[language] as Partial<Record<WarningId, string>>)[id] ?? '';
    const { warnings } = checkDraft(filled(better[id], words, language), ground);
    const ABOUT_WORDS: readonly WarningId[] = [
      'retaliate',
      'blame',
      'minimize',
      'disown',
      'absolute-promise',
      'vague-promise',
      'no-time-frame',
      'refusal-only',
      id,
    ];
    expect(warnings.map((warning) => warning.id).filter((one) => ABOUT_WORDS.includes(one))).toEqual([]);
  });
});
