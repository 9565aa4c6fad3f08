import english from '../../../translations/form/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

export type FormKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../../translations/form/ko.json'));

/** The texts of this part in the agent's language. */
export const useFormTexts = (): TranslatePart<FormKey> => useLateTexts(texts, useWords().language);

export const warmTexts = texts.warm;
