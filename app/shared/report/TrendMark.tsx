import type { Trend } from '../../../src/report/types';
import { useWords } from '../i18n/WordsContext';

/** Where the score is heading: an arrow and the words for it. */
export function TrendMark({ direction }: { direction: Trend['direction'] }) {
  const { t } = useWords();
  return (
    <span className="trend" data-trend={direction}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={arrows[direction]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      {t(`badge.${direction}`)}
    </span>
  );
}

const arrows: Readonly<Record<Trend['direction'], string>> = {
  better: 'M2 10l8-8M4.5 2H10v5.5',
  worse: 'M2 2l8 8M10 4.5V10H4.5',
  flat: 'M1 6h10M7.5 2.5L11 6 7.5 9.5',
};
