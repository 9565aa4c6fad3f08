import type { Message } from '../../src/facts/message';
import { fold } from '../../src/text/fold';
import { languageOf } from '../../src/text/language';

/** The latest messages say in which language the conversation is held now. */
const latest = 5;

/** Whether the customer writes in a language whose phrases we know, or too little to tell. */
export function isLanguageJudged(messages: readonly Message[]): boolean {
  const text = messages
    .filter(({ author, automatic }) => author.kind === 'customer' && !automatic)
    .slice(-latest)
    .map((message) => message.text)
    .join(' ');
  return languageOf(fold(text).text) !== 'other';
}
