import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../src/triage/language';
import { customer, ticket } from '../../support/facts';

const spoken = (description: string | undefined, locale?: string, subject = '') => {
  const { locale: _usual, ...person } = customer();
  return spokenIn({
    ticket: { ...ticket({ subject, ...(description !== undefined && { description }) }), id: 1 },
    customer: { ...person, ...(locale !== undefined && { locale }) },
  });
};

describe('the language of a ticket', () => {
  it.each([
    ['ko', '화면이 계속 꺼집니다. 확인 부탁드립니다.'],
    ['en', 'The display stays dark and I cannot work.'],
    ['other', 'Die Lampe ist kaputt und ich brauche bitte eine neue.'],
  ] as const)('is %s where the customer opened it so, whatever their profile says', (language, text) => {
    expect(spoken(text, language === 'ko' ? 'en-us' : 'ko')).toBe(language);
  });

  it('is heard from the subject where the list tells no first words', () => {
    expect(spoken(undefined, 'en-us', '화면이 꺼집니다')).toBe('ko');
    expect(spoken('', 'en-us', '화면이 꺼집니다')).toBe('ko');
  });

  it.each([
    ['ko', 'ko'],
    ['en', 'en-gb'],
    ['other', 'pt-br'],
    ['unknown', undefined],
  ] as const)('is %s by a profile in %s where the words tell nothing', (language, locale) => {
    expect(spoken('12345 !!', locale)).toBe(language);
  });

  it('is told by the beginning: what is pasted below does not count', () => {
    expect(spoken(`${'화면이 계속 꺼집니다. '.repeat(40)}${'error in the log of the device '.repeat(200)}`)).toBe('ko');
  });
});
