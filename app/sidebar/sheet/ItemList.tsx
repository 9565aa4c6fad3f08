import type { Item } from '../../../src/playbook/fact-sheet/types';
import { EvidenceList } from '../../shared/report/EvidenceList';
import { useSheetTexts } from './texts';

/** A checklist: first what the record answers, then what only people can. */
export function ItemList({ items }: { items: readonly Item[] }) {
  const t = useSheetTexts();
  const [record, people] = [
    items.filter(({ answer }) => answer !== 'people'),
    items.filter(({ answer }) => answer === 'people'),
  ];
  return (
    <>
      <section data-sheet-group="record">
        <h4 className="part-title">{t('group.record')}</h4>
        <ul className="sheet-items">
          {record.map(({ id, answer, evidence }) => (
            <li key={id} className="sheet-item" data-item={id} data-answer={answer}>
              <span>{t(`item.${id}`)}</span> <span className="sheet-answer">{t(`answer.${answer}`)}</span>
              <EvidenceList evidence={evidence} first={0} />
            </li>
          ))}
        </ul>
      </section>
      <section data-sheet-group="people">
        <h4 className="part-title">{t('group.people')}</h4>
        <ul className="sheet-items sheet-open">
          {people.map(({ id }) => (
            <li key={id} data-item={id} data-answer="people">
              {t(`item.${id}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
