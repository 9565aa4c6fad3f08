import type { BrowserContext, Frame, Page } from 'playwright';

/** A REST request that the sidebar asked its host for. Times are milliseconds since 1970. */
export interface AskedRequest {
  readonly url: string;
  readonly from: number;
  readonly to: number | undefined;
}

/** What a frame of the app saw of itself. Milliseconds since its navigation began. */
export interface FrameTimes {
  /** When the host's answer with the ticket came in. */
  readonly answer?: number;
  /** The first animation frame that had a badge in the page. */
  readonly badge?: number;
  /** Animation frames from the answer to that one. */
  readonly frames?: number;
}

/**
 * Looks on from inside: every page and frame of the context notes what passes between app and host. Nothing is wrapped
 * or slowed down; the notes are taken by listeners of their own.
 */
export async function installProbe(context: BrowserContext): Promise<void> {
  // The compiler that runs these files names functions by a helper of its own, which the page does not have.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  await context.addInitScript(() => {
    const read = (data: unknown): Record<string, unknown> => {
      if (typeof data !== 'string') return (data ?? {}) as Record<string, unknown>;
      try {
        return (JSON.parse(data) ?? {}) as Record<string, unknown>;
      } catch {
        return {};
      }
    };
    const notes: { asked: object[]; done: object[]; times: { answer?: number; badge?: number; frames?: number } } = {
      asked: [],
      done: [],
      times: {},
    };
    Object.assign(window, { probe: notes });
    const clock = (): number => performance.timeOrigin + performance.now();
    window.addEventListener('message', ({ data }) => {
      const { key, message, result, appGuid } = read(data);
      if (typeof key === 'string' && /^request:\d+$/.test(key)) {
        const url = typeof message === 'string' ? message : (message as { url?: string })?.url;
        notes.asked.push({ key: `zaf.${key}`, appGuid, url, at: clock() });
      }
      if (typeof key === 'string' && /^zaf\.request:\d+\./.test(key)) notes.done.push({ key, at: clock() });
      if (result && Object.keys(result).some((path) => path.startsWith('ticket.')))
        notes.times.answer ??= performance.now();
    });
    if (window === window.top) return;
    const look = (): void => {
      if (notes.times.answer !== undefined) notes.times.frames = (notes.times.frames ?? 0) + 1;
      if (document.querySelector('[data-band], [data-ready]') === null) requestAnimationFrame(look);
      else notes.times.badge = performance.now();
    };
    requestAnimationFrame(look);
  });
}

interface Notes {
  readonly asked: readonly { key: string; appGuid: string; url: string; at: number }[];
  readonly done: readonly { key: string; at: number }[];
  readonly times: FrameTimes;
}

const notesOf = (where: Page | Frame): Promise<Notes> => where.evaluate('window.probe') as Promise<Notes>;

export const frameTimes = async (frame: Frame): Promise<FrameTimes> => (await notesOf(frame)).times;

/** The requests that one frame of the app asked for, in order. */
export async function requestsOf(page: Page, frame: Frame): Promise<readonly AskedRequest[]> {
  const guid = new URL(frame.url()).searchParams.get('app_guid');
  const [{ asked }, { done }] = await Promise.all([notesOf(page), notesOf(frame)]);
  return asked
    .filter(({ appGuid }) => appGuid === guid)
    .map(({ key, url, at }) => ({ url, from: at, to: done.find((end) => end.key.startsWith(`${key}.`))?.at }));
}

/** The longest chain of requests of which each waited for the one before. */
export function waitsInARow(requests: readonly AskedRequest[]): number {
  let until = 0;
  let waits = 0;
  for (const { from, to } of [...requests].sort((a, b) => a.from - b.from)) {
    if (from < until) continue;
    waits += 1;
    until = to ?? Number.POSITIVE_INFINITY;
  }
  return waits;
}
