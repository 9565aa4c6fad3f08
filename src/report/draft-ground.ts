import type { Facts } from '../facts/facts';
import { messagesAsOf, ticketInFront } from '../facts/facts-as-of';
import type { PlaybookNumbers } from '../health/policy';
import { saidUntil } from '../ledgers/said';
import type { DraftGround } from '../playbook/draft/ground';
import { situationOf } from '../playbook/situation';
import type { Hear } from '../text/hearing';
import { isHumanContact } from '../text/human-contact';
import type { HealthReport } from './types';

/**
 * What a draft is held against, as a report of these facts left it: nothing is judged again.
 * @param hear what the report heard with
 */
export function draftGround(
  facts: Facts,
  { asOf, signals, promises, steps, mode }: Pick<HealthReport, 'asOf' | 'signals' | 'promises' | 'steps' | 'mode'>,
  numbers: PlaybookNumbers,
  hear: Hear | undefined,
): DraftGround {
  const { messages = [] } = facts;
  const contacts = messagesAsOf(messages, asOf).filter(isHumanContact);
  const said = hear && saidUntil(messages, hear, asOf);
  const view = { ticket: ticketInFront(facts, asOf), asOf, messages: contacts, promises, ...(said && { said }) };
  return { situation: situationOf(signals, view, numbers), steps, mode, contacts, hear };
}
