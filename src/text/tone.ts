import type { Span } from './span';
import { englishGrams } from './tone/english';
import { type Grams, isPlain, type ToneLanguage } from './tone/grams';
import { koreanGrams } from './tone/korean';
import { hottest } from './tone/spans';
import { type PackedWeights, unpack, weightOf } from './tone/weights';

/** Strain in one text, 0..1, with the strongest stretches of it. */
export interface Tone {
  readonly version: string;
  read(text: string, language: ToneLanguage): ToneReading;
}

export interface ToneReading {
  /** The share of texts that sound like this one which a careful reader called strained: 0..1. */
  readonly strain: number;
  /** Stretches of the text that speak most for strain, in the order of the text: three at most, each whole words. */
  readonly spans: readonly Span[];
}

/** What training wrote. */
export interface ToneModel {
  readonly version: string;
  readonly languages: Readonly<Record<ToneLanguage, LanguageModel>>;
  /** What it learned from: names and checksums of the files, no word of them. */
  readonly data: readonly { readonly file: string; readonly rows: number; readonly sha256: string }[];
}

export interface LanguageModel extends PackedWeights {
  /** Turns the weighed sum into the logarithm of the odds: `slope * sum + offset`. */
  readonly slope: number;
  readonly offset: number;
}

/** A reader of tone. Unpacks the model once; reading a text asks nothing but the text. */
export const toneOf = (model: ToneModel): Tone => {
  const readers = {
    en: reader(englishGrams, model.languages.en),
    ko: reader(koreanGrams, model.languages.ko),
  };
  return { version: model.version, read: (text, language) => readers[language](text) };
};

/** The sum of a text's weights over the root of its length: longer texts repeat themselves, and say not much more. */
export const sumOf = (weights: number, length: number): number => weights / Math.sqrt(length + SHORT);

/** Keeps a text of two words from being judged as firmly as one of twenty. */
const SHORT = 20;

function reader(grams: Grams, model: LanguageModel): (text: string) => ToneReading {
  const table = unpack(model);
  return (text) => {
    /** By the word that an n-gram begins with. */
    const weights = new Int32Array(text.length);
    const lengths = new Int32Array(text.length);
    /** By the words that an n-gram covers. */
    const heat = new Float64Array(text.length);
    const words = grams(text, (slot, first, last, group) => {
      if (isPlain(group)) lengths[first] = (lengths[first] as number) + 1;
      const weight = weightOf(table, slot);
      if (weight === 0) return;
      weights[first] = (weights[first] as number) + weight;
      heat[first] = (heat[first] as number) + weight / 2;
      heat[last] = (heat[last] as number) + weight / 2;
    });
    const { sum, stretches } = strongest(words.length, weights, lengths);
    const odds = model.slope * sum + model.offset - CHANCE * Math.log2(stretches);
    return { strain: 1 / (1 + Math.exp(-odds)), spans: hottest(words, heat) };
  };
}

/**
 * The sum of the whole text where it is about as long as what the model has seen, else of its most strained stretch of
 * such a length: an angry paragraph stays angry with an order list around it.
 */
function strongest(words: number, weights: Int32Array, lengths: Int32Array) {
  let best = Number.NEGATIVE_INFINITY;
  let stretches = 0;
  const width = words <= LONG ? Math.max(words, 1) : STRETCH;
  for (let from = 0; from === 0 || from + STRETCH / 2 < words; from += STRETCH / 2) {
    let weight = 0;
    let length = 0;
    for (let word = from; word < from + width && word < words; word += 1) {
      weight += weights[word] ?? 0;
      length += lengths[word] ?? 0;
    }
    best = Math.max(best, sumOf(weight, length));
    stretches += 1;
    if (words <= LONG) break;
  }
  return { sum: best, stretches };
}

/** Words of a text that is read as one, and of the stretches that a longer one is read in, each half over the last. */
const LONG = 80;
const STRETCH = 60;

/** What each doubling of the stretches costs (odds, as a logarithm): the more there are, the likelier one sounds strained by chance. */
const CHANCE = 0.3;
