import english from '../../../translations/form/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf, Language } from '../../shared/i18n/words';

export type FormKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../../translations/form/ko.json'));

/** The texts of this part in the agent's language. */
export const useFormTexts = (): TranslatePart<FormKey> => useLateTexts(texts, useWords().language);

/** Begins to load the texts of a language. Where they do not come the part speaks English. */
export const warmTexts = (language: Language): Promise<unknown> => texts.load(language).catch(() => undefined);
