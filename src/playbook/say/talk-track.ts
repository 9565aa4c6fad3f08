import { isCall } from '../../facts/contact';
import type { Facts } from '../../facts/facts';
import { messagesAsOf } from '../../facts/facts-as-of';
import type { Instant } from '../../facts/instant';
import { currentMatter, type Matter } from '../../ledgers/matter';
import { isHumanContact } from '../../text/human-contact';

/** What the conversation in front is about now. */
export const matterOf = ({ messages, ticket }: Facts, asOf: Instant): Matter =>
  currentMatter(messagesAsOf(messages ?? [], asOf).filter(isHumanContact), (ticket.metrics?.reopens ?? 0) > 0);

/** Whether the steps are spoken: the ticket came by phone, or somebody called in the current attempt. */
export const isTalkTrack = ({ ticket }: Facts, { attempt }: Matter): boolean =>
  ticket.channel === 'voice' || attempt.some(isCall);
