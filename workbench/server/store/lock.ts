import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './database';
import { makeFolder } from './make-folder';

/** A folder held by this process until `release`. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process began, where the system tells (Linux): a pid alone may have been given to another process since. */
  readonly began?: string;
}

const heldHere = new Set<string>();

/**
 * Takes the folder for this process by a file `workbench.lock` with our pid. The lock of a process that is no more is
 * taken over; a live one gives a {@link StoreError}.
 */
export function lockFolder(folder: string): FolderLock {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new StoreError(`The data folder ${folder} cannot be made: ${(error as Error).message}`);
  }
  const path = join(realpathSync(folder), 'workbench.lock');
  for (let attempt = 0; attempt < 20; attempt++) {
    if (created(path)) {
      heldHere.add(path);
      return { release: () => release(path) };
    }
    const text = readText(path);
    const holder = text === undefined ? undefined : parseHolder(text);
    if (holder !== undefined && isAlive(holder, path)) {
      throw new StoreError(
        `The data folder ${folder} is in use by process ${holder.pid}; stop it or choose another folder.`,
      );
    }
    if (text !== undefined) removeStale(path, text);
  }
  throw new StoreError(`The data folder ${folder} could not be locked: other processes keep taking it.`);
}

function created(path: string): boolean {
  try {
    const began = beginning(process.pid);
    writeFileSync(path, JSON.stringify({ pid: process.pid, ...(began === undefined ? {} : { began }) }), {
      flag: 'wx',
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StoreError(`The lock ${path} cannot be written: ${(error as Error).message}`);
  }
}

function release(path: string): void {
  if (heldHere.delete(path)) rmSync(path, { force: true });
}

/** Moves the file away before judging it, so that a lock another process took meanwhile is put back, not lost. */
function removeStale(path: string, staleText: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readText(aside) !== staleText) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.pid === process.pid) return heldHere.has(path);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const began = beginning(holder.pid);
  return holder.began === undefined || began === undefined || began === holder.began;
}

/** Boot-relative start of a process in clock ticks, field 22 of `/proc/PID/stat`, with the boot it belongs to. */
function beginning(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText('/proc/sys/kernel/random/boot_id');
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined || boot === undefined ? undefined : `${boot.trim()}/${ticks}`;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text);
    if (typeof holder !== 'object' || holder === null || !('pid' in holder)) return undefined;
    const pid = Number(holder.pid);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return 'began' in holder ? { pid, began: String(holder.began) } : { pid };
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
