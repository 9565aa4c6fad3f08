import { isFromCustomer } from '../../facts/contact';
import { memoised } from '../../facts/memo';
import type { Message } from '../../facts/message';
import { BLANK } from '../../text/blank';
import { fold } from '../../text/fold';

/** A few words between two blanks are found in many sentences. */
const SHORTEST = 12;

/** Whether one of our public messages says these words already, whatever was put for their blanks. */
export function wasSaid(words: string, messages: readonly Message[]): boolean {
  const parts = partsOf(words);
  return messages.some((message) => message.public && !isFromCustomer(message) && has(plainText(message), parts));
}

/** Whether a draft has these words, with their blanks still open or filled. */
export const standsIn = (draft: string, words: string): boolean =>
  plain(draft).includes(plain(words).trim()) || has(plain(draft), partsOf(words));

const partsOf = (words: string): readonly string[] =>
  plain(words)
    .split(BLANK)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST);

const has = (text: string, parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => text.includes(part));

const plain = (text: string): string => fold(text).text.replace(/\s+/g, ' ');
const plainText = memoised((message: Message) => plain(message.text));
