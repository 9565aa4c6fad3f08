import english from '../../../translations/insights/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

const texts = lateTexts(english, () => import('../../../translations/insights/ko.json'));

/** The texts of the pages on what the past teaches, in the supervisor's language. */
export const useInsightTexts = (): TranslatePart<KeyOf<typeof english>> => useLateTexts(texts, useWords().language);
