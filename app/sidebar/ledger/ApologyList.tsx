import type { Apology } from '../../../src/ledgers/apologies';
import { Said } from './Said';
import { useLedgerTexts } from './texts';

/** How often we apologized since the trouble began, for what, and whether the apology named it. */
export function ApologyList({ apologies }: { apologies: readonly Apology[] }) {
  const t = useLedgerTexts();
  return (
    <section data-ledger="apologies">
      <h3 className="part-title">{t('apologies.title')}</h3>
      <p className="ledger-empty">
        {apologies.length === 0 ? t('apologies.none') : t('apologies.count', { count: apologies.length })}
      </p>
      <ul className="ledger-list">
        {apologies.map((apology) => (
          <li key={apology.message} data-apology={apology.generic ? 'generic' : 'specific'}>
            <span className="ledger-tag">{t(apology.generic ? 'apologies.generic' : 'apologies.specific')}</span>
            <Said quote={apology} />
          </li>
        ))}
      </ul>
    </section>
  );
}
