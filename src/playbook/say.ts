import { isFromCustomer } from '../facts/contact';
import type { Matter } from '../ledgers/matter';
import { readMessage } from '../text/reading';
import { circumstancesOf, isToBeClosed } from './say/circumstances';
import { customerLanguage } from './say/customer-language';
import { phrases, type SayKey } from './say/phrases';
import { matterOf } from './say/talk-track';
import type { Told } from './say/told';
import type { Circumstance, Phrase, SayGroup, SayLanguage, SayValues } from './say/types';
import { valuesOf } from './say/values';
import type { StepId, StepResult } from './types';

/** What can be said to the customer now, in their language, by what it does. */
export interface WordsToSay {
  readonly language: SayLanguage;
  readonly values: SayValues;
  /** Spoken, not written. */
  readonly aloud: boolean;
  /** Keys of phrases, the best one first. Groups without any are absent. */
  readonly groups: ReadonlyMap<SayGroup, readonly SayKey[]>;
}

/** Why there are no phrases: another language than ours, or none that anybody knows. */
export interface NoWords {
  readonly language: 'other' | 'unknown';
}

/** More choices are not read. */
const MOST = 4;

/** Chooses phrases by where the conversation stands. Only those are offered whose facts exist, and none says again what was said. */
export function wordsToSay(told: Told): WordsToSay | NoWords {
  const language = customerLanguage(told.facts.messages ?? [], told.facts.customer);
  if (language === 'other' || language === 'unknown') return { language };

  const matter = matterOf(told.facts, told.asOf, told.promises);
  const situation: Situation = {
    values: valuesOf(told, matter),
    circumstances: circumstancesOf(told, matter),
    mode: told.mode,
    apologized: apologiesMade(told.steps, matter),
  };
  const groups = groupsOf(told, matter).flatMap((group) => {
    const keys = (phrases[group] ?? []).filter((phrase) => fits(phrase, situation)).map(({ key }) => key);
    return keys.length > 0 ? [[group, keys.slice(0, MOST)] as const] : [];
  });
  return {
    language,
    values: situation.values,
    aloud: situation.circumstances.has('voice'),
    groups: new Map(groups),
  };
}

interface Situation {
  readonly values: SayValues;
  readonly circumstances: ReadonlySet<Circumstance>;
  readonly mode: Told['mode'];
  /** Kinds of apology that would be one too many. */
  readonly apologized: ReadonlySet<Phrase['apologizes']>;
}

const fits = ({ needs = [], when = [], unless = [], mode, apologizes }: Phrase, situation: Situation): boolean =>
  needs.every((need) => situation.values[need] !== undefined) &&
  when.every((one) => situation.circumstances.has(one)) &&
  !unless.some((one) => situation.circumstances.has(one)) &&
  (mode === undefined || situation.mode === undefined || mode === situation.mode) &&
  !(apologizes && situation.apologized.has(apologizes));

function groupsOf(told: Told, matter: Matter): readonly SayGroup[] {
  if (isToBeClosed(told, matter)) return ['closing'];
  return [...told.steps.filter(hasMoreToSay).map(({ id }) => id), ...told.moves];
}

/** A step that was taken once may be taken with other words; but nobody is acknowledged or apologized to twice. */
const hasMoreToSay = ({ id, state }: StepResult): boolean =>
  state === 'next' || state === 'later' || (state === 'done' && REPEATABLE.has(id));

const REPEATABLE: ReadonlySet<StepId> = new Set(['ask', 'offer', 'follow-up']);

/** Whoever apologized in this attempt is done with it. Right after an apology of ours only what failed since is worth another. */
function apologiesMade(steps: readonly StepResult[], { contacts }: Matter): Situation['apologized'] {
  if (steps.some(({ id, state }) => id === 'apologize' && (state === 'done' || state === 'overdone'))) {
    return new Set(['once', 'anew']);
  }
  const ours = contacts.findLast((message) => !isFromCustomer(message));
  return new Set(ours && readMessage(ours).apologies.length > 0 ? ['once'] : []);
}
