import { fold } from '../fold';
import type { Span } from '../span';
import { type SlotTable, slotOfText, slotTable } from './slots';

/** Languages that have a model. */
export type ToneLanguage = 'en' | 'ko';

/**
 * What a text is made of. Hands every n-gram to `take`, by its slot, with the first and last of the words that it
 * covers, and gives back those words, as stretches of the text itself. `groups` tell n-grams of letters and words
 * (which make up a text's length) from marks added to them.
 */
export type Grams = (text: string, take: Take) => readonly Span[];
export type Take = (slot: number, first: number, last: number, group: Group) => void;

/** One word; several words, or a run of letters; a kind of word; two kinds near each other or a word in capitals. */
export type Group = 0 | 1 | 2 | 3;

/** How much of its weight each group could learn: what is seen less often is believed less. */
export const GROUP_SCALE = [1, 0.7, 2, 1] as const;

/** Whether n-grams of a group count as the length of the text. */
export const isPlain = (group: Group): boolean => group < 2;

/** Kinds of words by slot: the place of the kind in the list, from 1. */
export const kindsBySlot = (seed: number, kinds: readonly (readonly string[])[]): SlotTable =>
  slotTable(kinds.flatMap((words, kind) => words.map((word) => [slotOfText(seed, word), kind + 1] as const)));

/** Folded text in which addresses, handles and the marks of masks are blank: they tell nothing about a mood. */
export function clean(text: string): { readonly text: string; at(offset: number): number } {
  const folded = fold(text);
  if (HAS_NONE.test(folded.text) && !folded.text.includes('http')) return folded;
  return {
    text: folded.text.replace(NO_WORDS, (found) => ' '.repeat(found.length)),
    at: (offset) => folded.at(offset),
  };
}

const NO_WORDS = /https?:\/\/\S+|<(?:url|num|email)>|(?<![\w.+-])[\w.+-]*@[\w.-]+|#(?=\w)/g;
const HAS_NONE = /^[^@<#]*$/;
