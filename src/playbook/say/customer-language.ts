import { isCall, isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import type { Customer } from '../../facts/person';
import { dissect } from '../../text/dissect';
import { isHumanContact } from '../../text/human-contact';
import { languageOf } from '../../text/language';

/** The latest messages say in which language the conversation is held now. */
const LATEST = 5;

/**
 * The language to answer in: of the customer's own latest words, else of their profile. `unknown` where neither tells.
 * What stands in the record of a call is not theirs.
 */
export function customerLanguage(
  messages: readonly Message[],
  { locale }: Pick<Customer, 'locale'>,
): 'en' | 'ko' | 'other' | 'unknown' {
  const words = messages
    .filter((message) => isFromCustomer(message) && !isCall(message) && isHumanContact(message))
    .slice(-LATEST)
    .map((message) => dissect(message).own);
  const spoken = languageOf(words.join('\n'));
  if (spoken !== 'none') return spoken;
  const [tag] = locale?.toLowerCase().split(/[-_]/) ?? [];
  if (!tag) return 'unknown';
  return tag === 'en' || tag === 'ko' ? tag : 'other';
}
