import type { ToneLanguage } from '../../src/text/tone/grams';
import type { DataRow } from './data';

/** A file that a model learns from. */
export interface Source {
  readonly file: string;
  /** How much of a row counts beside a row of another file. */
  readonly weight: number;
  /**
   * Rows of 0 set the scale. Other files have a scale of their own, which the model does not keep: how often
   * a crowd is angry there says nothing about customers, which words the angry ones use does.
   */
  readonly scale: 0 | 1 | 2;
  /** How strained a row is: 0..1. */
  readonly target: (row: DataRow) => number;
}

/** What each language learns from. */
export const sources: Readonly<Record<ToneLanguage, readonly Source[]>> = {
  en: [
    { file: 'en_ibm_strain', weight: 10, scale: 0, target: ({ label }) => SEVERITY[severityOf(label)] ?? 0 },
    {
      file: 'en_goemotions_anger',
      weight: 0.3,
      scale: 1,
      target: (row) => (row.y ? 0.9 : near(row.label) ? 0.35 : 0.03),
    },
    { file: 'en_calm_banking77', weight: 0.2, scale: 0, target: () => CALM },
    { file: 'en_calm_multidogo', weight: 0.2, scale: 0, target: () => CALM },
  ],
  ko: [
    { file: 'ko_kote_strain', weight: 1, scale: 0, target: ({ y }) => y },
    { file: 'ko_nsmc', weight: 0.3, scale: 1, target: ({ y }) => y },
    { file: 'ko_calm_chat', weight: 0.3, scale: 0, target: () => CALM },
  ],
};

/** A complaint without anger is a little strain, and every reader draws the line elsewhere. */
const SEVERITY = [0.02, 0.2, 0.85, 1];
const CALM = 0.01;

const severityOf = (label: unknown): number => (label as { readonly severity: number }).severity;

/** Emotions next to anger. */
const near = (label: unknown): boolean => /\b(?:disgust|disappointment|disapproval)\b/.test(String(label));
