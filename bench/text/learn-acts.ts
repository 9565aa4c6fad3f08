import type { SideModel } from '../../src/text/acts/acts';
import { HEAVIEST, packActs, type Votes } from '../../src/text/acts/packed';
import { fold } from '../../src/text/fold';
import type { Saying, Speaker } from '../../src/text/saying-ids';
import { sentences } from '../../src/text/sentences';
import { sumOf } from '../../src/text/tone';
import { englishGrams } from '../../src/text/tone/english';
import type { Grams, ToneLanguage } from '../../src/text/tone/grams';
import { koreanGrams } from '../../src/text/tone/korean';
import { SLOTS } from '../../src/text/tone/slots';
import { type ActSource, actSources, isPlain, ordinaryFiles, sideOf } from './act-sources';
import { partOf, readRows, textsBy } from './data';
import { type Example, type Fitted, fitWeights, sheetOf } from './fit';
import { type LabelledSentence, readSentences } from './labelled-sentences';

type Sheet = Pick<Example, 'slots' | 'length'>;

/** A labelled line: as a whole, which is learned, and its sentences, which are judged. */
interface Line extends LabelledSentence {
  readonly whole: Sheet;
  readonly parts: readonly Sheet[];
  readonly fold: number;
}

const grams: Readonly<Record<ToneLanguage, Grams>> = { en: englishGrams, ko: koreanGrams };

/** Learns what both sides say in a language from the known sentences, with ordinary messages of `folder` against them. */
export function learnActs(folder: string, language: ToneLanguage, say: (line: string) => void) {
  const groups = new Float64Array(SLOTS).fill(1);
  const sheet = (text: string): Sheet => sheetOf(grams[language], text, groups);
  const parts = (folded: string): readonly Sheet[] =>
    sentences(folded, { start: 0, end: folded.length }).map(({ start, end }) => sheet(folded.slice(start, end)));

  const known = readSentences(`${language}-known`);
  const plain = readSentences(`${language}-plain`);
  const lines = [...known.rows, ...plain.rows].map((row): Line => {
    const { text } = fold(row.text);
    return { ...row, whole: sheet(text), parts: parts(text), fold: foldOf(row.text) };
  });
  const files = [...new Set(Object.values(ordinaryFiles[language]).flat())].map((file) => ({
    file,
    ...readRows(folder, file),
  }));
  const ordinary = (by: Speaker): readonly Ordinary[] =>
    files
      .filter(({ file }) => ordinaryFiles[language][by].includes(file))
      .flatMap(({ file, rows: read }) =>
        read.flatMap((row) =>
          textsBy(by === 'us' ? 'agent' : 'customer', row).map((text) => ({
            file,
            parts: parts(fold(text).text),
            fold: foldOf(text),
            tags: (row.label as { readonly tags?: readonly string[] } | null)?.tags ?? [],
          })),
        ),
      );

  const side = (by: Speaker): SideModel<Saying> => {
    const messages = ordinary(by);
    const ours = lines.filter(({ act }) => sideOf(act) === by);
    const wanted = Object.entries(actSources[by]) as [Saying, ActSource][];
    const votes = new Map<number, { act: number; weight: number }[]>();
    const limits: Partial<Record<Saying, number>> = {};
    const floors: Partial<Record<Saying, number>> = {};
    wanted.forEach(([saying, source], place) => {
      const against =
        source.usualIn || source.alone
          ? []
          : messages.filter(({ tags }) => source.tag === undefined || !tags.includes(source.tag));
      const { fitted, limit, floor } = learnAct(ours, against, source, groups);
      const unit = unitOf(fitted.weights);
      fitted.weights.forEach((weight, slot) => {
        const whole = Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / unit)));
        if (whole === 0) return;
        const said = votes.get(slot) ?? [];
        said.push({ act: place, weight: whole });
        votes.set(slot, said);
      });
      limits[saying] = Number((limit / unit).toPrecision(5));
      if (source.lost !== 0) floors[saying] = Number((floor / unit).toPrecision(5));
      say(`${language}: ${saying}`);
    });
    return { limits, floors, ...packActs(votes as Map<number, Votes>) };
  };
  return {
    model: { customer: side('customer'), us: side('us') },
    data: [
      { file: `${language}-known`, rows: known.rows.length, sha256: known.sha256 },
      { file: `${language}-plain`, rows: plain.rows.length, sha256: plain.sha256 },
      ...files.map(({ file, rows: { length }, sha256: sum }) => ({ file, rows: length, sha256: sum })),
    ],
  };
}

