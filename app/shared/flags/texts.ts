import english from '../../../translations/flags/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../i18n/late-texts';
import { useWords } from '../i18n/WordsContext';
import type { KeyOf } from '../i18n/words';

export type FlagKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../../translations/flags/ko.json'));

/** The texts of flags and their life in the reader's language. */
export const useFlagTexts = (): TranslatePart<FlagKey> => useLateTexts(texts, useWords().language);

export const warmTexts = texts.warm;
