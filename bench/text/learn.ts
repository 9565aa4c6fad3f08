import { type LanguageModel, sumOf } from '../../src/text/tone';
import { englishGrams } from '../../src/text/tone/english';
import type { Grams, ToneLanguage } from '../../src/text/tone/grams';
import { koreanGrams } from '../../src/text/tone/korean';
import { SLOTS } from '../../src/text/tone/slots';
import { pack } from '../../src/text/tone/weights';
import { customerText, PARTS, partOf, readRows } from './data';
import { type Example, fitWeights, sheetOf } from './fit';
import { sources } from './sources';

/** What a language learned: the model that ships, and one without each fifth of the rows, to be judged on that fifth. */
export interface Learned {
  readonly model: LanguageModel;
  /** By the part (`partOf`) that it has not seen. */
  readonly blind: readonly LanguageModel[];
  readonly data: readonly { readonly file: string; readonly rows: number; readonly sha256: string }[];
}

/** Trains a language on its sources. `say` tells how far it is. */
export function learn(folder: string, language: ToneLanguage, say: (line: string) => void): Learned {
  const groups = new Float64Array(SLOTS).fill(1);
  const { rows, data } = readSources(folder, language, groups);
  say(`${language}: ${rows.length} texts`);

  const blind: Raw[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    blind.push(
      raw(
        rows.filter((row) => row.part !== part),
        groups,
        MOST[language],
      ),
    );
    say(`${language}: part ${part + 1} of ${PARTS}`);
  }
  const unseen = rows.filter(({ main }) => main).map((row) => ({ odds: oddsOf(blind[row.part], row), y: row.y }));
  const { slope, offset } = calibrate(unseen);
  const bad = unseen.filter(({ y }) => y === 1).length / unseen.length;
  const finish = ({ table, unit, bias }: Raw): LanguageModel => ({
    slope: rounded(slope * unit),
    offset: rounded(slope * bias + offset + logOdds(STRAINED_SHARE) - logOdds(bad)),
    ...pack(table),
  });
  const model = finish(raw(rows, groups, MOST[language]));
  say(`${language}: done`);
  return { model, blind: blind.map(finish), data };
}

const grams: Readonly<Record<ToneLanguage, Grams>> = { en: englishGrams, ko: koreanGrams };

interface LearnedRow extends Example {
  readonly part: number;
  readonly y: 0 | 1;
  /** Of the file that the language is calibrated on: the first of its sources. */
  readonly main: boolean;
}

function readSources(folder: string, language: ToneLanguage, groups: Float64Array) {
  const rows: LearnedRow[] = [];
  const data: { file: string; rows: number; sha256: string }[] = [];
  sources[language].forEach(({ file, weight, scale, target }, index) => {
    const read = readRows(folder, file);
    data.push({ file, rows: read.rows.length, sha256: read.sha256 });
    for (const row of read.rows) {
      const sheet = sheetOf(grams[language], customerText(row), groups);
      rows.push({ ...sheet, target: target(row), weight, scale, part: partOf(row.id), y: row.y, main: index === 0 });
    }
  });
  return { rows, data };
}

/** A model before its numbers are probabilities: whole weights of `unit` each. */
interface Raw {
  readonly table: Int8Array;
  readonly unit: number;
  readonly bias: number;
}

function raw(rows: readonly Example[], groups: Float64Array, most: number): Raw {
  const { weights, bias } = fitWeights(rows, groups, most);
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  // The few weights beyond are cut: one wild n-gram must not cost all others their precision.
  const unit = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
  const table = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return { table, unit, bias };
}

function oddsOf(model: Raw | undefined, { slots, length }: Example): number {
  if (!model) return 0;
  let sum = 0;
  for (const slot of slots) sum += model.table[slot] ?? 0;
  return model.bias + model.unit * sumOf(sum, length);
}

/** Slope and offset that turn odds on unseen rows into probabilities (Platt 1999), by Newton's method. */
function calibrate(rows: readonly { readonly odds: number; readonly y: 0 | 1 }[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let gs = 0;
    let go = 0;
    let ss = 1e-9;
    let so = 0;
    let oo = 1e-9;
    for (const { odds, y } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const v = p * (1 - p);
      gs += (p - y) * odds;
      go += p - y;
      ss += v * odds * odds;
      so += v * odds;
      oo += v;
    }
    const determinant = ss * oo - so * so;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
}

/** Six digits are more than eight bits need, and the same wherever the last bit of a float falls otherwise. */
const rounded = (value: number): number => Number(value.toPrecision(6));

const logOdds = (share: number): number => Math.log(share / (1 - share));

/**
 * A probability holds for a crowd. Ours is customers who write to a help desk, of whom one in five is strained (the
 * share in the care threads); comments on everything under the sun, of which more are, are corrected for that.
 */
const STRAINED_SHARE = 0.2;

/** N-grams per language: what fits into 60 kB for both. Korean words change their endings, so it takes more of them. */
const MOST: Readonly<Record<ToneLanguage, number>> = { en: 8_000, ko: 13_500 };
