import { messagesAsOf, ticketInFront } from '../../facts/facts-as-of';
import type { Message } from '../../facts/message';
import type { Ticket } from '../../facts/ticket';
import { overSince } from '../../facts/ticket-as-of';
import { findSilences, type Silence } from '../../ledgers/silences';
import { isHumanContact } from '../../text/human-contact';
import type { Amount, Relationship, Unknown, Value } from './types';

/** The conversation in front as the sheet looks at it. */
export interface Conversation {
  readonly ticket: Ticket;
  /** Oldest first. */
  readonly contacts: readonly Message[];
  /** Stretches in which the customer waited for us. */
  readonly silences: readonly Silence[];
}

/** Undefined where the conversation could not be read. A ticket that is not submitted has an empty one. */
export function conversationOf({ facts, asOf, numbers }: Relationship): Conversation | undefined {
  const { messages } = facts;
  if (messages === undefined && facts.ticket.id !== undefined) return undefined;
  const ticket = ticketInFront(facts, asOf);
  const contacts = messagesAsOf(messages ?? [], asOf).filter(isHumanContact);
  return { ticket, contacts, silences: findSilences(contacts, overSince(ticket), numbers.scales.waits.breathMinutes) };
}

export const exact = (n: number): Amount => ({ n, bound: 'exact' });
export const atLeast = (n: number): Amount => ({ n, bound: 'at-least' });

/** The number, or why there is none. */
export const orUnknown = (amount: Amount | undefined, unknown: Unknown): Value => amount ?? { unknown };
