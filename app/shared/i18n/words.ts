import { words as english } from './en';
import { type Texts, translator } from './translate';

/** Languages that the interface speaks. */
export type Language = 'en' | 'ko';

/** Every text of the interface, by its place in `translations/en.json` under `ui`; a plural is named without its form. */
export type WordKey = KeyOf<typeof english>;

/** Values for the placeholders; `count` also picks the plural form. */
export type WordValues = Readonly<Record<string, string | number>>;

export type Translate = (key: WordKey, values?: WordValues) => string;

export interface Words {
  readonly language: Language;
  readonly t: Translate;
}

/** Our language for a helpdesk's language tag: Korean for any kind of Korean, else English. */
export const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith('ko') ? 'ko' : 'en');

/** The texts of one language. English is there from the start; others are one more file to load, which can fail. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return englishWords;
  const { words } = await import('./ko');
  return { language, t: translator([{ language, words }, inEnglish]) };
}

const inEnglish: Texts = { language: 'en', words: english };

export const englishWords: Words = { language: 'en', t: translator([inEnglish]) };

/** The keys of nested texts; a plural is named without its form. */
export type KeyOf<T> = Unplural<Leaves<T>>;

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

type Unplural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
