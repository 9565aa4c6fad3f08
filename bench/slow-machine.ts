import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { launchBrowser } from '../tests/support/browser';
import { sdkAddress, sdkBundle, startForeignHost } from '../tests/support/foreign-host';
import { unanswered } from '../tests/support/foreign-story';
import { openRecordedPage } from '../tests/support/page';
import { frameTimes, installProbe } from './probe';
import { type Benchmark, median, milliseconds } from './row';

const rounds = 7;
const throttle = 4;

/**
 * How long a slow machine takes from the frame's start to a badge, against a page that holds nothing but Garden's theme
 * and one word. Both load in the same small host, in turn.
 */
export const slowMachineBenchmark: Benchmark = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-garden-'));
  const empty = join(folder, 'empty');
  say('building the empty Garden page');
  await buildEmptyPage(empty);
  const sdk = await sdkBundle();
  const ours = await startForeignHost(unanswered, { ticket_sidebar: 'assets/sidebar/index.html' });
  const theirs = await startForeignHost(unanswered, { ticket_sidebar: 'index.html' }, empty);
  // Frames of another origin then share the page's process, and the throttle holds for them too.
  const browser = await launchBrowser({
    args: ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'],
  });
  const badges: number[] = [];
  const words: number[] = [];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const badge = await timeToContent(browser, ours.url, sdk);
      const word = await timeToContent(browser, theirs.url, sdk);
      if (round < 0) continue;
      badges.push(badge);
      words.push(word);
      say(`round ${round + 1} of ${rounds}: ${milliseconds(badge)} against ${milliseconds(word)}`);
    }
  } finally {
    await Promise.all([browser.close(), ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  const [badge, word] = [median(badges), median(words)];
  return [
    {
      what: `badge on a slow machine (${throttle}x), against an empty Garden page`,
      wanted: '<= 1.5 x',
      measured: `${(badge / word).toFixed(2)} x (${milliseconds(badge)} against ${milliseconds(word)})`,
    },
  ];
};

async function buildEmptyPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, 'empty-garden'),
    base: './',
    build: { outDir, emptyOutDir: true },
  });
}

async function timeToContent(browser: Browser, url: string, sdk: string): Promise<number> {
  const { page, context, frame, finish } = await openRecordedPage(browser, 'about:blank');
  await installProbe(context);
  await page.route(sdkAddress, (route) => route.fulfill({ contentType: 'text/javascript', body: sdk }));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(url);
  const child = page.frames()[1] ?? (await frame('sidebar'));
  await child.locator('[data-band], [data-ready]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(100);
  const { badge } = await frameTimes(child);
  await finish();
  if (badge === undefined) throw new Error('nothing was drawn');
  return badge;
}
