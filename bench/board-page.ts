import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { launchBrowser } from '../tests/support/browser';
import { call } from '../tests/support/call';
import { importOpenTickets } from '../tests/support/open-tickets';
import { openRecordedPage } from '../tests/support/page';
import { startServer } from '../tests/support/server';
import { type Benchmark, milliseconds } from './row';
import { type TaskTime, taskTimes } from './task-times';

/** 10,000 unless `COUNT` says otherwise. */
const OPEN = Number(process.env.COUNT ?? 10_000);
/** Few enough that their histories come in before the minute's budget is used up. */
const CUSTOMERS = Math.min(OPEN, 1_000);

/** Code of the board's page. */
const ours = /\/assets\/board\//;

/** `npm run bench -- board-page`: the board in the real workbench over many open tickets: first rows, all of it, long stretches of script. */
export const boardPageBenchmark: Benchmark = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const server = await startServer(join(folder, 'data'), { SEED: 'none' });
  const browser = await launchBrowser();
  try {
    const ask = <T>(method: string, path: string, body?: unknown): Promise<T> => call(server.url, method, path, body);
    await ask('PUT', '/workbench/switches', { rateLimit: 0, endpointLimits: false });
    await importOpenTickets(ask, { open: OPEN, customers: CUSTOMERS, now: Date.now(), say });
    // Whether pages complain is for the tests to say.
    const { page, context } = await openRecordedPage(browser, 'about:blank', { allow: [/./] });
    await context.addInitScript(noteStretches);
    await page.goto(`${server.url}/agent/?person=admin-token`);
    say('reading');
    const began = performance.now();
    let [first, ready] = [0, 0];
    const reading = await taskTimes(browser, page, ours, async () => {
      await page.locator('[data-test-id="nav-bar-app"]').first().click();
      const frame = await boardOf(page);
      await frame.locator('[data-ticket][data-band]').first().waitFor({ timeout: 120_000 });
      first = performance.now() - began;
      await frame.locator('[data-phase="ready"]').waitFor({ timeout: 300_000 });
      ready = performance.now() - began;
    });
    const frame = await boardOf(page);
    const whileRead = await stretches(frame);
    const scrolling = await taskTimes(browser, page, ours, () => scroll(page, frame));
    return [
      { what: `board, ${OPEN} open tickets: first rows after the click`, wanted: '', measured: milliseconds(first) },
      { what: 'board: complete', wanted: '', measured: milliseconds(ready) },
      { what: 'board: our code over 50 ms in a task while it reads', wanted: '0', measured: byProcessor(reading) },
      { what: 'board: the same while it is scrolled', wanted: '0', measured: byProcessor(scrolling) },
      {
        what: 'board: by the clock, workbench and workers beside it, while it reads',
        wanted: '',
        measured: byClock(reading),
      },
      {
        what: 'board: the same while it is scrolled, by the clock',
        wanted: '',
        measured: byClock(scrolling),
      },
      {
        what: 'board: the SDK, which takes answers apart, by the clock',
        wanted: '',
        measured: told(whileRead),
      },
    ];
  } finally {
    await browser.close();
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs in every frame: notes how long code that is not ours kept it from painting at a stretch. */
function noteStretches(): void {
  const found: number[] = [];
  Object.assign(window, { stretches: found });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { scripts?: PerformanceScript[] })[]) {
      for (const { sourceURL, duration } of entry.scripts ?? []) {
        if (!sourceURL.includes('/assets/')) found.push(duration);
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

interface PerformanceScript {
  readonly sourceURL: string;
  readonly duration: number;
}

const stretches = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(() => (window as unknown as { stretches: number[] }).stretches);

const byProcessor = (tasks: readonly TaskTime[]): string => told(tasks.map(({ processor }) => processor));

/** The longest one taken apart: what is neither is waiting for the processor. */
function byClock(tasks: readonly TaskTime[]): string {
  const longest = tasks.reduce<TaskTime | undefined>(
    (most, one) => (most && most.clock >= one.clock ? most : one),
    undefined,
  );
  if (!longest) return told([]);
  const parts = `${milliseconds(longest.processor)} of the processor, ${milliseconds(longest.tidying)} in tidying up memory`;
  return `${told(tasks.map(({ clock }) => clock))} (${parts})`;
}

function told(times: readonly number[]): string {
  const longest = `the longest ${milliseconds(Math.max(0, ...times))}`;
  return `${times.filter((ms) => ms > 50).length}, ${longest}`;
}

/** All rows, to their end and back, and some turns of the wheel. */
async function scroll(page: Page, frame: Frame): Promise<void> {
  await frame.locator('[data-action="rest"]').click();
  await frame.locator('[data-action="rest"]').blur();
  for (const key of ['End', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  await frame.locator('[data-ticket][data-band]').first().hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
}

async function boardOf(page: Page): Promise<Frame> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const frame = page.frames().find((each) => each.url().includes('/assets/board/'));
    if (frame) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('no board within 30 s');
}
