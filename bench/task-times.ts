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

/** What code of an address took in one task of a page, in milliseconds. */
export interface TaskTime {
  /** Of the processor alone: what other programs of a busy machine take away is no work of the page's. */
  readonly processor: number;
  /** From its beginning to its end, whoever had the processor meanwhile. */
  readonly clock: number;
  /** Of these, tidying up memory, whoever of the page's process filled it: the host's page and its library share it. */
  readonly tidying: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/**
 * Lets something happen, and gives what code of an address took in each task of a page meanwhile, layout that it asked for
 * included.
 */
export async function taskTimes(
  browser: Browser,
  page: Page,
  address: RegExp,
  happen: () => Promise<void>,
): Promise<readonly TaskTime[]> {
  await browser.startTracing(page, { categories });
  await happen().catch(async (error) => {
    await browser.stopTracing();
    throw error;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Noted[] };
  return tasksOf(traceEvents, address);
}

function tasksOf(noted: readonly Noted[], address: RegExp): readonly TaskTime[] {
  const main = new Set(noted.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const times: TaskTime[] = [];
  for (const thread of main) {
    const own = noted.filter((one) => one.ph === 'X' && threadOf(one) === thread).sort((a, b) => a.ts - b.ts);
    let taskEnd = 0;
    let [callEnd, isOurs] = [0, false];
    let took = { processor: 0, clock: 0, tidying: 0 };
    const close = (): void => {
      const { processor, clock, tidying } = took;
      if (clock > 0) times.push({ processor: processor / 1000, clock: clock / 1000, tidying: tidying / 1000 });
      took = { processor: 0, clock: 0, tidying: 0 };
    };
    for (const { name, ts, dur = 0, tdur = 0, args } of own) {
      if (name === 'RunTask' && ts >= taskEnd) {
        close();
        taskEnd = ts + dur;
      } else if (name === 'FunctionCall' && ts >= callEnd) {
        callEnd = ts + dur;
        isOurs = ts < taskEnd && address.test(args?.data?.url ?? '');
        if (!isOurs) continue;
        took.processor += tdur;
        took.clock += dur;
      } else if (COLLECTIONS.has(name) && isOurs && ts < callEnd) took.tidying += dur;
    }
    close();
  }
  return times;
}

const COLLECTIONS: ReadonlySet<string> = new Set(['MajorGC', 'MinorGC']);

const threadOf = ({ pid, tid }: Noted): string => `${pid}/${tid}`;
