import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { launchBrowser } from '../tests/support/browser';
import { openRecordedPage } from '../tests/support/page';
import { type Server, startServer } from '../tests/support/server';
import { frameTimes, installProbe, requestsOf, waitsInARow } from './probe';
import { type Benchmark, median, milliseconds, type Row } from './row';

interface SeededTicket {
  readonly id: number;
  readonly requester_id: number;
  readonly status: string;
}

/** The sidebar in the real workbench with the demo company: requests, the first badge, and the height it asks for. */
export const sidebarBenchmark: Benchmark = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  say('starting and seeding a workbench');
  const server = await startServer(join(folder, 'data'));
  const browser = await launchBrowser();
  try {
    const tickets = await listTickets(server);
    const [first, second] = twoOfOneCustomer(tickets);
    say('requests');
    const requests = await measureRequests(browser, server, first, second);
    say('first badge and height');
    const open = tickets.filter(({ status }) => status !== 'closed').slice(0, 12);
    return [...requests, ...(await measureBadges(browser, server, open))];
  } finally {
    await browser.close();
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
};

async function measureRequests(browser: Browser, server: Server, first: number, second: number): Promise<Row[]> {
  const { page, finish } = await openTicket(browser, server, first);
  const frame = await settledFrame(page, first);
  const cold = await requestsOf(page, frame);
  await goTo(page, second);
  const other = await settledFrame(page, second);
  const sameCustomer = await requestsOf(page, other);
  await goTo(page, first);
  await page.waitForTimeout(1500);
  const again = await requestsOf(page, frame);
  await finish();
  return [
    { what: 'REST requests to a settled badge, cold', wanted: '1', measured: String(cold.length) },
    {
      what: 'REST requests, warm: same tab again / other ticket of the same customer',
      wanted: '0 / 0',
      measured: `${again.length - cold.length} / ${sameCustomer.length}`,
    },
    { what: 'REST waits in a row, cold', wanted: '1', measured: String(waitsInARow(cold)) },
  ];
}

async function measureBadges(browser: Browser, server: Server, tickets: readonly SeededTicket[]): Promise<Row[]> {
  const frames: number[] = [];
  const times: number[] = [];
  const cutOff: number[] = [];
  for (const { id } of tickets) {
    const { page, finish } = await openTicket(browser, server, id);
    const frame = await settledFrame(page, id);
    const seen = await frameTimes(frame);
    if (seen.frames !== undefined) frames.push(seen.frames);
    if (seen.badge !== undefined && seen.answer !== undefined) times.push(seen.badge - seen.answer);
    await page.waitForTimeout(300);
    cutOff.push(await frame.evaluate(() => Math.max(0, document.documentElement.scrollHeight - window.innerHeight)));
    await finish();
  }
  return [
    {
      what: 'first badge after the ZAF answer, median and most of the open tickets',
      wanted: '1 frame',
      measured: `${median(frames)} and ${Math.max(...frames)} frames (${milliseconds(median(times))})`,
    },
    {
      what: `content cut off by the frame's height, most of ${tickets.length} tickets`,
      wanted: '0 px',
      measured: `${Math.max(...cutOff)} px`,
    },
  ];
}

async function openTicket(browser: Browser, server: Server, ticket: number) {
  // Whether pages complain is for the tests to say.
  const opened = await openRecordedPage(browser, 'about:blank', { allow: [/./] });
  await installProbe(opened.context);
  await opened.page.goto(`${server.url}/agent/tickets/${ticket}?person=admin-token`);
  return opened;
}

/** Another ticket in the same page, as a click in a list opens it. */
const goTo = (page: Page, ticket: number): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/agent/tickets/${ticket}`);

/** The sidebar of a ticket, once its badge has everything it waits for. */
async function settledFrame(page: Page, ticket: number): Promise<Frame> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames().filter((each) => each.url().includes('/assets/sidebar/'))) {
      const settled = await frame.locator('[data-band][data-reading="false"]').count();
      if (settled > 0 && (await isInFront(frame))) return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`the sidebar of ticket ${ticket} did not settle within 30 s`);
}

const isInFront = async (frame: Frame): Promise<boolean> => (await frame.frameElement()).isVisible();

async function listTickets(server: Server): Promise<readonly SeededTicket[]> {
  const answer = await fetch(`${server.url}/api/v2/tickets.json?page[size]=100`, {
    headers: { authorization: 'Bearer admin-token' },
    signal: AbortSignal.timeout(30_000),
  });
  const { tickets } = (await answer.json()) as { tickets: readonly SeededTicket[] };
  return tickets;
}

/** Two tickets of the customer who has most of them. */
function twoOfOneCustomer(tickets: readonly SeededTicket[]): readonly [number, number] {
  const byCustomer = new Map<number, number[]>();
  for (const { id, requester_id } of tickets)
    byCustomer.set(requester_id, [...(byCustomer.get(requester_id) ?? []), id]);
  const [first, second] = [...byCustomer.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (first === undefined || second === undefined) throw new Error('no customer has two tickets');
  return [first, second];
}
