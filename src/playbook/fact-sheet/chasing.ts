import { isFromCustomer } from '../../facts/contact';
import { MINUTE } from '../../facts/instant';
import { isLive, type Message } from '../../facts/message';
import { readMessage } from '../../text/reading';

/**
 * Messages that we wrote again while a question of ours was open: each costs us time. What is sent in the same breath is
 * one message.
 * @param contacts public messages and calls of people, oldest first
 */
export function chasersOfOurs(
  contacts: readonly Message[],
  breath: { readonly live: number; readonly hours: number },
): readonly Message[] {
  const chasers: Message[] = [];
  let asked: Message | undefined;
  for (const message of contacts) {
    if (isFromCustomer(message)) asked = undefined;
    else {
      const pause = (isLive(message.channel) ? breath.live : breath.hours) * MINUTE;
      const isAgain = asked !== undefined && message.at - asked.at >= pause;
      if (isAgain) chasers.push(message);
      if (isAgain || readMessage(message).questions.length > 0) asked = message;
    }
  }
  return chasers;
}
