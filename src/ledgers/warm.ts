import type { Message } from '../facts/message';
import { readMessage } from '../text/reading';
import { wantsMore } from '../text/wants';

interface Where {
  /** On a solved ticket, where they may name what was wrong. */
  readonly solved?: boolean;
}

/**
 * Thanks or praise, and nothing that wants an answer: more words than a closing thanks may have ("Got the label, thanks!"),
 * and none that ask, want, press or say that something is wrong.
 */
export function isWarm(message: Message, { solved = false }: Where = {}): boolean {
  const { thanks, praise, questions, trouble, failing, again } = readMessage(message);
  if (thanks.length + praise.length === 0) return false;
  const wants = questions.length + failing.length + again.length;
  return wants + (solved ? 0 : trouble.length) === 0 && !wantsMore(message);
}
