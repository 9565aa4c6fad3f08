import { app } from '../../../translations/en.json?settings';
import english from '../../../translations/tuning/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

export type TuningKey = KeyOf<typeof english>;
export type TuningTexts = TranslatePart<TuningKey>;

const texts = lateTexts(english, () => import('../../../translations/tuning/ko.json'));

/** The texts of the Tuning page in the admin's language. */
export const useTuningTexts = (): TuningTexts => useLateTexts(texts, useWords().language);

const parameters = lateTexts(app.parameters, async () => {
  const { app: korean } = await import('../../../translations/ko.json?settings');
  return { default: korean.parameters };
});

/** Labels and help of the settings: those that Zendesk's own page of settings shows. */
export const useParameterTexts = (): TranslatePart<KeyOf<typeof app.parameters>> =>
  useLateTexts(parameters, useWords().language);
