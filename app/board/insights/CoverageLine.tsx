import { useWords } from '../../shared/i18n/WordsContext';
import type { Reading } from './reading';
import { useInsightTexts } from './texts';

/** How much of the past was read, and what follows from what was not. */
export function CoverageLine({ ready }: { ready: Extract<Reading, { is: 'ready' }> }) {
  const t = useInsightTexts();
  const { format } = useWords();
  const { coverage, period } = ready.insights;
  const number = format.number;
  return (
    <p className="board-note" data-coverage={`${coverage.withWords}/${coverage.tickets}`}>
      {t('coverage.read', {
        tickets: number(coverage.tickets),
        words: number(coverage.withWords),
        from: format.day(period.from),
        to: format.day(period.to),
        requests: number(ready.requests),
      })}
      {coverage.withWords < coverage.tickets && <> {t('coverage.partly')}</>}
      {ready.flagsCut && <> {t('coverage.flagsCut')}</>}
      {ready.cut && <> {t('coverage.cut')}</>}
    </p>
  );
}
