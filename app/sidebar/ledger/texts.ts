import english from '../../../translations/ledger/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

type LedgerKey = KeyOf<typeof english>;

const texts = lateTexts(english, () => import('../../../translations/ledger/ko.json'));

/** Says the texts of this part in the agent's language. */
export const useLedgerTexts = (): TranslatePart<LedgerKey> => useLateTexts(texts, useWords().language);
