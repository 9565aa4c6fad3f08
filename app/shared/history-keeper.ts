import type { History } from '../../src/facts/facts';
import { type Instant, MINUTE } from '../../src/facts/instant';
import type { PersonId } from '../../src/facts/person';
import type { Clock, Stop } from '../../src/helpdesk/port';
import { openChannel } from './channel';

/** How long a customer's history counts as read: the next ticket of the same customer asks nothing of the helpdesk. */
export const WARM = 10 * MINUTE;

export interface ReadHistory {
  readonly history: History;
  readonly readAt: Instant;
  readonly asked: AskedHistory;
}

/** What the settings ask of a history; other settings are another history. */
export interface AskedHistory {
  /** How far back. */
  readonly days: number;
  /** Fields of organizations that come along. */
  readonly organizationKeys: readonly string[];
}

/** Where sidebars share what they have read. In memory only: nothing of it outlives the browser tab. */
export interface HistoryKeeper {
  /** A history read less than {@link WARM} ago, or undefined. Never rejects, and never waits long. */
  recall(agent: PersonId, customer: PersonId, asked: AskedHistory): Promise<ReadHistory | undefined>;
  keep(agent: PersonId, customer: PersonId, read: ReadHistory): void;
}

/** What the frames of one browser say to each other. */
type Word =
  | { readonly kind: 'ask'; readonly id: string; readonly key: string }
  | { readonly kind: 'answer'; readonly id: string; readonly read?: ReadHistory }
  | { readonly kind: 'keep'; readonly key: string; readonly read: ReadHistory };

/** Milliseconds to wait for the background frame. It answers at once where it runs, also with "nothing kept". */
const patience = 150;

/**
 * Asks the background frame through a broadcast channel: the app's frames share one origin, the helpdesk's page does not
 * and hears nothing of it.
 * @param scope the account and installation. Agents see different tickets, so they never share either.
 */
export function createHistoryKeeper(scope: string, clock: Clock): HistoryKeeper {
  const channel = openChannel(channelName);
  if (channel === undefined) return forgetful;
  const waiting = new Map<string, (read: ReadHistory | undefined) => void>();
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'answer') waiting.get(data.id)?.(data.read);
  };
  const say = (word: Word): void => channel.postMessage(word);
  return {
    recall: (agent, customer, asked) =>
      new Promise((resolve) => {
        const id = crypto.randomUUID();
        const stop = clock.after(patience, () => answered(undefined));
        const answered = (read: ReadHistory | undefined): void => {
          stop();
          waiting.delete(id);
          resolve(read !== undefined && isWarm(read, clock.now()) && isSame(read.asked, asked) ? read : undefined);
        };
        waiting.set(id, answered);
        say({ kind: 'ask', id, key: keyOf(scope, agent, customer) });
      }),
    keep: (agent, customer, read) => say({ kind: 'keep', key: keyOf(scope, agent, customer), read }),
  };
}

/** The background frame's part: keeps what the sidebars have read until it is no longer warm. */
export function keepHistories(clock: Clock): Stop {
  const channel = openChannel(channelName);
  if (channel === undefined) return () => {};
  const kept = new Map<string, ReadHistory>();
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    for (const [key, read] of kept) if (!isWarm(read, clock.now())) kept.delete(key);
    if (data.kind === 'keep') kept.set(data.key, data.read);
    if (data.kind !== 'ask') return;
    const read = kept.get(data.key);
    channel.postMessage({ kind: 'answer', id: data.id, ...(read !== undefined && { read }) } satisfies Word);
  };
  return () => channel.close();
}

/** Shares nothing: for pages without a background frame. */
export const forgetful: HistoryKeeper = { recall: () => Promise.resolve(undefined), keep: () => {} };

const isSame = (one: AskedHistory, other: AskedHistory): boolean =>
  one.days === other.days && one.organizationKeys.join() === other.organizationKeys.join();

const isWarm = (read: ReadHistory, now: Instant): boolean => now - read.readAt < WARM;

const keyOf = (scope: string, agent: PersonId, customer: PersonId): string => `${scope}/${agent}/${customer}`;

/** The number changes with the shape of what is said, so that two releases side by side do not misread each other. */
const channelName = 'evenkeel-histories-2';
