import { once } from '../../facts/memo';
import { hasHangul } from '../phrases/letters';
import type { Speaker } from '../saying-ids';
import { sumOf } from '../tone';
import { englishGrams } from '../tone/english';
import { type Grams, isPlain, type ToneLanguage } from '../tone/grams';
import { koreanGrams } from '../tone/korean';
import { type PackedActs, unpackActs } from './packed';

/**
 * Acts that were learned from sentences (`bench/sentences`): by single n-grams as tone is, one linear sum for each act.
 * They stand beside the phrases of the lexicons, which know what must be caught; these know how else people say it.
 */
export interface ActsModel<A extends string = string> {
  readonly version: string;
  readonly languages: Readonly<Record<ToneLanguage, Readonly<Record<Speaker, SideModel<A>>>>>;
  /** What it learned from: names and checksums of the files, no word of them. */
  readonly data: readonly { readonly file: string; readonly rows: number; readonly sha256: string }[];
}

/** What one side says in one language. */
export interface SideModel<A extends string> extends PackedActs {
  /** An act is heard where its sum is above its limit. */
  readonly limits: Readonly<Partial<Record<A, number>>>;
  /** Where it is below this, next to nobody who writes so does it, whatever phrase stands there. */
  readonly floors: Readonly<Partial<Record<A, number>>>;
}

/** What one sentence sounds like. */
export interface Sound<A extends string> {
  readonly heard: readonly A[];
  /** What it is not, though a phrase may say so. */
  readonly denied: readonly A[];
}

/** The acts of one sentence, folded. */
export type HearActs<A extends string> = (sentence: string, by: Speaker) => Sound<A>;

/** A reader of acts. A side of a language is unpacked when its first sentence comes. */
export function actsOf<A extends string>({ languages: { en, ko } }: ActsModel<A>): HearActs<A> {
  const readers = {
    en: { customer: once(() => reader(englishGrams, en.customer)), us: once(() => reader(englishGrams, en.us)) },
    ko: { customer: once(() => reader(koreanGrams, ko.customer)), us: once(() => reader(koreanGrams, ko.us)) },
  };
  return (sentence, by) => readers[hasHangul(sentence) ? 'ko' : 'en'][by]()(sentence);
}

function reader<A extends string>(grams: Grams, model: SideModel<A>): (sentence: string) => Sound<A> {
  const votes = unpackActs(model);
  const limits = Object.entries(model.limits) as [A, number][];
  const floors = limits.map(([id]) => model.floors[id] ?? Number.NEGATIVE_INFINITY);
  return (sentence) => {
    const sums = new Int32Array(limits.length);
    let length = 0;
    grams(sentence, (slot, _first, _last, group) => {
      if (isPlain(group)) length += 1;
      for (const { act, weight } of votes.get(slot) ?? NONE) sums[act] = (sums[act] as number) + weight;
    });
    const heard: A[] = [];
    const denied: A[] = [];
    limits.forEach(([id, limit], act) => {
      const sum = sumOf(sums[act] as number, length);
      if (sum > limit) heard.push(id);
      else if (sum < (floors[act] as number)) denied.push(id);
    });
    return { heard, denied };
  };
}

const NONE: readonly never[] = [];
