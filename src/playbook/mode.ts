import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { sinceFirstReply } from '../ledgers/first-reply';
import type { Scales } from '../signals/numbers';
import { dissect } from '../text/dissect';
import { hasWords } from '../text/has-words';
import type { Hearing } from '../text/hearing';
import { readMessage } from '../text/reading';
import type { Saying } from '../text/saying-ids';
import { isStrained, toneOfMessage } from '../text/tone/heard';

/** How to reply: `emotional` wants empathy first and facts after, `rational` facts, reasons and a solution first. */
export type Mode = 'emotional' | 'rational';

/**
 * The mode of what the customer wrote since our last reply, or last of all. `undefined` where they wrote nothing that can
 * be judged: silence and another language have no mode.
 * @param contacts public messages and calls of people, oldest first
 */
export function modeOf(
  contacts: readonly Message[],
  hearing: Hearing,
  { from, fromFirst }: Scales['frustration'],
): Mode | undefined {
  const last = contacts.findLastIndex((message) => isFromCustomer(message) && hasWords(message));
  if (last < 0) return undefined;
  const ours = contacts.slice(0, last).findLastIndex((message) => !isFromCustomer(message));
  const words = contacts
    .slice(ours + 1, last + 1)
    .filter((message) => hasWords(message) && JUDGED.has(readMessage(message).language));
  if (words.length === 0) return undefined;
  const replied = sinceFirstReply(contacts.slice(0, last)).length > 0;
  const sounds = (message: Message): boolean =>
    hearing.tone !== undefined &&
    isStrained(toneOfMessage(hearing.tone, message), replied ? from : fromFirst) &&
    (replied || !onlyAsks(message));
  return words.some((message) => saysHeat(message, hearing) || sounds(message)) ? 'emotional' : 'rational';
}

function saysHeat(message: Message, { hear }: Hearing): boolean {
  const sayings = hear?.(message).sayings ?? {};
  return HEATED.some((saying) => sayings[saying]);
}

/** Questions and nothing else, greetings apart: bare ones ("왜 아직 안 되나요?") sound more strained than they are. */
function onlyAsks(message: Message): boolean {
  const { sentences, topics, original } = dissect(message);
  const asked = new Set(readMessage(message).questions.map(({ start }) => start));
  return sentences.every(
    (part) =>
      asked.has(original(part).start) ||
      topics.greeting?.some(({ start, end }) => start === part.start && end + 1 >= part.end),
  );
}

const JUDGED: ReadonlySet<string> = new Set(['en', 'ko', 'none']);
const HEATED: readonly Saying[] = ['insult', 'threat-of-harm', 'ultimatum'];
