import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { InputError } from '../input';

/** Where lines go. Nothing of them is to be seen at the place itself before `finish`. */
export interface Target {
  write(line: string): Promise<void>;
  finish(): Promise<void>;
  /** Leaves the place as it was. */
  drop(): Promise<void>;
}

/**
 * @param path of a file, or `-` for the standard output. A regular file is written beside its place and moved there when
 * it is whole; devices and pipes are written to directly.
 * @throws InputError where nothing can be written there.
 */
export const openTarget = async (path: string): Promise<Target> => {
  if (path === '-') return toStdout();
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new InputError(`cannot write ${path}: it is a folder`);
  const place = there ? await realpath(path) : path;
  const direct = there !== undefined && !there.isFile();
  const file = direct ? place : `${place}.${process.pid}.part`;
  const handle = await open(file, direct ? 'w' : 'wx').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`cannot write ${path}: ${reasons[error.code ?? ''] ?? error.message}`);
  });
  return toFile(handle, file, direct ? undefined : place);
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
};

const toFile = (handle: FileHandle, file: string, place: string | undefined): Target => {
  const lines = buffered(async (text) => void (await handle.appendFile(text)));
  const remove = (): void => {
    if (place !== undefined) rmSync(file, { force: true });
  };
  // Whoever stops the command leaves no half-written file behind.
  const stopped = (signal: NodeJS.Signals): void => {
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  const forget = (): void => void process.off('SIGINT', stopped).off('SIGTERM', stopped);
  return {
    write: lines.add,
    finish: async () => {
      await lines.flush();
      await handle.close();
      if (place !== undefined) await rename(file, place);
      forget();
    },
    drop: async () => {
      await handle.close().catch(() => {});
      remove();
      forget();
    },
  };
};

const toStdout = (): Target => {
  const lines = buffered(async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  });
  return { write: lines.add, finish: lines.flush, drop: lines.flush };
};

/** One write to the system for many lines. */
const buffered = (put: (text: string) => Promise<void>) => {
  let kept = '';
  const flush = async (): Promise<void> => {
    const text = kept;
    kept = '';
    if (text !== '') await put(text);
  };
  return {
    flush,
    add: async (line: string): Promise<void> => {
      kept += `${line}\n`;
      if (kept.length >= 64 * 1024) await flush();
    },
  };
};
