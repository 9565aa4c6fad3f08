import english from '../../../translations/sheet/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf, Language } from '../../shared/i18n/words';

type SheetKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../../translations/sheet/ko.json'));

/** The texts of this part in the agent's language. */
export const useSheetTexts = (): TranslatePart<SheetKey> => useLateTexts(texts, useWords().language);

export type SheetTexts = TranslatePart<SheetKey>;

/** Loads the texts of a language and tells the heading of this part in it; in English where they do not come. */
export const titleIn = (language: Language): Promise<string> =>
  texts.load(language).then(
    (t) => t('title'),
    () => texts.now(language)('title'),
  );
