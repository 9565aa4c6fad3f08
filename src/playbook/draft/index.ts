import { coveredBy } from './covered';
import { readDraft } from './draft-reading';
import { type DraftCase, type DraftGround, isDue } from './ground';
import { type DraftCheck, type DraftWarning, warningIds } from './types';
import { inApologies } from './warnings/apologies';
import { asksKnown } from './warnings/asks-known';
import { noAcknowledgement } from './warnings/no-acknowledgement';
import { openQuestionIgnored } from './warnings/open-question-ignored';
import { inPromises } from './warnings/promises';
import { refusalOnly } from './warnings/refusal-only';
import { inWords } from './warnings/words';

/**
 * Checks a public reply that is being written against the conversation and the never-list. An empty draft is checked
 * for nothing.
 * @param text plain text of the draft
 */
export function checkDraft(text: string, ground: DraftGround): DraftCheck {
  const draft = readDraft(text, ground.hear);
  const covered = coveredBy(draft, ground);
  if (text.trim() === '') return { covered, missing: [], warnings: [] };
  const what: DraftCase = { ...ground, draft, covered };
  const found = rules.flatMap((rule) => rule(what));
  return {
    covered,
    missing: ground.steps.flatMap(({ id }) => (isDue(ground, id) && !covered.includes(id) ? [id] : [])),
    warnings: warningIds.flatMap((id) => found.find((warning) => warning.id === id) ?? []),
  };
}

const rules: readonly ((what: DraftCase) => readonly DraftWarning[])[] = [
  inWords,
  inPromises,
  inApologies,
  noAcknowledgement,
  asksKnown,
  openQuestionIgnored,
  refusalOnly,
];
