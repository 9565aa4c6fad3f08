import type { SayLanguage } from '../../../src/playbook/say/types';
import english from '../../../translations/say/en.json';
import { lateTexts, type TranslatePart, useLateTexts, useTextsIn } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

export type SayText = TranslatePart<KeyOf<typeof english>>;

const texts = lateTexts(english, () => import('../../../translations/say/ko.json'));

/** What the agent reads, in the agent's language. */
export const useSayTexts = (): SayText => useLateTexts(texts, useWords().language);

/**
 * The phrases in exactly that language: another one would be no use to the customer.
 * @returns `missing` where they cannot be loaded
 */
export const useSpoken = (language: SayLanguage): SayText | 'loading' | 'missing' => useTextsIn(texts, language);
