import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { readMessage } from '../text/reading';
import type { Quote } from './said';

/** An apology of ours in a public reply. */
export interface Apology extends Quote {
  /** For "any inconvenience": it names nothing that went wrong. */
  readonly generic: boolean;
}

/**
 * Our apologies, oldest first, one per message at most: a message that apologizes twice does so once. Of its sentences one
 * that names the failing counts, before one that does not. Hand over the contacts of the current matter alone: what was
 * apologized for before the customer called it solved is over.
 * @param contacts public messages and calls of people, oldest first
 */
export const findApologies = (contacts: readonly Message[]): readonly Apology[] =>
  contacts.flatMap((message) => {
    if (isFromCustomer(message)) return [];
    const { apologies, genericApologies } = readMessage(message);
    const isGeneric = ({ start }: Pick<Quote, 'start'>): boolean =>
      genericApologies.some((span) => span.start === start);
    const span = apologies.find((one) => !isGeneric(one)) ?? apologies[0];
    return span ? [{ message: message.id, at: message.at, ...span, generic: isGeneric(span) }] : [];
  });
