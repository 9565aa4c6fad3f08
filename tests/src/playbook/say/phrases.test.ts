import { describe, expect, it } from 'vitest';
import { phrases } from '../../../../src/playbook/say/phrases';
import type { SayGroup } from '../../../../src/playbook/say/types';
import { hear } from '../../../../src/text/hear';
import { type Reading, readMessage } from '../../../../src/text/reading';
import type { AgentSaying } from '../../../../src/text/saying-ids';
import english from '../../../../translations/say/en.json';
import korean from '../../../../translations/say/ko.json';
import { NOW, us } from '../../../support/facts';

const texts = { en: english.phrase, ko: korean.phrase } as const;
type Language = keyof typeof texts;

const values: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    name: 'Mara',
    problem: 'Display stays dark',
    wait: '4 days',
    times: 'three times',
    promised: 'Friday, March 6',
    recordDay: 'Friday, March 6',
    record: 'We will send you a new display on Friday.',
  },
  ko: {
    name: '남궁민서',
    problem: '화면이 켜지지 않습니다',
    wait: '4일',
    times: '세 번',
    promised: '3월 6일 금요일',
    recordDay: '3월 6일 금요일',
    record: '금요일에 새 화면을 보내 드리겠습니다.',
  },
};

/** What an agent puts for blanks. */
const blanks: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\[(?:day, time|date|when)\]/g, 'Thursday, 3 pm'],
    [/\[time\]/g, '3 pm'],
    [/\[name\]/gi, 'Jon Adler'],
    [/\[[^\]]+\]/g, 'a new display'],
  ],
  ko: [
    [/\[(?:날짜, 시간|날짜|시점)\]/g, '목요일 오후 3시'],
    [/\[시간\]/g, '오후 3시'],
    [/\[이름\]/g, '김상담'],
    [/\[[^\]]+\]/g, '새 화면'],
  ],
};

const filled = (language: Language, text: string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[language][name] ?? `unknown value ${name}`);
const complete = (language: Language, text: string): string =>
  blanks[language].reduce((all, [blank, word]) => all.replace(blank, word), filled(language, text));

const all = (Object.keys(phrases) as SayGroup[]).flatMap((group) =>
  (phrases[group] ?? []).flatMap((phrase) =>
    (['en', 'ko'] as const).map((language) => ({ group, phrase, language, text: texts[language][phrase.key] })),
  ),
);
const read = (language: Language, text: string): Reading => readMessage(us(NOW, complete(language, text)));
const named = (wrong: readonly { readonly language: Language; readonly text: string }[]): readonly string[] =>
  wrong.map(({ language, text }) => complete(language, text));

const ticks: Readonly<Partial<Record<SayGroup, (reading: Reading) => number>>> = {
  acknowledge: ({ acknowledging }) => acknowledging.length,
  apologize: ({ apologies }) => apologies.length,
  ask: ({ questions }) => questions.length,
  offer: ({ offers, fixes }) => offers.length + fixes.length,
  'follow-up': ({ followUps }) => followUps.length,
};

describe('the phrases', () => {
  it('are those of the translations, no more and no fewer', () => {
    const keys = Object.values(phrases).flatMap((group) => group.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(Object.keys(english.phrase).sort());
  });

  it.each(Object.keys(ticks) as SayGroup[])('for %s tick that step when they are sent, in both languages', (group) => {
    const silent = all.filter((one) => one.group === group && ticks[group]?.(read(one.language, one.text)) === 0);
    expect(named(silent)).toEqual([]);
  });

  it('apologize where they say so and nowhere else, and never for any inconvenience', () => {
    const wrong = all.filter(({ phrase, language, text }) => {
      const { apologies, genericApologies } = read(language, text);
      return apologies.length > 0 !== (phrase.apologizes !== undefined) || genericApologies.length > 0;
    });
    expect(named(wrong)).toEqual([]);
  });

  it('blame nobody, play nothing down, promise no certainty and no vague time', () => {
    const never: readonly AgentSaying[] = [
      'absolute-promise',
      'as-mentioned',
      'blame',
      'disown',
      'minimize',
      'no-authority',
      'retaliate',
      'unsure',
      'vague-time',
    ];
    const wrong = all.filter(({ language, text }) => {
      const { sayings } = hear(us(NOW, complete(language, text)));
      return never.some((saying) => sayings[saying]);
    });
    expect(named(wrong)).toEqual([]);
  });

  it('name no day and no time that nobody promised: those are blanks', () => {
    const time =
      /\b(?:today|tomorrow|tonight|soon|shortly|monday|within|hours?|minutes?)\b|오늘|내일|금일|곧|조만간|이내|시간 안/i;
    const wrong = all.filter(({ text }) => time.test(text.replace(/\[[^\]]*\]/g, '')));
    expect(named(wrong)).toEqual([]);
  });

  it('have the same blanks in both languages, and say in their needs what they are filled with', () => {
    const holes = (text: string) => text.match(/\[[^\]]+\]/g)?.length ?? 0;
    for (const { phrase, text } of all.filter(({ language }) => language === 'en')) {
      expect([phrase.key, holes(texts.ko[phrase.key])]).toEqual([phrase.key, holes(text)]);
      const filledWith = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) =>
        name === 'recordDay' ? 'record' : name,
      );
      expect([phrase.key, ...new Set(filledWith)].sort()).toEqual([phrase.key, ...(phrase.needs ?? [])].sort());
    }
  });

  it('are short enough to be read at a glance', () => {
    expect(named(all.filter(({ text }) => text.length > 150))).toEqual([]);
  });
});
