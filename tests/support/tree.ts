import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Folder names that are made by a command or by the machine, wherever they lie. */
const made = new Set(['node_modules', 'dist', 'out', '.git', '.data']);

/** Every file of the project, relative to its root with `/` between folders; without what `.gitignore` leaves out. */
export function projectFiles(): readonly string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  const skip = new Set([...made, ...ignored.map((line) => line.trim().replace(/^\/|\/$/g, ''))]);
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (skip.has(entry.name) || entry.name.endsWith('.log')) return [];
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('');
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|cts|js|mjs|cjs)$/.test(path);

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
