import english from '../../../translations/draft/en.json';
import { lateTexts, type TranslatePart, useLateTexts, useTextsIn } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf, Language } from '../../shared/i18n/words';

export type DraftText = TranslatePart<KeyOf<typeof english>>;

const texts = lateTexts(english, () => import('../../../translations/draft/ko.json'));

/** What the agent reads, in the agent's language. */
export const useDraftTexts = (): DraftText => useLateTexts(texts, useWords().language);

export const warmTexts = texts.warm;

/** The wordings for a draft in exactly that language: another one would be no use in it. */
export function useBetterTexts(language: Language): DraftText | undefined {
  const found = useTextsIn(texts, language);
  return typeof found === 'string' ? undefined : found;
}
