import { isCall, isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';

/**
 * Contacts since our first reply to the customer, it included; a call is one, whoever made it. What they wrote before it
 * describes the problem, in however many messages. None where we have not replied.
 * @param contacts public messages and calls of people, oldest first
 */
export function sinceFirstReply(contacts: readonly Message[]): readonly Message[] {
  let asked = false;
  const reply = contacts.findIndex((message) => {
    asked ||= isFromCustomer(message);
    return asked && (!isFromCustomer(message) || isCall(message));
  });
  return reply < 0 ? [] : contacts.slice(reply);
}
