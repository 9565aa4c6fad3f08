import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One row of a data file: a text, or a conversation. */
export interface DataRow {
  readonly id: string;
  readonly lang: string;
  readonly text?: string;
  readonly turns?: readonly { readonly speaker: 'customer' | 'agent'; readonly text: string; readonly at?: string }[];
  readonly label: unknown;
  /** 1 is the bad class. */
  readonly y: 0 | 1;
}

/** The data folder: the argument, else `EVAL_DIR`, else the one beside the project. One clear line where there is none. */
export function dataFolder(argument: string | undefined): string {
  const folder = resolve(argument ?? process.env.EVAL_DIR ?? join(import.meta.dirname, '../../../shared/eval/dev'));
  if (existsSync(folder)) return folder;
  console.error(`There is no data folder ${folder}: give one as an argument or in EVAL_DIR.`);
  process.exit(1);
}

/** All rows of a file, in its order, and its checksum. One clear line where it is missing. */
export function readRows(folder: string, file: string): { readonly rows: readonly DataRow[]; readonly sha256: string } {
  const path = pathOf(folder, file);
  if (!existsSync(path)) {
    console.error(`The data folder has no ${file}.jsonl (${folder}).`);
    process.exit(1);
  }
  const content = readFileSync(path, 'utf8');
  const rows = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DataRow);
  return { rows, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What the customer says in a row, as one text. */
export const customerText = ({ text, turns }: DataRow): string =>
  text ??
  (turns ?? [])
    .filter(({ speaker }) => speaker === 'customer')
    .map((turn) => turn.text)
    .join('\n');

/** One of five parts, by the id alone, so that a row is in the same part whatever lies around it. */
export const partOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % PARTS;

export const PARTS = 5;

const pathOf = (folder: string, file: string): string => join(folder, `${file}.jsonl`);
