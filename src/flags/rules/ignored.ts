import type { Silence } from '../../ledgers/silences';
import { isUnanswered, waitLevel } from '../../signals/waits';
import { type FlagRule, groundsOf, type Seen } from '../rule';

/**
 * A message of the customer waits several times its limit, or the ticket was solved without a word and can still be mended.
 * The sign counts every wait from its limit on; a supervisor is for those that nobody seems to see.
 */
export const ignored: FlagRule = {
  id: 'ignored',
  severity: 'medium',
  sign: 'ignored',
  evidence(seen) {
    const { signs, view } = seen;
    if (view.ticket.status === 'closed') return [];
    const long = (view.silences ?? [])
      .filter((silence) => isLong(silence, seen))
      .map(({ message }) => `silence:${message}`);
    return groundsOf(signs, 'ignored')
      .filter(({ fact }) => long.includes(fact))
      .flatMap(({ evidence }) => evidence);
  },
};

/** Who has talked to us and sits at the screen no more is written to: from then on the hours of a letter count. */
function isLong(silence: Silence, { view: { asOf }, policy }: Seen): boolean {
  if (!isUnanswered(silence)) return false;
  if (silence.end === 'solved') return true;
  const { first, channel, from } = silence;
  const times = policy.flags.ignoredTimes[first ? 'first' : 'later'];
  const { firstReplyHours, replyHours, chatReplyMinutes } = policy.limits;
  const numbers = {
    ...policy,
    limits: {
      ...policy.limits,
      firstReplyHours: firstReplyHours * times,
      replyHours: replyHours * times,
      chatReplyMinutes: chatReplyMinutes * times,
    },
  };
  return waitLevel(first || channel === 'voice' ? channel : 'email', first, { from, to: asOf }, false, numbers) > 0;
}
