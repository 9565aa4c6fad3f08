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
}

export function lateTexts<T extends object>(
  english: T,
  korean: () => Promise<{ readonly default: object }>,
): LateTexts<KeyOf<T>> {
  const inEnglish: Texts = { language: 'en', words: english };
  const loaded = new Map<Language, TranslatePart<KeyOf<T>>>([['en', translator([inEnglish])]]);
  const now = (language: Language) => loaded.get(language) ?? (loaded.get('en') as TranslatePart<KeyOf<T>>);
  return {
    now,
    load: async (language) => {
      if (!loaded.has(language)) {
        const { default: words } = await korean();
        loaded.set(language, translator([{ language, words }, inEnglish]));
      }
      return now(language);
    },
  };
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
