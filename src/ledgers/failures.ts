import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { tellsOfFix } from '../text/deeds';
import { readMessage } from '../text/reading';
import type { Quote } from './said';

/**
 * Where the customer says that a fix of ours failed, if a second one failed too and we had apologized before it or with
 * it: fix, failed, apology, fix, failed. Empty where that is not so, or the customer called the matter settled since.
 * @param contacts public messages and calls of people, oldest first
 */
export function failedTwice(contacts: readonly Message[]): readonly Quote[] {
  const { failures, apologized } = goThrough(contacts);
  return failures.length >= 2 && apologized ? failures : [];
}

/** Where the customer says that a fix of ours failed, if a second one failed too, with an apology or without. */
export const failedAgain = (contacts: readonly Message[]): readonly Quote[] => {
  const { failures } = goThrough(contacts);
  return failures.length >= 2 ? failures : [];
};

/** How many fixes of ours failed by the customer's word since they last called the matter settled. */
export const failedFixes = (contacts: readonly Message[]): number => goThrough(contacts).failures.length;

function goThrough(contacts: readonly Message[]): {
  readonly failures: readonly Quote[];
  readonly apologized: boolean;
} {
  let failures: Quote[] = [];
  let fixed = false;
  let apologized = false;
  for (const message of contacts) {
    const { fixes, apologies, closing, failing, again } = readMessage(message);
    if (!isFromCustomer(message)) {
      if (fixes.length > 0) fixed = true;
      if (apologies.length > 0) apologized = true;
    } else if (closing?.solved) {
      [failures, fixed, apologized] = [[], false, false];
    } else {
      if (tellsOfFix(message)) fixed = true;
      const failed = failing[0] ?? again[0];
      if (!fixed || !failed) continue;
      failures.push({ message: message.id, at: message.at, ...failed });
      fixed = false;
      if (failures.length === 1) apologized = false;
    }
  }
  return { failures, apologized };
}
