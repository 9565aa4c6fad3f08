import { isCall, isFromCustomer } from '../facts/contact';
import { memoised } from '../facts/memo';
import type { Message, MessageId } from '../facts/message';
import { readMessage } from '../text/reading';

/** Where a message stands in the conversation. */
export interface Turn {
  /** Counts up with each change of speaker. In a call both speak. */
  readonly turn: number;
  /** The other side's last message before this turn asks something. */
  readonly asked: boolean;
}

/**
 * Who speaks when.
 * @param contacts public messages and calls of people, oldest first
 */
export const turnsOf = memoised((contacts: readonly Message[]): ReadonlyMap<MessageId, Turn> => {
  const turns = new Map<MessageId, Turn>();
  let now: Turn = { turn: 0, asked: false };
  let before: Message | undefined;
  for (const message of contacts) {
    if (before && (isCall(message) || isCall(before) || isFromCustomer(message) !== isFromCustomer(before))) {
      now = { turn: now.turn + 1, asked: readMessage(before).questions.length > 0 };
    }
    turns.set(message.id, now);
    before = message;
  }
  return turns;
});
