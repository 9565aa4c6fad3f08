import { memoised } from '../../../src/facts/memo';
import { type NoWords, type WordsToSay, wordsToSay } from '../../../src/playbook/say';
import type { SayKey } from '../../../src/playbook/say/phrases';
import type { SayGroup } from '../../../src/playbook/say/types';
import { wasSaid } from '../../../src/playbook/say/was-said';
import { useWords } from '../../shared/i18n/WordsContext';
import { fillings } from './fill';
import { useSpoken } from './texts';
import { useTold } from './told';

/** A phrase as it is said, and what it means where the agent reads another language. */
export interface Spoken {
  readonly key: SayKey;
  readonly words: string;
  readonly gloss?: string;
}

/** Chosen once, whoever asks. */
const chosen = memoised(wordsToSay);

/** What can be said now, without its words. */
export const useChosen = (): WordsToSay | NoWords => chosen(useTold());

/** The phrases of a group, in the customer's language. None where there are none or they are not loaded. */
export function useSpokenPhrases(group: SayGroup): readonly Spoken[] {
  const told = useTold();
  const said = useChosen();
  const { language: reads } = useWords();
  const language = 'values' in said ? said.language : 'en';
  const spoken = useSpoken(language);
  const inOurs = useSpoken(reads);
  if (!('values' in said) || typeof spoken === 'string') return [];

  const { zone } = told.numbers;
  const words = fillings(said.values, language, zone, spoken);
  const gloss =
    language === reads || typeof inOurs === 'string'
      ? undefined
      : { say: inOurs, values: fillings(said.values, reads, zone, inOurs) };
  return (said.groups.get(group) ?? [])
    .map((key) => ({
      key,
      words: spoken(`phrase.${key}`, words),
      ...(gloss && { gloss: gloss.say(`phrase.${key}`, gloss.values) }),
    }))
    .filter((phrase) => !wasSaid(phrase.words, told.facts.messages ?? []));
}
