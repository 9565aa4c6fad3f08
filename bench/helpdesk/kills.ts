import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Benchmark } from '../row';
import type { Place } from './account';
import { onBothAtOnce } from './places';

/** 1,000 unless `KILLS` says otherwise: a thousand take about half an hour. */
const KILLS = Number(process.env.KILLS ?? 1000);
/** The embedded database is killed in two folders at once: its beginning keeps one processor busy. */
const FOLDERS = 2;
/** The compiler of WebAssembly that starts soonest: no life is long enough for the better code to pay. */
const NODE_FLAGS = ['--liftoff-only'];
const LONGEST_LIFE_MS = 600;
/** One kill of so many strikes while the helpdesk opens its data, where it mends what the kill before has left. */
const OPENING_EVERY = 10;
const LONGEST_OPENING_MS = 1500;

/** `npm run bench -- kills`: the helpdesk is killed (SIGKILL) at random moments while it writes; nothing it acknowledged may be missing. */
export const killsBenchmark: Benchmark = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-kills-'));
  try {
    const program = await buildWriter();
    return await onBothAtOnce(async (place, engine) => {
      const victims = victimsOf(place).map((one, index) => ({
        place: one,
        program,
        folder: join(folder, engine + index),
      }));
      const kills = Math.ceil(KILLS / victims.length);
      const fates = await Promise.all(
        victims.map((victim) => killOften(victim, kills, (line) => say(`${engine}: ${line}`))),
      );
      const sum = (of: keyof Fate): number => fates.reduce((total, fate) => total + fate[of], 0);
      return [
        {
          what: `${engine}: ${sum('acknowledged')} tickets acknowledged over ${kills * victims.length} kills`,
          wanted: '0 lost',
          measured: `${sum('lost')} lost`,
        },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Victim {
  readonly place: Place;
  readonly program: string;
  /** For the list of what the next life has to look for. */
  readonly folder: string;
}

/** The writer in one file that Node starts without a compiler: most of a life was its beginning. */
async function buildWriter(): Promise<string> {
  // Beside the sources, so that the packages that stay outside are found.
  const outDir = resolve(import.meta.dirname, '../../out/bench');
  const entry = join(import.meta.dirname, 'writer.ts');
  await build({ configFile: false, logLevel: 'error', build: { ssr: entry, outDir, target: 'node20' } });
  return join(outDir, 'writer.js');
}

const victimsOf = (place: Place): readonly Place[] =>
  'dataDir' in place
    ? Array.from({ length: FOLDERS }, (_, index) => ({ dataDir: join(place.dataDir, String(index)) }))
    : [place];

/** What became of one database: tickets it acknowledged, and those of them that were missing later. */
interface Fate {
  readonly acknowledged: number;
  readonly lost: number;
}

async function killOften(victim: Victim, kills: number, say: (line: string) => void): Promise<Fate> {
  mkdirSync(victim.folder, { recursive: true });
  const all: string[] = [];
  let unseen: string[] = [];
  let lost = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const opening = kill % OPENING_EVERY === 0;
    const ms = Math.random() * (opening ? LONGEST_OPENING_MS : LONGEST_LIFE_MS);
    const life = await lifeOf(victim, unseen, opening ? { opening: ms } : { writing: ms });
    if (life.lost !== undefined) {
      lost += life.lost;
      unseen = [];
    }
    all.push(...life.acknowledged);
    unseen.push(...life.acknowledged);
    if (kill % 10 === 0) say(`${kill} kills, ${all.length} tickets acknowledged, ${lost} lost`);
  }
  // In the end once more for all of them: what a later kill may have taken of an earlier life.
  const end = await lifeOf(victim, all, undefined);
  return { acknowledged: all.length, lost: Math.max(lost, end.lost ?? all.length) };
}

/** When a life ends: so many milliseconds after its process began, or after it acknowledged its first ticket. */
type End = { readonly opening: number } | { readonly writing: number } | undefined;

/** One life of a helpdesk: what it misses of `sought` (undefined: it never came to look), what it acknowledges before it is killed. */
async function lifeOf(
  { place, program, folder }: Victim,
  sought: readonly string[],
  end: End,
): Promise<{ readonly lost: number | undefined; readonly acknowledged: readonly string[] }> {
  const file = join(folder, 'acknowledged');
  writeFileSync(file, sought.join('\n'));
  const writer = spawn(process.execPath, [...NODE_FLAGS, program, JSON.stringify(place), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(end === undefined && { ONLY_LOOK: '1' }) },
  });
  const killIn = (ms: number): unknown => setTimeout(() => writer.kill('SIGKILL'), ms);
  if (end !== undefined && 'opening' in end) killIn(end.opening);
  let said = '';
  let doomed = false;
  writer.stdout.setEncoding('utf8');
  writer.stdout.on('data', (part: string) => {
    said += part;
    if (end === undefined || doomed || !('writing' in end) || said.split('\n').length < 3) return;
    doomed = true;
    killIn(end.writing);
  });
  const signal = await new Promise((over) => writer.once('close', (_, by) => over(by)));
  const [first = '', ...acknowledged] = said.split('\n').slice(0, -1);
  const lost = /^lost (\d+)$/.exec(first)?.[1];
  if (end !== undefined && signal !== 'SIGKILL') throw new Error('a helpdesk ended before it was killed');
  return { lost: lost === undefined ? undefined : Number(lost), acknowledged };
}
