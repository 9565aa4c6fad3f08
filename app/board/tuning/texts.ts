import settingsInEnglish from '../../../translations/en.json?raw';
import english from '../../../translations/tuning/en.json';
import { lateTexts, type TranslatePart, useLateTexts } from '../../shared/i18n/late-texts';
import { useWords } from '../../shared/i18n/WordsContext';
import type { KeyOf } from '../../shared/i18n/words';

export type TuningKey = KeyOf<typeof english>;
export type TuningTexts = TranslatePart<TuningKey>;

const texts = lateTexts(english, () => import('../../../translations/tuning/ko.json'));

/** The texts of the Tuning page in the admin's language. */
export const useTuningTexts = (): TuningTexts => useLateTexts(texts, useWords().language);

type ParameterTexts = typeof import('../../../translations/en.json')['app']['parameters'];

/** The part of a translation that Zendesk's own page of settings shows. */
const parametersIn = (file: string): ParameterTexts => JSON.parse(file).app.parameters;

const parameters = lateTexts(parametersIn(settingsInEnglish), async () => {
  const { default: file } = await import('../../../translations/ko.json?raw');
  return { default: parametersIn(file) };
});

/** Labels and help of the settings: those that Zendesk's own page of settings shows. */
export const useParameterTexts = (): TranslatePart<KeyOf<ParameterTexts>> =>
  useLateTexts(parameters, useWords().language);
