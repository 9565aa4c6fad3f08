import english from '../../translations/board/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../shared/i18n/late-texts';
import { useWords } from '../shared/i18n/WordsContext';
import type { KeyOf } from '../shared/i18n/words';

export type BoardKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../translations/board/ko.json'));

/** Says the texts of the board in the supervisor's language. */
export const useBoardTexts = (): TranslatePart<BoardKey> => useLateTexts(texts, useWords().language);
