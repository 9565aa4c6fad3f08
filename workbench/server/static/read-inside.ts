import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Reads a file below a folder by the path of an address (still percent-encoded).
 * Undefined when there is none, or when it lies outside, through `..` or a symbolic link.
 */
export const readInside = async (folder: string, path: string): Promise<Buffer<ArrayBuffer> | undefined> => {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(path)));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return await readFile(file);
  } catch {
    return undefined;
  }
};
