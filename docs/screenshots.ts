import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser, launchBrowser } from '../tests/support/browser';
import { openRecordedPage, type PageOptions, workspaceAddress } from '../tests/support/page';
import { startServer } from '../tests/support/server';
import { buildStale } from '../workbench/build';

/**
 * `npx tsx docs/screenshots.ts`: the pictures of the README, taken of the running workbench with the demo company.
 * Korean needs a font with Hangul on this machine, or its words come out as boxes.
 */
const images = resolve(import.meta.dirname, 'images');
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-screenshots-'));
const say = (line: string): void => console.log(line);

interface Picture extends PageOptions {
  readonly name: string;
  /** Of a ticket of the demo company. */
  readonly subject: string;
}
const pictures: readonly Picture[] = [
  { name: 'workspace', subject: 'Re: Heron 4 leaks at the porch seam', as: 'agent', locale: 'en-us', theme: 'light' },
  { name: 'workspace-ko', subject: '산행 중에 어깨끈이 끊어졌습니다', as: 'agent', locale: 'ko', theme: 'dark' },
];

await ensureBrowser(say);
await buildStale(say, new AbortController().signal);
say('starting and seeding a workbench');
const server = await startServer(join(folder, 'data'));
const browser = await launchBrowser();
try {
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) {
    const address = workspaceAddress(server.url, { ...picture, ticket: await ticketOf(picture.subject) });
    const { page, frame, finish } = await openRecordedPage(browser, address, picture);
    const sidebar = await frame('sidebar');
    await sidebar.locator('[data-band][data-reading="false"]').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(images, `${picture.name}.png`) });
    await finish();
    say(`docs/images/${picture.name}.png`);
  }
} finally {
  await browser.close();
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function ticketOf(subject: string): Promise<number> {
  const answer = await fetch(`${server.url}/api/v2/tickets.json?page[size]=100&sort=-id`, {
    headers: { authorization: 'Bearer admin-token' },
  });
  const { tickets } = (await answer.json()) as { tickets: readonly { id: number; subject: string }[] };
  const ticket = tickets.find((each) => each.subject === subject);
  if (ticket === undefined) throw new Error(`The demo company has no ticket "${subject}" among its newest hundred.`);
  return ticket.id;
}
