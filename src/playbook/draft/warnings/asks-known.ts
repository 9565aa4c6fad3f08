import { askedAgain } from '../../../ledgers/asked-again';
import { findQuestions } from '../../../ledgers/questions';
import { asMessage } from '../as-message';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A question of the draft that we asked before and that the customer answered. */
export function asksKnown({ draft, contacts }: DraftCase): readonly DraftWarning[] {
  const asked = draft.parts('questions');
  if (asked.length === 0) return [];
  const message = asMessage(draft.text, contacts);
  // The draft's are known by its lines; to read it as one message would cost more than all the rest.
  const ours = asked.map(({ start, end }) => ({ message: message.id, start, end, at: message.at }));
  const again = askedAgain([...findQuestions(contacts), ...ours], [...contacts, message]);
  const last = again.at(-1);
  if (again.length < 2 || last?.message !== message.id) return [];
  const span = asked.find(({ start }) => start === last.start);
  return span ? [{ id: 'asks-known', span }] : [];
}
