import { StringDecoder } from 'node:string_decoder';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent where the line is longer than {@link longest}. */
  readonly text?: string;
}

/** Characters; the longest ticket of Zendesk (5,000 comments of 64 kB) is never one row, and memory has an end. */
export const longest = 32 * 1024 * 1024;

/** The lines of a stream of UTF-8, one after the other, however the parts of the stream are cut. */
export const linesOf = async function* (parts: AsyncIterable<Buffer>, most = longest): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let kept: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    length += text.length;
    if (length <= most) kept.push(text);
    else kept = [];
  };
  const end = (): Line => {
    const text = kept.join('').replace(/\r$/, '');
    const line = length > most ? { number } : { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
    number += 1;
    kept = [];
    length = 0;
    return line;
  };
  for await (const part of parts) {
    const [first = '', ...rest] = decoder.write(part).split('\n');
    add(first);
    for (const text of rest) {
      yield end();
      add(text);
    }
  }
  add(decoder.end());
  if (length > 0) yield end();
};
