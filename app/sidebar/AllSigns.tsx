import type { SignalResult } from '../../src/report/types';
import { useWords } from '../shared/i18n/WordsContext';

/** Every sign that was judged, clear ones too: what was looked at, and what could not be. What says most comes first. */
export function AllSigns({ signals }: { signals: readonly SignalResult[] }) {
  const { t, format } = useWords();
  const sorted = [...signals].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <ul className="signs">
      {sorted.map(({ id, ledger, outcome, points, countedUnder, missing }) => (
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

const order: readonly SignalResult['outcome'][] = ['raised', 'unknown', 'clear', 'not-applicable'];
