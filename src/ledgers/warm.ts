import type { Message } from '../facts/message';
import { readMessage } from '../text/reading';

/**
 * Thanks or praise, and nothing that wants an answer: more words than a closing thanks may have ("Got the label, thanks!"),
 * and none that ask, press or say that something is wrong.
 */
export function isWarm(message: Message): boolean {
  const { thanks, praise, questions, trouble, failing, again } = readMessage(message);
  return thanks.length + praise.length > 0 && questions.length + failing.length + again.length + trouble.length === 0;
}
