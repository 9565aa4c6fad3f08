import './sheet.css';
import { useMemo } from 'react';
import { factSheet } from '../../../src/playbook/fact-sheet';
import { touchpoints } from '../../../src/report/touchpoints';
import { useWords } from '../../shared/i18n/WordsContext';
import { CopyButton } from '../CopyButton';
import { useCase } from '../case';
import { CauseList } from './CauseList';
import { ItemList } from './ItemList';
import { LineList } from './LineList';
import { Part } from './Part';
import { sheetText } from './sheet-text';
import { useSheetTexts } from './texts';

/**
 * The facts about a relationship, for those who decide about it: five actions with what is known for each.
 * @param heard whether anything heard what words say
 */
export function Sheet({ heard }: { heard: boolean }) {
  const t = useSheetTexts();
  const words = useWords();
  const { facts, report, settings } = useCase();
  const sheet = useMemo(() => {
    const { asOf, signals, flags, promises } = report;
    const told = touchpoints(facts, asOf);
    return factSheet({ facts, asOf, numbers: settings.policy, told, signs: signals, flags, promises, heard });
  }, [facts, report, settings, heard]);
  return (
    <div className="sheet" data-sheet={sheet.history}>
      <p className="sheet-notice">{t('notice')}</p>
      {sheet.history !== 'whole' && (
        <p className="small-print" data-notice={`sheet-${sheet.history}`}>
          {t(`history.${sheet.history}`)}
        </p>
      )}
      {sheet.actions.map(({ id, items }) => (
        <Part key={id} id={id} isOpen={id === 'weigh'}>
          {id === 'weigh' && (
            <>
              <LineList name="cost" lines={sheet.cost} />
              <LineList name="staying" lines={sheet.staying} />
              <LineList name="owed" lines={sheet.owed} />
            </>
          )}
          {id === 'prevent' && <CauseList causes={sheet.causes} />}
          <ItemList items={items} />
        </Part>
      ))}
      <p className="small-print">{words.t('touchpoints.visibleOnly')}</p>
      <p className="sheet-copy">
        <CopyButton
          text={sheetText(sheet, facts.customer.name, t, words)}
          word={t('copy.word')}
          done={t('copy.done')}
          failed={t('copy.failed')}
        />
      </p>
    </div>
  );
}
