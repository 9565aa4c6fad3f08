import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { tellsOfFix } from '../text/deeds';
import { readMessage } from '../text/reading';
import { wantsMore } from '../text/wants';

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
 * @param reopened the ticket was reopened: then whatever the customer writes after a fix of ours says that it failed
 */
export function currentMatter(contacts: readonly Message[], reopened: boolean): Matter {
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
    if (reading.closing) {
      closed = begin !== undefined && (reading.closing.solved || (reading.closing.thanks && !expectsMore(ours)));
      return;
    }
    const settled = begin !== undefined && reading.solved.length > 0 && reading.thanks.length > 0;
    if (
      settled &&
      reading.failing.length + reading.questions.length + reading.trouble.length === 0 &&
      !wantsMore(message)
    ) {
      closed = true;
      return;
    }
    if (begin === undefined || closed || (settled && reading.failing.length === 0)) {
      [begin, attempt, fixFailed, fixTried, closed] = [index, index, false, false, false];
    } else if ((fixTried && reopened) || ((fixTried || tellsOfFix(message.text)) && reading.failing.length > 0)) {
      [attempt, fixFailed, fixTried] = [index, true, false];
    }
  });

  if (begin === undefined) return { contacts: [], closed: false, attempt: [], fixFailed: false };
  return { contacts: contacts.slice(begin), closed, attempt: contacts.slice(attempt), fixFailed };
}

/** "Thanks" after a question of ours, or after "we will get back to you", closes nothing. */
function expectsMore(ours: Message | undefined): boolean {
  if (!ours) return true;
  const { questions, followUps } = readMessage(ours);
  return questions.length > 0 || followUps.length > 0;
}
