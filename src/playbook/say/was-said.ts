import { isFromCustomer } from '../../facts/contact';
import { memoised } from '../../facts/memo';
import type { Message } from '../../facts/message';
import { BLANK } from '../../text/blank';
import { fold } from '../../text/fold';

/** A few words between two blanks are found in many sentences. */
const SHORTEST = 12;

/** Whether one of our public messages says these words already, whatever was put for their blanks. */
export function wasSaid(words: string, messages: readonly Message[]): boolean {
  const parts = plain(words)
    .split(BLANK)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST);
  return (
    parts.length > 0 &&
    messages.some(
      (message) =>
        message.public && !isFromCustomer(message) && parts.every((part) => plainText(message).includes(part)),
    )
  );
}

const plain = (text: string): string => fold(text).text.replace(/\s+/g, ' ');
const plainText = memoised((message: Message) => plain(message.text));
