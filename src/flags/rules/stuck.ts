import { isCall, isFromCustomer } from '../../facts/contact';
import { isLive, type Message } from '../../facts/message';
import { isOver } from '../../facts/ticket-as-of';
import { currentMatter } from '../../ledgers/matter';
import type { Promised } from '../../ledgers/promises';
import { readMessage } from '../../text/reading';
import type { FlagRule } from '../rule';

/**
 * No progress, many replies: letters go back and forth about one matter, and it is still open; or ours bring nothing one
 * after the other and the customer comes back. Chat and calls do not count: there many short turns are the way people talk.
 */
export const stuck: FlagRule = {
  id: 'stuck',
  severity: 'medium',
  evidence({ view, policy: { flags } }) {
    if (!view.messages || isOver(view.ticket.status)) return [];
    const { promises = [] } = view;
    const matter = currentMatter(view.messages, false, promises);
    if (matter.closed) return [];

    const letters = matter.contacts.filter((message) => !isLive(message.channel) && !isCall(message));
    const theirs = letters.filter(isFromCustomer).length;
    const ours = letters.length - theirs;
    const many = ours >= flags.stuckReplies && theirs >= flags.stuckAnswers;
    if (!many && !isPutOff(letters, promises, flags.stuckEmpty)) return [];
    return [{ kind: 'count', what: 'contacts', n: letters.length }];
  },
};

/** The customer came back, and our last letters before that brought nothing: no way out, no time, no question. */
function isPutOff(letters: readonly Message[], promises: readonly Promised[], least: number): boolean {
  const last = letters.at(-1);
  if (!last || !isFromCustomer(last) || readMessage(last).closing) return false;
  const ours = letters.filter((message) => !isFromCustomer(message));
  return ours.length >= least && ours.slice(-least).every((message) => bringsNothing(message, promises));
}

function bringsNothing(message: Message, promises: readonly Promised[]): boolean {
  const { offers, fixes, questions } = readMessage(message);
  return (
    offers.length + fixes.length + questions.length === 0 &&
    promises.every((promise) => promise.message !== message.id || promise.due === undefined)
  );
}