/** A message in which nobody is expected to do an act, but where a tag says so. */
interface Ordinary {
  readonly file: string;
  readonly parts: readonly Sheet[];
  readonly fold: number;
  readonly tags: readonly string[];
}

/** One act: the weights that all lines give, and the limit and the floor that lines not learned from give. */
function learnAct(
  all: readonly Line[],
  ordinary: readonly Ordinary[],
  {
    act,
    beside = [],
    around = [],
    alarms = ALARMS,
    usualIn,
    near: heard = NEAR_ALARMS,
    lost = LOST,
    most = MOST,
    alone,
  }: ActSource,
  groups: Float64Array,
): { readonly fitted: Fitted; readonly limit: number; readonly floor: number } {
  const lines = alone ? all.filter((line) => line.act === act) : all;
  const learnFrom = (learned: (fold: number) => boolean): Fitted => {
    const examples: Example[] = [];
    for (const line of lines) {
      if (!learned(line.fold)) continue;
      if (line.act === act) examples.push({ ...line.whole, target: line.yes ? 1 : 0, weight: 1, scale: 0 });
      else if (isPlain(line.act)) {
        if (usualIn !== 'any message') examples.push({ ...line.whole, target: 0, weight: PLAIN, scale: 0 });
      } else if (!around.includes(line.act) && !(line.yes && beside.includes(line.act)))
        examples.push({ ...line.whole, target: 0, weight: ELSEWHERE, scale: 0 });
    }
    ordinary.forEach(({ parts, fold }, index) => {
      if (!learned(fold) || index % EVERY !== 0) return;
      for (const part of parts) examples.push({ ...part, target: 0, weight: ELSEWHERE, scale: 0 });
    });
    return fitWeights(examples, groups, most);
  };
  const said: number[] = [];
  const near: number[] = [];
  const others: number[] = [];
  const plain: number[] = [];
  const still = new Map<string, number[]>(ordinary.map(({ file }) => [file, []]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const blind = learnFrom((other) => other !== fold);
    for (const line of lines) {
      if (line.fold !== fold) continue;
      if (isPlain(line.act))
        plain.push(usualIn === 'any message' ? Number.NEGATIVE_INFINITY : sumIn(blind, line.parts));
      else if (line.act !== act) {
        if (!beside.includes(line.act) && !around.includes(line.act)) others.push(sumIn(blind, line.parts));
      } else (line.yes ? said : near).push(sumIn(blind, line.parts));
    }
    for (const message of ordinary)
      if (message.fold === fold) still.get(message.file)?.push(sumIn(blind, message.parts));
  }
  const fitted = learnFrom(() => true);
  const limit = Math.max(
    topShare(near, heard),
    topShare(others, OTHER_ALARMS),
    topShare(plain, PLAIN_ALARMS),
    ...Array.from(still.values(), (sums) => topShare(sums, Math.max(alarms, SPARED / sums.length))),
  );
  const floor = Math.min(limit, topShare(said, 1 - lost));
  return { fitted, limit: limit - fitted.bias, floor: floor - fitted.bias };
}

/** The strongest sentence of a line. */
const sumIn = ({ weights, bias }: Fitted, parts: readonly Sheet[]): number =>
  Math.max(
    ...parts.map(({ slots, length }) => {
      let sum = 0;
      for (const slot of slots) sum += weights[slot] ?? 0;
      return bias + sumOf(sum, length);
    }),
    Number.NEGATIVE_INFINITY,
  );

/** What that share of the numbers lies above. */
function topShare(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}

/** The few weights beyond are cut: one wild n-gram must not cost all others their precision. */
function unitOf(weights: Float64Array): number {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * 0.98)] ?? 1) / HEAVIEST;
}

const foldOf = (text: string): number => partOf(text, FOLDS);

const FOLDS = 4;
/** N-grams for each act. */
const MOST = 700;
/** What a sentence of another act, or of an ordinary message, counts beside one that was labelled for this act. */
const ELSEWHERE = 0.2;
/** What a plain sentence of support counts. */
const PLAIN = 0.6;
/** Of the ordinary messages one in so many is learned from. */
const EVERY = 4;
/** The share of those who do it that may lie below the floor, where no phrase of theirs counts. */
const LOST = 0.02;
/** False alarms that the limit allows: of near-misses, which are hard on purpose, of sentences of other acts, and of ordinary messages. */
const NEAR_ALARMS = 0.035;
const OTHER_ALARMS = 0.004;
const PLAIN_ALARMS = 0.002;
const ALARMS = 0.001;
/** Messages of a small file that may be heard whatever the share: labels err too. */
const SPARED = 2;
