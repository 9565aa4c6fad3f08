import * as v from 'valibot';
import type { Instant } from '../../../facts/instant';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import type { ReadJson } from '../read-json';
import { maybe, parsed } from '../schema';

type Answer = Readonly<Record<string, unknown>>;

/** The sizes that are tried: Zendesk says that a page of 1,000 may take too long, and to ask for less. */
const sizes = [1000, 500, 200, 50] as const;

const cursorEnd = v.object({
  after_cursor: maybe(v.pipe(v.string(), v.regex(/^[!-~]+$/))),
  end_of_stream: maybe(v.boolean()),
});

/** The pages of a cursor export from `since` on, oldest change first. */
export async function* cursorPages(
  read: ReadJson,
  path: string,
  since: Instant,
  signal?: CancelSignal,
): AsyncGenerator<Answer, void, undefined> {
  const used = new Set<string>();
  let place = `start_time=${seconds(since)}`;
  for (;;) {
    const answer = await withSmallerPages((size) => read(`${path}&per_page=${size}&${place}`, signal));
    yield answer;
    const { after_cursor: next, end_of_stream: isEnd } = parsed(cursorEnd, answer) ?? {};
    if (isEnd === true) return;
    // The same place twice would be asked for ever.
    if (next === undefined || used.has(next)) throw new HelpdeskError('unreadable', 'export without an end');
    used.add(next);
    place = `cursor=${encodeURIComponent(next)}`;
  }
}

const timeEnd = v.object({ end_time: maybe(v.number()), end_of_stream: maybe(v.boolean()), count: maybe(v.number()) });

/** The pages of a time-based export; records of a border are told twice. */
export async function* timePages(
  read: ReadJson,
  path: string,
  since: Instant,
  signal?: CancelSignal,
): AsyncGenerator<Answer, void, undefined> {
  let start = seconds(since);
  for (;;) {
    const answer = await withSmallerPages((size) => read(`${path}&per_page=${size}&start_time=${start}`, signal));
    yield answer;
    const { end_time: end, end_of_stream: isEnd } = parsed(timeEnd, answer) ?? {};
    if (isEnd === true || end === undefined) return;
    if (end <= start) throw new HelpdeskError('unreadable', 'export without an end');
    start = end;
  }
}

async function withSmallerPages(ask: (size: number) => Promise<Answer>): Promise<Answer> {
  for (const size of sizes) {
    try {
      return await ask(size);
    } catch (error) {
      const isSlow = error instanceof HelpdeskError && error.code === 'timed-out';
      if (!isSlow || size === sizes.at(-1)) throw error;
    }
  }
  throw new HelpdeskError('timed-out', 'export');
}

const seconds = (at: Instant): number => Math.max(0, Math.floor(at / 1000));
