import type { DraftCheck, WarningId } from '../../../src/playbook/draft/types';
import type { StepResult } from '../../../src/playbook/types';
import type { Translate } from '../../shared/i18n/words';
import type { DraftText } from './texts';

/** More than that nobody reads in passing. */
const MOST = 3;

interface ReminderTexts {
  readonly d: DraftText;
  readonly t: Translate;
}

/**
 * One line on what a reply lacks: its warnings, apart from those that nobody wants, and the next step. Steps that may come
 * later are not asked of every reply. Undefined where it lacks nothing.
 */
export function reminderLine(
  { warnings, missing }: DraftCheck,
  steps: readonly StepResult[],
  off: readonly WarningId[],
  { d, t }: ReminderTexts,
): string | undefined {
  const next = steps.find(({ id, state }) => state === 'next' && missing.includes(id));
  const lacks = [
    ...(next ? [d('held.missing', { step: t(`steps.${next.id}.name`) })] : []),
    ...warnings.flatMap(({ id }) => (off.includes(id) ? [] : [d(`warning.${id}`)])),
  ];
  if (lacks.length === 0) return undefined;
  const rest = lacks.length - MOST;
  const what = [...lacks.slice(0, MOST), ...(rest > 0 ? [d('held.more', { number: rest })] : [])].join(' · ');
  return d('held.line', { what });
}
