import { isCall } from '../../facts/contact';
import type { Facts } from '../../facts/facts';
import { messagesAsOf } from '../../facts/facts-as-of';
import type { Instant } from '../../facts/instant';
import { currentMatter, type Matter } from '../../ledgers/matter';
import type { Promised } from '../../ledgers/promises';
import { isHumanContact } from '../../text/human-contact';

/** What the conversation in front is about now, as far as our promises are heard. */
export const matterOf = ({ messages, ticket }: Facts, asOf: Instant, promises: readonly Promised[]): Matter =>
  currentMatter(
    messagesAsOf(messages ?? [], asOf).filter(isHumanContact),
    (ticket.metrics?.reopens ?? 0) > 0,
    promises,
  );

/** Whether the steps are spoken: the ticket came by phone, or somebody called in the current attempt. */
export const isTalkTrack = ({ ticket }: Facts, { attempt }: Matter): boolean =>
  ticket.channel === 'voice' || attempt.some(isCall);
