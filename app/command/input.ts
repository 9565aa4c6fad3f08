import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** Something that the person who typed the command can put right: one line, no stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** Why a file could not be read, in a few words. */
export const whyNot = (error: NodeJS.ErrnoException): string => reasons[error.code ?? ''] ?? error.message;

/**
 * A file's JSON in the shape of `schema`.
 *
 * @throws InputError naming the file, and for a wrong shape the first place where it is wrong.
 */
export const readJsonFile = async <T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`cannot read ${path}: ${whyNot(error)}`);
  });
  const result = v.safeParse(schema, parse(path, text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new InputError(`${path}: ${place === null ? '' : `${place}: `}${wording(issue)}`);
};

/** A byte order mark is no mistake of the writer's: some editors put it there. */
const parse = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
};

const wording = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such name';
  if (issue.received === 'undefined') return 'is missing';
  const message = issue.message.replace(/\s+/g, ' ');
  const line = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
