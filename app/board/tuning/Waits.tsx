import type { Waiting } from '../../../src/helpdesk/board-port';
import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';

/** Behind what is said of a work's progress: until when it waits, and for what. */
export function Waits({ waiting }: { waiting: Waiting | undefined }) {
  const t = useTuningTexts();
  const { format } = useWords();
  if (!waiting) return null;
  return (
    <>
      {' '}
      {t(waiting.why === 'budget' ? 'progress.waitsBudget' : 'progress.waits', { time: format.time(waiting.until) })}
    </>
  );
}
