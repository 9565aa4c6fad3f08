import { useEffect, useState } from 'react';
import english from '../../../translations/draft/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf, Language } from '../../shared/i18n/words';

export type DraftText = TranslatePart<KeyOf<typeof english>>;

const texts = lateTexts(english, () => import('../../../translations/draft/ko.json'));

/** What the agent reads, in the agent's language. */
export const useDraftTexts = (): DraftText => useLateTexts(texts, useWords().language);

/** Begins to load the texts of a language. Where they do not come the part speaks English. */
export const warmTexts = (language: Language): Promise<unknown> => texts.load(language).catch(() => undefined);

/** The wordings for a draft in exactly that language: another one would be no use in it. */
export function useBetterTexts(language: Language): DraftText | undefined {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly texts: DraftText }>();
  useEffect(() => {
    let wanted = true;
    texts.load(language).then(
      (found) => wanted && setLoaded({ language, texts: found }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  if (language === 'en') return texts.now('en');
  return loaded?.language === language ? loaded.texts : undefined;
}
