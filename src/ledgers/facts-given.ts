import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { type GivenKind, readGiven } from '../text/given';
import type { Quote } from './said';

/** Something that the customer told already. */
export interface FactGiven extends Quote {
  readonly kind: GivenKind;
}

/**
 * What the customer told already, oldest first, so that nobody asks again: each thing once, where it was first said. The
 * whole ticket counts, because an order keeps its number whatever the matter.
 * @param contacts public messages and calls of people, oldest first
 */
export function findGiven(contacts: readonly Message[]): readonly FactGiven[] {
  const known = new Set<string>();
  return contacts.filter(isFromCustomer).flatMap((message) =>
    readGiven(message).flatMap(({ kind, start, end }): readonly FactGiven[] => {
      const key = `${kind} ${message.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()}`;
      if (known.has(key)) return [];
      known.add(key);
      return [{ kind, message: message.id, at: message.at, start, end }];
    }),
  );
}
