import { createInstance } from 'i18next';
import { en } from './en';
import { ko } from './ko';

export type Language = 'en' | 'ko';

type Base<Key extends string> = Key extends `${infer Name}_one` | `${infer Name}_other` ? Name : Key;

/** Keys of the texts; those with a plural are named without its ending. */
export type TextKey = Base<keyof typeof en>;

const messages = createInstance();
void messages.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  showSupportNotice: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, ko: { translation: ko } },
});

/** Sets the language of the page; called once, before the page is rendered. */
export const setLanguage = (language: Language): void => {
  void messages.changeLanguage(language);
  document.documentElement.lang = language;
};

export const currentLanguage = (): Language => (messages.language === 'ko' ? 'ko' : 'en');

/** A text of the page in the agent's language. */
export const text = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  messages.t(key, values);
