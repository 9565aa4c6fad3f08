import type { Promised } from '../../../src/ledgers/promises';
import { useWords } from '../../shared/i18n/WordsContext';
import { useConversation } from '../../shared/report/conversation';
import { useLedgerTexts } from './texts';

/** Says that the time for which we promised to come back is over: silence is then worse than no news. */
export function TimeCame({ promises }: { promises: readonly Promised[] }) {
  const t = useLedgerTexts();
  const { format } = useWords();
  const { asOf } = useConversation();
  const due = promises.findLast(({ state }) => state === 'broken')?.due;
  if (due === undefined) return null;
  return (
    <p className="step-hint" data-time-came="">
      {t('timeCame', { at: format.moment(due, asOf) })}
    </p>
  );
}
