import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import type { Hearing } from '../text/hearing';
import { readMessage } from '../text/reading';
import type { Saying } from '../text/saying-ids';
import { toneOfMessage } from '../text/tone/heard';
import { STRAINED } from '../text/tone/strained';

/** How to reply: `emotional` wants empathy first and facts after, `rational` facts, reasons and a solution first. */
export type Mode = 'emotional' | 'rational';

/**
 * The mode of what the customer wrote since our last reply, or last of all. `undefined` where they wrote nothing that can
 * be judged: silence and another language have no mode.
 * @param contacts public messages and calls of people, oldest first
 */
export function modeOf(contacts: readonly Message[], hearing: Hearing): Mode | undefined {
  const last = contacts.findLastIndex(isFromCustomer);
  if (last < 0) return undefined;
  const ours = contacts.slice(0, last).findLastIndex((message) => !isFromCustomer(message));
  const words = contacts.slice(ours + 1, last + 1).filter((message) => JUDGED.has(readMessage(message).language));
  if (words.length === 0) return undefined;
  return words.some((message) => isHeated(message, hearing)) ? 'emotional' : 'rational';
}

function isHeated(message: Message, { tone, hear }: Hearing): boolean {
  const sayings = hear?.(message).sayings ?? {};
  if (HEATED.some((saying) => sayings[saying])) return true;
  return tone !== undefined && (toneOfMessage(tone, message)?.strain ?? 0) >= STRAINED;
}

const JUDGED: ReadonlySet<string> = new Set(['en', 'ko', 'none']);
const HEATED: readonly Saying[] = ['insult', 'threat-of-harm', 'ultimatum'];
