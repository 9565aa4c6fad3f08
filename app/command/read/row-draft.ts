import { checkDraft } from '../../../src/playbook/draft';
import { hearing } from '../hearing';
import type { JudgedRow, RowReport } from './row-report';

/** What the draft of a row does and had better do. */
export function checkRowDraft(draft: string, { situation, steps, mode, contacts }: JudgedRow): RowReport['draft'] {
  const { warnings, covered } = checkDraft(draft, { situation, steps, mode, contacts, hear: hearing.hear });
  return { warnings: warnings.map(({ id }) => id), covered };
}
