import type { Browser, Page } from 'playwright';

/** What a browser notes of its work; times are microseconds. */
interface Noted {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Lets something happen, and gives the milliseconds that code of an address took in each task of a page meanwhile, layout
 * that it asked for included. Of the processor alone: what other programs of a busy machine take away is no work of the page's.
 */
export async function taskTimes(
  browser: Browser,
  page: Page,
  address: RegExp,
  happen: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories });
  await happen().catch(async (error) => {
    await browser.stopTracing();
    throw error;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Noted[] };
  return tasksOf(traceEvents, address);
}

function tasksOf(noted: readonly Noted[], address: RegExp): readonly number[] {
  const main = new Set(noted.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const times: number[] = [];
  for (const thread of main) {
    const own = noted.filter((one) => one.ph === 'X' && threadOf(one) === thread).sort((a, b) => a.ts - b.ts);
    let task: { readonly end: number; processor: number } | undefined;
    let callEnd = 0;
    const close = (): void => {
      if (task && task.processor > 0) times.push(task.processor / 1000);
    };
    for (const { name, ts, dur = 0, tdur = 0, args } of own) {
      if (name === 'RunTask' && ts >= (task?.end ?? 0)) {
        close();
        task = { end: ts + dur, processor: 0 };
      } else if (name === 'FunctionCall' && ts >= callEnd) {
        callEnd = ts + dur;
        if (task && address.test(args?.data?.url ?? '')) task.processor += tdur;
      }
    }
    close();
  }
  return times;
}

const threadOf = ({ pid, tid }: Noted): string => `${pid}/${tid}`;
