import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import type { Closing } from '../text/closing';
import { tellsOfFix } from '../text/deeds';
import { readMessage } from '../text/reading';
import { hasTrouble } from '../text/trouble';
import { wantsMore } from '../text/wants';
import type { Promised } from './promises';

/** What the conversation is about now. */
export interface Matter {
  /** Contacts since the customer brought it up, oldest first; empty where nothing was brought up. */
  readonly contacts: readonly Message[];
  /** The customer closed it with thanks and opened nothing since. */
  readonly closed: boolean;
  /** Contacts since the last fix failed; all of them where none did. */
  readonly attempt: readonly Message[];
  readonly fixFailed: boolean;
}

/**
 * Finds the current matter. It begins with a customer's message after the last closing one, or with one that closes the
 * matter before and goes on ("solved, thanks, and where is the receipt?"); within it, an attempt
 * begins anew with the customer's word that a fix of ours did not help.
 * @param contacts public messages and calls of people, oldest first
 * @param promises of ours: thanks for what is still to come close nothing
 * @param reopened the ticket was reopened: then whatever the customer writes after a fix of ours says that it failed
 */
export function currentMatter(
  contacts: readonly Message[],
  reopened: boolean,
  promises: readonly Pick<Promised, 'message' | 'keptAt'>[],
): Matter {
  let begin: number | undefined;
  let attempt = 0;
  let fixFailed = false;
  let fixTried = false;
  let closed = false;
  let ours: Message | undefined;

  contacts.forEach((message, index) => {
    const reading = readMessage(message);
    if (!isFromCustomer(message)) {
      ours = message;
      if (reading.fixes.length > 0) fixTried = true;
      return;
    }
    const closing = closingOf(message);
    if (closing) {
      const owed = promises.some(({ message: id, keptAt }) => id === ours?.id && !(keptAt && keptAt <= message.at));
      closed = begin !== undefined && (closing.solved || (closing.thanks && !owed && !expectsMore(ours)));
      return;
    }
    const settled = begin !== undefined && reading.solved.length > 0 && reading.thanks.length > 0;
    if (begin === undefined || closed || (settled && reading.failing.length === 0)) {
      [begin, attempt, fixFailed, fixTried, closed] = [index, index, false, false, false];
    } else if ((fixTried && reopened) || (reading.failing.length > 0 && (fixTried || tellsOfFix(message)))) {
      [attempt, fixFailed, fixTried] = [index, true, false];
    }
  });

  if (begin === undefined) return { contacts: [], closed: false, attempt: [], fixFailed: false };
  return { contacts: contacts.slice(begin), closed, attempt: contacts.slice(attempt), fixFailed };
}

/** A message that only closes, or says what it is that is well again. */
export function closingOf(message: Message): Closing | undefined {
  const reading = readMessage(message);
  if (reading.closing || reading.solved.length === 0) return reading.closing;
  const asks = hasTrouble(reading) || reading.questions.length > 0 || wantsMore(message);
  return asks ? undefined : { solved: true, thanks: reading.thanks.length > 0 };
}

/** "Thanks" after a question of ours, or after "we will get back to you", closes nothing. */
function expectsMore(ours: Message | undefined): boolean {
  if (!ours) return true;
  const { questions, followUps } = readMessage(ours);
  return questions.length > 0 || followUps.length > 0;
}
