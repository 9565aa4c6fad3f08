import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of `bench/sentences`: what somebody writes, and whether a careful reader hears the act in it. */
export interface LabelledSentence {
  readonly act: string;
  readonly yes: boolean;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../sentences');

/** The sentences of a file, named without its ending, and its checksum. */
export function readSentences(file: string): { readonly rows: readonly LabelledSentence[]; readonly sha256: string } {
  const content = readFileSync(join(folder, `${file}.jsonl`), 'utf8');
  return {
    rows: content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledSentence),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
