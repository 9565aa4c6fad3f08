import { useEffect, useState } from 'react';
import { type Texts, translator } from './translate';
import type { KeyOf, Language, WordValues } from './words';

/** Says a text of one part of the interface by its key. */
export type TranslatePart<Key extends string> = (key: Key, values?: WordValues) => string;

/** The texts of a part that is not needed for the badge, in `translations/<part>/`. English comes with the part itself. */
export interface LateTexts<Key extends string> {
  /** In that language, else in English. */
  now(language: Language): TranslatePart<Key>;
  /** Fails where the language's file cannot be loaded. */
  load(language: Language): Promise<TranslatePart<Key>>;
  /** Begins to load a language. Where it does not come the part speaks English. */
  warm(language: Language): Promise<unknown>;
}

export function lateTexts<T extends object>(
  english: T,
  korean: () => Promise<{ readonly default: object }>,
): LateTexts<KeyOf<T>> {
  const inEnglish: Texts = { language: 'en', words: english };
  const loaded = new Map<Language, TranslatePart<KeyOf<T>>>([['en', translator([inEnglish])]]);
  const now = (language: Language) => loaded.get(language) ?? (loaded.get('en') as TranslatePart<KeyOf<T>>);
  const load = async (language: Language) => {
    if (!loaded.has(language)) {
      const { default: words } = await korean();
      loaded.set(language, translator([{ language, words }, inEnglish]));
    }
    return now(language);
  };
  return { now, load, warm: (language) => load(language).catch(() => undefined) };
}

/** The texts in a language; in English until they are loaded, or where they cannot be. */
export function useLateTexts<Key extends string>(texts: LateTexts<Key>, language: Language): TranslatePart<Key> {
  const [, setLoaded] = useState<Language>();
  useEffect(() => {
    let wanted = true;
    texts.load(language).then(
      () => wanted && setLoaded(language),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [texts, language]);
  return texts.now(language);
}

/**
 * The texts in exactly that language, where another one would be no use.
 * @returns `missing` where they cannot be loaded
 */
export function useTextsIn<Key extends string>(
  texts: LateTexts<Key>,
  language: Language,
): TranslatePart<Key> | 'loading' | 'missing' {
  const [loaded, setLoaded] = useState<{
    readonly language: Language;
    readonly texts: TranslatePart<Key> | 'missing';
  }>();
  useEffect(() => {
    let wanted = true;
    texts.load(language).then(
      (found) => wanted && setLoaded({ language, texts: found }),
      () => wanted && setLoaded({ language, texts: 'missing' }),
    );
    return () => {
      wanted = false;
    };
  }, [texts, language]);
  if (language === 'en') return texts.now('en');
  return loaded?.language === language ? loaded.texts : 'loading';
}
