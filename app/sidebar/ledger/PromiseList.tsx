import type { ComingBack } from '../../../src/ledgers/coming-back';
import type { HealthReport } from '../../../src/report/types';
import { ComeBackItem } from './ComeBackItem';
import { Folded } from './Folded';
import { dueList, promiseKey } from './order-promises';
import { PromiseItem } from './PromiseItem';
import type { ReadingProps } from './PromiseReading';
import { useLedgerTexts } from './texts';

export interface PromiseListProps extends Omit<ReadingProps, 'promise'> {
  readonly report: HealthReport;
  /** What the ticket's own field says of coming back. */
  readonly comingBack?: ComingBack | undefined;
  /** Nothing has heard our words (yet): none found means nothing then. */
  readonly isUnheard: boolean;
}

/** The due list: what we promised and still owe, the most overdue first. */
export function PromiseList({ report: { promises, dismissed }, comingBack, isUnheard, ...reading }: PromiseListProps) {
  const t = useLedgerTexts();
  const { live, settled } = dueList(promises, dismissed);
  return (
    <section data-ledger="promises">
      <h3 className="part-title">{t('promises.title')}</h3>
      {live.length + settled.length === 0 && !comingBack && (
        <p className="ledger-empty">{t(isUnheard ? 'promises.unheard' : 'promises.none')}</p>
      )}
      <ul className="promises">
        {comingBack && <ComeBackItem day={comingBack} />}
        {live.map((promise) => (
          <PromiseItem key={promiseKey(promise)} promise={promise} {...reading} />
        ))}
      </ul>
      {settled.length > 0 && (
        <Folded name="settled" label={t('promises.settled', { count: settled.length })}>
          <ul className="promises">
            {settled.map((promise) => (
              <PromiseItem key={promiseKey(promise)} promise={promise} {...reading} />
            ))}
          </ul>
        </Folded>
      )}
    </section>
  );
}
