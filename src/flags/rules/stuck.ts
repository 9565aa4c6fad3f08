import { isCall, isFromCustomer } from '../../facts/contact';
import { isLive } from '../../facts/message';
import { isOver } from '../../facts/ticket-as-of';
import { currentMatter } from '../../ledgers/matter';
import type { FlagRule } from '../rule';

/**
 * No progress, many replies: letters go back and forth about one matter, and it is still open. Chat and calls do not
 * count: there many short turns are the way people talk.
 */
export const stuck: FlagRule = {
  id: 'stuck',
  severity: 'medium',
  evidence({ view, policy: { flags } }) {
    if (!view.messages || isOver(view.ticket.status)) return [];
    const matter = currentMatter(view.messages, false);
    if (matter.closed) return [];

    const letters = matter.contacts.filter((message) => !isLive(message.channel) && !isCall(message));
    const theirs = letters.filter(isFromCustomer).length;
    const ours = letters.length - theirs;
    if (ours < flags.stuckReplies || theirs < flags.stuckAnswers) return [];
    return [{ kind: 'count', what: 'contacts', n: letters.length }];
  },
};
