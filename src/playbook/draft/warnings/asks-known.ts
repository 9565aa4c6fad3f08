import { askedAgain } from '../../../ledgers/asked-again';
import { findQuestions } from '../../../ledgers/questions';
import { readMessage } from '../../../text/reading';
import { asMessage } from '../as-message';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A question of the draft that we asked before and that the customer answered. */
export function asksKnown({ draft, contacts }: DraftCase): readonly DraftWarning[] {
  const asked = draft.parts('questions');
  if (asked.length === 0) return [];
  const message = asMessage(draft.text, contacts);
  const withDraft = [...contacts, message];
  const again = askedAgain(findQuestions(withDraft), withDraft);
  const last = again.at(-1);
  if (again.length < 2 || last?.message !== message.id) return [];
  const span = readMessage(message).questions.find(({ start }) => start === last.start);
  return span ? [{ id: 'asks-known', span }] : [];
}
