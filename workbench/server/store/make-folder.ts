import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Makes a folder and those above it that are missing, one at a time: the recursive way of Node goes round for ever where
 * a folder takes no new ones and says that they were not found, as /proc does.
 * @returns the absolute path
 * @throws an `Error` whose one line names the nearest folder that is there and what is wrong with it
 */
export function makeFolder(path: string): string {
  const folder = resolve(path);
  const there = nearestThere(folder);
  if (!statSync(there).isDirectory()) throw new Error(`${there} is not a folder`);
  try {
    accessSync(there, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error(`${there} cannot be written to`);
  }
  let made = there;
  for (const name of relative(there, folder).split(sep)) {
    made = resolve(made, name);
    makeOne(made);
  }
  return folder;
}

function nearestThere(folder: string): string {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return there;
}

/** Another process may make the same folder at the same moment. */
function makeOne(folder: string): void {
  if (isFolder(folder)) return;
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`no folder can be made in ${dirname(folder)} (${code})`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
