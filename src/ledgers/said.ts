import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import type { Message, MessageId } from '../facts/message';
import { byTime, countUntil } from '../facts/order';
import { hasWords } from '../text/has-words';
import type { Hear } from '../text/hearing';
import { isHumanContact } from '../text/human-contact';
import { readMessage } from '../text/reading';
import { type Saying, type Speaker, sayingsBy } from '../text/saying-ids';
import type { Span } from '../text/span';

/** A sentence of a message. */
export interface Quote extends Span {
  readonly message: MessageId;
  readonly at: Instant;
  /** How often they had to come, where a sentence of the customer's counts it. */
  readonly count?: number;
}

/** What was said on the ticket in front, up to an instant. */
export interface Said {
  /** Where a thing was said at or after `since`, oldest first: one sentence per message, the first that says it. */
  quotes(saying: Saying, since: Instant): readonly Quote[];
  /**
   * Whether the words of one side since then can be judged: `none` where there are none, `unread` where a message is
   * in a language that nothing here can read.
   */
  heard(side: Speaker, since: Instant): 'none' | 'read' | 'unread';
}

/**
 * What was said in a conversation. The whole of it is gone through once, however many instants are asked for.
 * @param messages of the ticket, in any order; machines, internal notes and records of calls are left out
 */
export function saidUntil(messages: readonly Message[], hear: Hear, asOf: Instant): Said {
  const index = indexOf(hear)(messages);
  return {
    quotes: (saying, since) => between(index.quotes.get(saying) ?? NONE, since, asOf),
    heard: (side, since) => {
      const words = between(index.words[side], since, asOf);
      if (words.length === 0) return 'none';
      return words.some(({ unread }) => unread) ? 'unread' : 'read';
    },
  };
}

interface Index {
  readonly quotes: ReadonlyMap<Saying, readonly Quote[]>;
  readonly words: Readonly<Record<Speaker, readonly { readonly at: Instant; readonly unread: boolean }[]>>;
}

const indexOf = memoised((hear: Hear) => {
  const sayingsOf = memoised((message: Message) => heardIn(message, hear));
  return memoised((messages: readonly Message[]): Index => makeIndex(messages, sayingsOf));
});

function makeIndex(messages: readonly Message[], sayingsOf: (message: Message) => HeardIn | NothingHeard): Index {
  const quotes = new Map<Saying, Quote[]>();
  const words: Record<Speaker, HeardIn['words'][]> = { customer: [], us: [] };
  for (const message of [...messages].sort(byTime)) {
    const heard = sayingsOf(message);
    if (!heard.side) continue;
    words[heard.side].push(heard.words);
    for (const [saying, quote] of heard.quotes) {
      const known = quotes.get(saying);
      if (known) known.push(quote);
      else quotes.set(saying, [quote]);
    }
  }
  return { quotes, words };
}

/** What one message adds. */
interface HeardIn {
  readonly side: Speaker;
  readonly words: { readonly at: Instant; readonly unread: boolean };
  readonly quotes: readonly (readonly [Saying, Quote])[];
}
/** A note, a call, a machine's message or one without words. */
interface NothingHeard {
  readonly side?: undefined;
}

function heardIn(message: Message, hear: Hear): HeardIn | NothingHeard {
  if (!hasWords(message) || !isHumanContact(message)) return {};
  const { language } = readMessage(message);
  const { sayings, claimedCount } = hear(message);
  const { id, at } = message;
  const side = isFromCustomer(message) ? 'customer' : 'us';
  const quotes = sayingsBy[side].flatMap((saying): readonly (readonly [Saying, Quote])[] => {
    const span = sayings[saying]?.[0];
    if (!span) return [];
    const count = saying === 'claimed-count' ? claimedCount : undefined;
    return [[saying, { message: id, at, ...span, ...(count !== undefined && { count }) }]];
  });
  return { side, words: { at, unread: language === 'other' }, quotes };
}

function between<T extends { readonly at: Instant }>(
  oldestFirst: readonly T[],
  since: Instant,
  asOf: Instant,
): readonly T[] {
  if (oldestFirst.length === 0) return oldestFirst;
  const at = (item: T): Instant => item.at;
  return oldestFirst.slice(countUntil(oldestFirst, at, since - 1), countUntil(oldestFirst, at, asOf));
}

const NONE: readonly Quote[] = [];
