import { readdirSync } from 'node:fs';
import { type Tone, type ToneModel, toneOf } from '../../src/text/tone';
import type { ToneLanguage } from '../../src/text/tone/grams';
import { toneModel } from '../../src/text/tone/model';
import { STRAINED } from '../../src/text/tone/strained';
import { threadTone } from '../../src/text/tone/thread';
import { customerText, type DataRow, dataFolder, partOf, readRows } from './data';
import { learn } from './learn';
import { areaInterval, areaUnderCurve, atLimit, type Judged, precisionAtHalfRecall } from './measures';
import { sources } from './sources';

/**
 * `npm run bench:text [-- DATA]`: how well tone tells strain, per file of the data folder. Rows of a file that the
 * shipped model learned from (its checksum is in the model) are judged by models that have not seen them, all
 * others by the shipped model. Asserts nothing.
 */
const say = (line: string): void => console.error(`  ${line}`);
const folder = dataFolder(process.argv[2]);
const shipped = toneOf(toneModel);
const blind: Partial<Record<ToneLanguage, readonly Tone[]>> = {};

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace(/\.jsonl$/, ''))
  .sort();
const results = files.flatMap((file) => {
  const { rows, sha256 } = readRows(folder, file);
  const language = languageOf(rows);
  if (!language) return [];
  const learned = toneModel.data.some((each) => each.sha256 === sha256);
  const judged = rows.map((row) => ({ ...judge(learned ? blindTone(language, row) : shipped, language, row), row }));
  return [{ file, how: learned ? 'unseen fifth' : 'shipped model', judged }];
});

table(
  [
    'file',
    'judged by',
    'rows',
    'bad',
    'AUC',
    '95 %',
    'precision at half recall',
    `false alarms at ${STRAINED}`,
    'recall',
    'precision',
    'right',
    'right by majority',
  ],
  results.map(({ file, how, judged }) => [file, how, ...figures(judged)]),
);
for (const { file, judged } of results) errors(file, judged);

function languageOf(rows: readonly DataRow[]): ToneLanguage | undefined {
  const { lang } = rows[0] ?? {};
  return lang === 'en' || lang === 'ko' ? lang : undefined;
}

function judge(tone: Tone, language: ToneLanguage, row: DataRow): Judged {
  const turns = row.turns?.filter(({ speaker }) => speaker === 'customer') ?? [{ text: row.text ?? '' }];
  const read = threadTone(
    tone,
    turns.map(({ text }) => ({ text, language })),
  );
  return { score: read?.strain ?? 0, y: row.y };
}

/** The model of a language that has not seen the fifth of the rows in which this one lies. */
function blindTone(language: ToneLanguage, row: DataRow): Tone {
  if (!blind[language]) {
    const known = new Map(toneModel.data.map(({ file, sha256 }) => [file, sha256]));
    const changed = sources[language].find(({ file }) => readRows(folder, file).sha256 !== known.get(file));
    if (changed) say(`${changed.file} is not what the shipped model learned from: train it again`);
    const models = learn(folder, language, say).blind;
    blind[language] = models.map((model): Tone => {
      const languages: ToneModel['languages'] = { ...toneModel.languages, [language]: model };
      return toneOf({ ...toneModel, languages });
    });
  }
  return blind[language]?.[partOf(row.id)] ?? shipped;
}

function figures(rows: readonly Judged[]): readonly string[] {
  const bad = rows.filter(({ y }) => y === 1).length;
  const at = atLimit(rows, STRAINED);
  const majority = percent(Math.max(bad, rows.length - bad) / rows.length);
  const counts = [String(rows.length), percent(bad / rows.length)];
  if (bad === 0) return [...counts, '', '', '', percent(at.falseAlarms), '', '', percent(at.accuracy), majority];
  const [low, high] = areaInterval(rows);
  return [
    ...counts,
    areaUnderCurve(rows).toFixed(3),
    `${low.toFixed(3)}-${high.toFixed(3)}`,
    percent(precisionAtHalfRecall(rows)),
    percent(at.falseAlarms),
    percent(at.recall),
    percent(at.precision),
    percent(at.accuracy),
    majority,
  ];
}

/** Rows at the wrong end, for reading here. They are somebody's words: nothing of them belongs into the project. */
function errors(file: string, judged: readonly (Judged & { readonly row: DataRow })[]): void {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  const alarms = sorted.filter(({ y, score }) => y === 0 && score >= STRAINED).slice(0, 5);
  const misses = sorted.filter(({ y, score }) => y === 1 && score < STRAINED).slice(-5);
  if (alarms.length + misses.length === 0) return;
  console.log(`\n${file}: errors worth reading`);
  for (const { row, score, y } of [...alarms, ...misses]) {
    const text = customerText(row).replace(/\s+/g, ' ').slice(0, 110);
    console.log(`  ${y === 0 ? 'false alarm' : 'missed     '} ${score.toFixed(2)} ${row.id}  ${text}`);
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(1)} %`;
}
