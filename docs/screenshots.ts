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

/** Subjects of seeded tickets, by the picture that shows them. */
const pictures: readonly (PageOptions & {
  readonly name: string;
  readonly subject: RegExp;
  readonly sidebarOnly?: boolean;
})[] = [{ name: 'workspace', subject: /./, as: 'agent', locale: 'en-us', theme: 'light' }];

await ensureBrowser(say);
await buildStale(say, new AbortController().signal);
say('starting and seeding a workbench');
const server = await startServer(join(folder, 'data'));
const browser = await launchBrowser();
try {
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) {
    const { page, frame, finish } = await openRecordedPage(browser, workspaceAddress(server.url, picture), picture);
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
