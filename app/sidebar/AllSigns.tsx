import type { SignalResult } from '../../src/report/types';
import { useWords } from '../shared/i18n/WordsContext';

/** Every sign that was judged, clear ones too: what was looked at, and what could not be. */
export function AllSigns({ signals }: { signals: readonly SignalResult[] }) {
  const { t, format } = useWords();
  return (
    <ul className="signs">
      {signals.map(({ id, ledger, outcome, points, countedUnder, missing }) => (
        <li key={id} className="sign" data-signal={id} data-outcome={outcome} data-points={points}>
          <span className="sign-name">{t(`signal.${id}`)}</span>
          <span className="sign-outcome">
            {outcome === 'raised' && points > 0
              ? format.signed(ledger === 'goodwill' ? points : -points)
              : t(`outcome.${outcome}`)}
          </span>
          {countedUnder !== undefined && (
            <span className="sign-note" data-counted-under={countedUnder}>
              {t('why.countedUnder', { signal: t(`signal.${countedUnder}`) })}
            </span>
          )}
          {missing.length > 0 && (
            <span className="sign-note">
              {t('missing.title', { parts: format.list(missing.map((part) => t(`missing.${part}`))) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
