import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';

/** Who sits at the workspace; each has a token in every workbench. */
export type PersonName = 'admin' | 'supervisor' | 'agent' | 'light-agent';

export interface PageOptions {
  readonly as?: PersonName;
  readonly locale?: 'en-us' | 'ko';
  readonly theme?: 'light' | 'dark';
  readonly ticket?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Console errors that the test brings about (a 429 that Chromium reports, say). */
  readonly allow?: readonly RegExp[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught exceptions and unhandled rejections so far, of the page and every frame in it. */
  readonly troubles: readonly string[];
  /** The app's frame in a Zendesk location, once it is there. */
  frame(location: 'sidebar' | 'topbar' | 'background'): Promise<Frame>;
  /** Closes the page; rejects when it had any trouble. Calling it twice does nothing. */
  finish(): Promise<void>;
}

/** Opens a page that keeps every console error, uncaught exception and unhandled rejection of itself and its frames. */
export async function openRecordedPage(browser: Browser, url: string, options: PageOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.theme ?? 'light',
    locale: options.locale === 'ko' ? 'ko-KR' : 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  const note = (text: string): void => {
    if (!options.allow?.some((expected) => expected.test(text))) troubles.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => note('the page crashed'));
  await page.goto(url);
  let finished = false;
  const finish = async (): Promise<void> => {
    if (finished) return;
    finished = true;
    await context.close();
    if (troubles.length > 0) throw new Error(`The page reported ${troubles.length} error(s):\n${troubles.join('\n')}`);
  };
  return { page, context, troubles, frame: (location) => frameOf(page, location), finish };
}

/** Where the workspace opens: the person, language and colours are part of the address, so that a link can carry them. */
export function workspaceAddress(url: string, { as, locale, theme, ticket }: PageOptions): string {
  const query = new URLSearchParams();
  if (as !== undefined) query.set('person', `${as}-token`);
  if (locale !== undefined) query.set('locale', locale);
  if (theme !== undefined) query.set('theme', theme);
  const path = ticket === undefined ? '/agent/' : `/agent/tickets/${ticket}`;
  return `${url}${path}${query.size > 0 ? `?${query}` : ''}`;
}

async function frameOf(page: Page, location: string): Promise<Frame> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find((each) => each.url().includes(`/assets/${location}/`));
    if (frame !== undefined) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(
    `No frame of the location "${location}" appeared; there are ${page.frames().map((each) => each.url())}`,
  );
}

export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** Runs axe-core inside one frame and gives what it objects to; animations are waited for, they fake low contrast. */
export async function axe(where: Frame | Page): Promise<readonly Violation[]> {
  // Evaluated rather than added as a script: the pages allow no scripts but their own.
  await where.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return where.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
  });
}
