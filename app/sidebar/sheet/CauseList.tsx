import type { Cause } from '../../../src/playbook/fact-sheet/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { EvidenceList } from '../../shared/report/EvidenceList';
import { useSheetTexts } from './texts';

/** What we failed in, how often the record shows it, and what would mend its cause. */
export function CauseList({ causes }: { causes: readonly Cause[] }) {
  const t = useSheetTexts();
  const words = useWords();
  return (
    <section data-sheet-group="causes">
      <h4 className="part-title">{t('group.causes')}</h4>
      {causes.length === 0 && <p className="small-print">{t('cause.none')}</p>}
      <ul className="sheet-items">
        {causes.map(({ id, times, evidence }) => (
          <li key={id} className="sheet-item" data-cause={id}>
            <span>{words.t(`signal.${id}`)}</span>{' '}
            {times !== undefined && <span className="sheet-answer">{t('cause.times', { count: times })}</span>}
            <p className="small-print">{t(`remedy.${id}`)}</p>
            <EvidenceList evidence={evidence} first={0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
