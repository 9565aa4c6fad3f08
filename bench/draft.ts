import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launchBrowser } from '../tests/support/browser';
import type { DraftTimes } from './draft-page/main';
import { type Benchmark, median, milliseconds } from './row';

/** Sentences in a line of the draft: a mail in short lines, in paragraphs, and in one piece. */
const shapes: readonly (readonly [string, number])[] = [
  ['short lines', 1],
  ['paragraphs', 6],
  ['one piece', 135],
];

/** What the engine does in Chromium at one pause in typing: the check of a draft of 2,000 words of which one line is another. */
export const draftBenchmark: Benchmark = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-draft-'));
  say('building the engine into a page');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: resolve(import.meta.dirname, 'draft-page/main.ts'),
        formats: ['iife'],
        name: 'draft',
        fileName: () => 'page.js',
      },
    },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: readFileSync(join(folder, 'page.js'), 'utf8') });
    const rows = [];
    for (const [name, sentences] of shapes) {
      const { times, words } = await page.evaluate((each): DraftTimes => window.measureDraft(each), sentences);
      rows.push({
        what: `draft check after a pause in typing, ${words} words in ${name}, median and most`,
        wanted: '<= 5 ms',
        measured: `${milliseconds(median(times))} and ${milliseconds(Math.max(...times))}`,
      });
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
