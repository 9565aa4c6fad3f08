import type { Frame, Page } from 'playwright';

/** For what takes the real time of a backoff or of a host's silence. */
export const patient = { timeout: 75_000 };
export const settle = { timeout: 15_000 };

export const status = '[role="status"]';

export const settled = (frame: Frame) => frame.waitForSelector(`${status}[data-reading="false"]`);
export const data = (frame: Frame, name: string) => frame.locator(status).getAttribute(`data-${name}`);
export const text = (frame: Frame, selector: string) => frame.locator(selector).innerText();

/** Requests for a customer's history that the app has made on this page. */
export function historyRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/\/tickets\/requested/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** Brings a ticket to the front as a link in the workspace would. */
export const go = (page: Page, ticket: number) =>
  page.evaluate((path) => {
    window.history.pushState({}, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/agent/tickets/${ticket}`);

/** Waits until the frame is as tall as what is in it, and not a pixel less. */
export const fits = (frame: Frame) =>
  frame.waitForFunction(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return scrollHeight <= window.innerHeight && scrollWidth <= window.innerWidth;
  });

/** Opens every closed part, those that come to light meanwhile too. */
export async function openAll(frame: Frame): Promise<void> {
  const closed = frame.locator('#rest [aria-expanded="false"]:visible');
  for (let rest = 60; rest > 0 && (await closed.count()) > 0; rest -= 1) await closed.first().click();
}

/** The sidebar of another tab than `known`. */
export async function otherSidebar(page: Page, known: Frame): Promise<Frame> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = page.frames().find((frame) => frame !== known && frame.url().includes('/assets/sidebar/'));
    if (found !== undefined) return found;
    await page.waitForTimeout(50);
  }
  throw new Error('no second sidebar');
}
