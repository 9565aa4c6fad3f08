import { parseArgs } from 'node:util';
import type { ToneLanguage } from '../../src/text/tone/grams';
import { STRAINED } from '../../src/text/tone/strained';
import { type Judge, judges } from './blind';
import { printConversations } from './conversations';
import { type DataRow, dataFiles, dataFolder, readRows } from './data';
import { printErrors } from './errors';
import { figureNames, figures, notRead, percent, printTable } from './figures';
import { majorityReader, otherReaders, type Reader, toneReader } from './readers';
import { printTags } from './tags';

/**
 * `npm run bench:text [-- DATA] [--errors N]`: how well tone tells strain, per file of the data folder, beside what
 * others make of the same rows. Any further file of the same shape is judged as well. Asserts nothing.
 */

/** Rows of one file and one language. */
interface Group {
  readonly name: string;
  readonly language: ToneLanguage;
  readonly rows: readonly DataRow[];
  readonly judge: Judge;
}

const began = performance.now();
const say = (line: string): void => {
  if (performance.now() - began > 2000) console.error(`  ${line}`);
};
const { folder, errors } = options();
const judgeOf = judges(folder, say);
const groups = dataFiles(folder).flatMap(groupsOf);
if (groups.length === 0) console.error(`There are no rows in ${folder}.`);

const results = groups.map((group) => {
  say(`${group.name}: ${group.rows.length} rows`);
  return { ...group, judged: judgeAll(toneReader(group.language, group.judge.toneFor), group.rows) };
});
printTable(['file', 'judged by', 'rows', 'bad', 'reader', ...figureNames], results.flatMap(linesOf));
console.log(
  `\nBad is what reaches ${STRAINED} (Evenkeel), VADER's own limit (compound <= -0.05), a sum below 0 (AFINN-165).`,
);
console.log('VADER and AFINN-165 read no Korean: "-". The majority answers what most rows of the file are.');
for (const { name, rows, judge } of results) printTags(name, rows, judge.how !== 'never trained on');
for (const { name, judged } of results) printErrors(name, judged, errors);
console.log('\nConversations of our own (bench/conversations): what was labelled before the rules were written.');
for (const language of ['en', 'ko'] as const) {
  printConversations(`${language}-known`, errors);
  printConversations(`${language}-unseen`, 0);
}

function linesOf({ name, language, rows, judge, judged }: (typeof results)[number]): readonly (readonly string[])[] {
  const bad = rows.filter(({ y }) => y === 1).length;
  const counts = [name, judge.how, String(rows.length), `${bad} (${percent(bad / rows.length)})`];
  const others = [...otherReaders, majorityReader(rows)].map((reader) => {
    const read = reader.languages.includes(language);
    return ['', '', '', '', reader.name, ...(read ? figures(judgeAll(reader, rows), reader.limit) : notRead)];
  });
  return [[...counts, 'Evenkeel', ...figures(judged, STRAINED)], ...others];
}

/** A file's rows, by language where it has both. */
function groupsOf(file: string): readonly Group[] {
  const { rows, sha256, broken } = readRows(folder, file);
  if (broken.length > 0) {
    console.error(`  ${file}: lines left out that are no rows: ${broken.length}, the first is line ${broken[0]}`);
  }
  const read = (['en', 'ko'] as const).flatMap((language) => {
    const own = rows.filter(({ lang }) => lang === language);
    const name = own.length === rows.length ? file : `${file} (${language})`;
    return own.length > 0 ? [{ name, language, rows: own, judge: judgeOf(sha256, language) }] : [];
  });
  const others = rows.length - read.reduce((sum, group) => sum + group.rows.length, 0);
  if (others > 0) console.error(`  ${file}: rows left out that are neither English (en) nor Korean (ko): ${others}`);
  return read;
}

function judgeAll(reader: Reader, rows: readonly DataRow[]) {
  return rows.map((row) => ({ score: reader.score(row), y: row.y, row }));
}

function options(): { readonly folder: string; readonly errors: number } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { errors: { type: 'string', default: '3' } },
    });
    const most = Number(values.errors);
    if (!Number.isInteger(most) || most < 0) throw new Error(`--errors takes a number, not ${values.errors}`);
    if (positionals.length > 1) throw new Error(`there is one data folder, not ${positionals.join(' ')}`);
    return { folder: dataFolder(positionals[0]), errors: most };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
