import type { Instant } from '../../../src/facts/instant';
import type { RowFlag } from '../../../src/triage/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { FlagMark, flagTones } from '../../shared/report/FlagMark';
import { useBoardTexts } from '../texts';
import { flagName } from './flag-name';

/** A row's flags, each with where it stands. */
export function RowFlags({ flags, asOf }: { flags: readonly RowFlag[]; asOf: Instant }) {
  const t = useBoardTexts();
  const words = useWords();
  if (flags.length === 0) return null;
  return (
    <ul className="row-flags" aria-label={words.t('flags.title')}>
      {flags.map(({ cause, severity, state }) => (
        <li
          key={cause}
          className="row-flag"
          data-flag={cause}
          data-flag-state={state.is}
          data-tone={flagTones[severity]}
        >
          <FlagMark />
          {flagName(cause, words.t, t)}
          {state.is !== 'raised' && (
            <span className="row-flag-state">
              {state.is === 'snoozed'
                ? t('flag.snoozed', { time: words.format.when(state.until, asOf) })
                : t(`flag.${state.is}`)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
