import type { AgentSaying } from '../../../text/saying-ids';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** Words that hurt or bind too much, whatever the conversation is: the sentence itself is the warning. */
export const inWords = ({ draft }: DraftCase): readonly DraftWarning[] =>
  SAID.flatMap((id) =>
    draft
      .said(id)
      .slice(0, 1)
      .map((span) => ({ id, span })),
  );

const SAID = ['retaliate', 'blame', 'minimize', 'disown', 'absolute-promise'] as const satisfies readonly AgentSaying[];
