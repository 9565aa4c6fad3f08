import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';
import type { DryRunPhase } from './use-dry-run';
import { Waits } from './Waits';

/** How far the reading and the judging have come. */
export function Progress({ phase }: { phase: DryRunPhase }) {
  const t = useTuningTexts();
  const { format } = useWords();
  if (phase.is === 'counting') return <p>{t('progress.counting')}</p>;
  if (phase.is === 'hearing' || phase.is === 'judging') {
    const of = Math.max(1, phase.of);
    return (
      <p>
        <progress max={of} value={phase.done} aria-label={t(`progress.${phase.is}Label`)} />{' '}
        {t(`progress.${phase.is}`, { done: format.number(phase.done), of: format.number(phase.of) })}
      </p>
    );
  }
  if (phase.is !== 'loading') return null;
  const { requests, found, upTo, waiting } = phase.progress;
  return (
    <p>
      {t(`progress.${phase.part}`, { found: format.number(found), requests: format.number(requests) })}
      {upTo !== undefined && <> {t('progress.upTo', { day: format.day(upTo) })}</>}
      <Waits waiting={waiting} />
    </p>
  );
}
