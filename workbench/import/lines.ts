import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ZendeskError } from '../seed/zendesk';

/** A line of the file that is not blank, with its number as an editor shows it. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Reads a file line by line; a file that cannot be opened is one clear {@link ZendeskError}, before anything is read. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const stream = createReadStream(file, 'utf8');
  await once(stream, 'ready').catch((error: NodeJS.ErrnoException) => {
    throw new ZendeskError(`${file} cannot be opened (${error.code ?? error.message}).`);
  });
  let number = 0;
  try {
    for await (const raw of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const text = (number === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
      if (text !== '') yield { number, text };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ZendeskError(`${file} cannot be read (${code ?? message}).`);
  } finally {
    stream.destroy();
  }
}
