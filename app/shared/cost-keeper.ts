import type { Instant } from '../../src/facts/instant';
import type { Clock } from '../../src/helpdesk/port';
import { openChannel } from './channel';

/** What the app has asked of the account's API in this browser. Numbers alone: no address, no name, no text. */
export interface Costs {
  readonly since: Instant;
  /** Panels opened on a ticket, and those of them that asked nothing. */
  readonly opens: number;
  readonly warmOpens: number;
  readonly sidebarRequests: number;
  readonly boards: number;
  readonly boardRequests: number;
  /** Exports that dry runs read: they have a limit of their own. */
  readonly exports: number;
  /** What the frame asks that nobody sees: it counts flags for supervisors. */
  readonly backgroundRequests: number;
  /** Answers that said "too many requests". */
  readonly limited: number;
  /** Requests a minute that the account may make, as its latest answer said; 0 while none did. */
  readonly limit: number;
}

export type MoreCosts = Partial<Record<Exclude<keyof Costs, 'since' | 'limit'>, number>>;

/** What the frames of one browser say to each other where it lets them store nothing. */
type Word =
  | { readonly kind: 'add'; readonly id: string; readonly more: MoreCosts; readonly limit: number }
  | { readonly kind: 'heard' | 'ask'; readonly id: string }
  | { readonly kind: 'here' }
  | { readonly kind: 'answer'; readonly id: string; readonly costs: Costs };

/** Milliseconds to wait for the background frame, which answers at once where it runs. */
const patience = 500;
/** Milliseconds after which all frames have heard that the background frame is there. */
const settling = 10_000;

/** Nothing, since then. */
export const noCosts = (since: Instant): Costs => ({
  since,
  opens: 0,
  warmOpens: 0,
  sidebarRequests: 0,
  boards: 0,
  boardRequests: 0,
  exports: 0,
  backgroundRequests: 0,
  limited: 0,
  limit: 0,
});

/** One browser may serve several accounts: the host names its own address in ours. */
const key = (): string => `evenkeel-costs-1/${new URLSearchParams(window.location.search).get('origin') ?? ''}`;

/** What is stored; undefined where the browser refuses frames of other sites any storage. */
function stored(now: Instant): Costs | undefined {
  let text: string | null;
  try {
    text = localStorage.getItem(key());
  } catch {
    return undefined;
  }
  return whole(text, now);
}

function whole(text: string | null, now: Instant): Costs {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    const costs = { ...noCosts(now), ...(typeof found === 'object' ? found : {}) };
    return Object.values(costs).every((value) => typeof value === 'number' && Number.isFinite(value))
      ? costs
      : noCosts(now);
  } catch {
    return noCosts(now);
  }
}

/** Of the background frame alone, which lives as long as the helpdesk's page. */
let inMemory: Costs | undefined;

export function addCosts(clock: Clock, more: MoreCosts, limit = 0): void {
  const before = stored(clock.now());
  if (before) {
    try {
      localStorage.setItem(key(), JSON.stringify(sum(before, more, limit)));
    } catch {
      // It is full: nothing more is counted.
    }
  } else if (inMemory) inMemory = sum(inMemory, more, limit);
  else {
    const word: Word = { kind: 'add', id: crypto.randomUUID(), more, limit };
    unheard.set(word.id, word);
    channel()?.postMessage(word);
  }
}

/** What the background frame has not taken yet: it may open later than this one. */
const unheard = new Map<string, Word>();

function sum(before: Costs, more: MoreCosts, limit: number): Costs {
  const after: Record<string, number> = { ...before, limit: limit || before.limit };
  for (const [name, count] of Object.entries(more)) after[name] = (after[name] ?? 0) + count;
  return after as unknown as Costs;
}

/** What was counted; undefined where neither storage nor the background frame counts. */
export async function readCosts(clock: Clock): Promise<Costs | undefined> {
  const found = stored(clock.now());
  const open = found ? undefined : channel();
  if (found || !open) return found;
  return new Promise((resolve) => {
    const id = crypto.randomUUID();
    const end = (costs: Costs | undefined): void => {
      stop();
      open.removeEventListener('message', heard);
      resolve(costs);
    };
    const heard = ({ data }: MessageEvent<Word>): void => {
      if (data.kind === 'answer' && data.id === id) end(data.costs);
    };
    const stop = clock.after(patience, () => end(undefined));
    open.addEventListener('message', heard);
    open.postMessage({ kind: 'ask', id } satisfies Word);
  });
}

/** The background frame's part: counts in memory where the browser lets the app store nothing. */
export function keepCosts(clock: Clock): void {
  const open = stored(clock.now()) ? undefined : channel();
  if (!open) return;
  inMemory = noCosts(clock.now());
  // A word may be on its way when the frame that sent it hears that we are here, and sends it again.
  let twice: Set<string> | undefined = new Set();
  clock.after(settling, () => {
    twice = undefined;
  });
  open.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (!inMemory) return;
    if (data.kind === 'add') {
      if (!twice?.has(data.id)) inMemory = sum(inMemory, data.more, data.limit);
      twice?.add(data.id);
      open.postMessage({ kind: 'heard', id: data.id } satisfies Word);
    }
    if (data.kind === 'ask') open.postMessage({ kind: 'answer', id: data.id, costs: inMemory } satisfies Word);
  });
  open.postMessage({ kind: 'here' } satisfies Word);
}

let opened: BroadcastChannel | undefined;
/** The number changes with the shape of what is said. */
const channel = (): BroadcastChannel | undefined => {
  if (opened) return opened;
  opened = openChannel(key());
  opened?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'heard') unheard.delete(data.id);
    if (data.kind === 'here') for (const word of unheard.values()) opened?.postMessage(word);
  });
  return opened;
};
