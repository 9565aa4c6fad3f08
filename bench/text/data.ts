import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One row of a data file: a text, or a conversation. */
export interface DataRow {
  readonly id: string;
  readonly lang: string;
  readonly text?: string;
  readonly turns?: readonly Turn[];
  readonly label: unknown;
  /** 1 is the bad class. */
  readonly y: 0 | 1;
}

interface Turn {
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
  readonly at?: string;
}

export interface DataFile {
  readonly rows: readonly DataRow[];
  readonly sha256: string;
  /** Numbers of the lines that are no rows. */
  readonly broken: readonly number[];
}

/** The data folder: the argument, else `EVAL_DIR`, else the one beside the project. One clear line where there is none. */
export function dataFolder(argument: string | undefined): string {
  const folder = resolve(argument ?? process.env.EVAL_DIR ?? join(import.meta.dirname, '../../../shared/eval/dev'));
  if (existsSync(folder)) return folder;
  console.error(`There is no data folder ${folder}: give one as an argument or in EVAL_DIR.`);
  process.exit(1);
}

/** Names of the files of a folder, without their ending. */
export const dataFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace(/\.jsonl$/, ''))
    .sort();

export const hasFile = (folder: string, file: string): boolean => existsSync(pathOf(folder, file));

/** All rows of a file, in its order, and its checksum. One clear line where it is missing. */
export function readRows(folder: string, file: string): DataFile {
  if (!hasFile(folder, file)) {
    console.error(`The data folder has no ${file}.jsonl (${folder}).`);
    process.exit(1);
  }
  const content = readFileSync(pathOf(folder, file), 'utf8');
  const rows: DataRow[] = [];
  const broken: number[] = [];
  content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const row = rowOf(line);
      if (row) rows.push(row);
      else broken.push(index + 1);
    });
  return { rows, sha256: createHash('sha256').update(content).digest('hex'), broken };
}

/** What one side writes in a row, text by text; a row without turns is one text of a customer. */
export const textsBy = (by: Turn['speaker'], { text, turns }: DataRow): readonly string[] =>
  text !== undefined
    ? by === 'customer'
      ? [text]
      : []
    : (turns ?? []).filter(({ speaker }) => speaker === by).map((turn) => turn.text);

/** The customer's own texts of a row. */
export const customerTexts = (row: DataRow): readonly string[] => textsBy('customer', row);

/** What the customer says in a row, as one text. */
export const customerText = (row: DataRow): string => customerTexts(row).join('\n');

/** One of so many parts, by the id alone, so that a row is in the same part whatever lies around it. */
export const partOf = (id: string, parts = PARTS): number =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % parts;

export const PARTS = 5;

const pathOf = (folder: string, file: string): string => join(folder, `${file}.jsonl`);

function rowOf(line: string): DataRow | undefined {
  try {
    const { id, lang, y, text, turns, label } = JSON.parse(line) as Partial<DataRow>;
    const sound =
      (typeof id === 'string' || typeof id === 'number') &&
      typeof lang === 'string' &&
      (y === 0 || y === 1) &&
      (turns === undefined ? typeof text === 'string' : Array.isArray(turns) && turns.every(isTurn));
    if (!sound) return undefined;
    return { id: String(id), lang, y, label, ...(turns === undefined ? { text: String(text) } : { turns }) };
  } catch {
    return undefined;
  }
}

const isTurn = (turn: Partial<Turn> | null): boolean =>
  typeof turn?.text === 'string' && typeof turn.speaker === 'string';
