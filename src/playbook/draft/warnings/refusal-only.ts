import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A no, and no other way beside it. */
export function refusalOnly({ draft }: DraftCase): readonly DraftWarning[] {
  const [no] = draft.said('refusal');
  const waysOut = draft.parts('offers').length + draft.parts('fixes').length + draft.promises.length;
  return no && waysOut === 0 ? [{ id: 'refusal-only', span: no }] : [];
}
