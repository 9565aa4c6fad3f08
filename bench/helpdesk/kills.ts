import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from '../row';
import type { Place } from './account';
import { onBothEngines } from './places';

/** 1,000 unless `KILLS` says otherwise: a thousand take the better part of an hour on the embedded database. */
const KILLS = Number(process.env.KILLS ?? 1000);
const LONGEST_LIFE_MS = 600;

/** `npm run bench -- kills`: the helpdesk is killed (SIGKILL) at random moments while it writes; nothing it acknowledged may be missing. */
export const killsBenchmark: Benchmark = (say) =>
  onBothEngines(async (place, engine) => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-kills-'));
    const file = join(folder, 'acknowledged');
    let [written, lost] = [0, 0];
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const life = await lifeOf(place, file, Math.random() * LONGEST_LIFE_MS);
        lost += life.lost;
        written += life.acknowledged.length;
        writeFileSync(file, life.acknowledged.join('\n'));
        if (kill % 50 === 49) say(`${engine}: ${kill + 1} kills, ${written} tickets acknowledged, ${lost} lost`);
      }
      lost += (await lifeOf(place, file, undefined)).lost;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return [
      {
        what: `${engine}: ${written} tickets acknowledged over ${KILLS} kills`,
        wanted: '0 lost',
        measured: `${lost} lost`,
      },
    ];
  });

/** One life of a helpdesk: what it misses of the last one, what it acknowledges until it is killed `ms` after it opened. */
async function lifeOf(
  place: Place,
  file: string,
  ms: number | undefined,
): Promise<{ readonly lost: number; readonly acknowledged: readonly string[] }> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), JSON.stringify(place), file],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...(ms === undefined && { ONLY_LOOK: '1' }) } },
  );
  let said = '';
  let doomed = false;
  writer.stdout.setEncoding('utf8');
  writer.stdout.on('data', (part: string) => {
    said += part;
    if (doomed || ms === undefined || !said.includes('\n')) return;
    doomed = true;
    setTimeout(() => writer.kill('SIGKILL'), ms);
  });
  await new Promise((resolve) => writer.once('close', resolve));
  const [first = '', ...acknowledged] = said.split('\n').slice(0, -1);
  const lost = /^lost (\d+)$/.exec(first)?.[1];
  if (lost === undefined) throw new Error('a helpdesk ended before it had opened its data');
  return { lost: Number(lost), acknowledged };
}
