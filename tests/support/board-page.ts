import type { Frame, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { TestWorkbench } from './workbench';

/** A board over thousands of tickets takes its time on a busy machine. */
export const slow = { timeout: 90_000 };

/** The board's frame in the workspace, once it is there. */
export async function boardOf(page: Page): Promise<Frame> {
  const found = (): Frame | undefined => page.frames().find((each) => each.url().includes('/assets/board/'));
  await expect.poll(() => found() !== undefined, slow).toBe(true);
  return found() as Frame;
}

/** Opens the workspace and the board in it. */
export async function openBoard(desk: TestWorkbench, options: Parameters<TestWorkbench['openPage']>[0] = {}) {
  const opened = await desk.openPage(options);
  await opened.page.locator('[data-test-id="nav-bar-app"]').first().click();
  return { ...opened, frame: await boardOf(opened.page) };
}

export const rows = (frame: Frame): Locator => frame.locator('[data-ticket][data-band]');

/** How far the board has come. */
export const phase = (frame: Frame): Promise<string | null> =>
  frame.locator('[data-phase]').first().getAttribute('data-phase');

export const becomes = (frame: Frame, wanted: string): Promise<void> =>
  expect.poll(() => phase(frame), slow).toBe(wanted);
