import type { Instant } from '../../../src/facts/instant';
import type { RowFlag } from '../../../src/triage/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { FlagMark, flagTones } from '../../shared/report/FlagMark';
import { useBoardTexts } from '../texts';

/** So many are named in full: more have no room in a row. The others are named to whoever points at them, or listens. */
const named = 3;

/** A row's flags, each with where it stands, the gravest first. */
export function RowFlags({ flags, asOf }: { flags: readonly RowFlag[]; asOf: Instant }) {
  const t = useBoardTexts();
  const words = useWords();
  if (flags.length === 0) return null;
  const stateName = (state: Exclude<RowFlag['state'], { is: 'raised' }>): string =>
    state.is === 'snoozed' ? t('flag.snoozed', { time: words.format.when(state.until, asOf) }) : t(`flag.${state.is}`);
  return (
    <ul className="row-flags" aria-label={words.t('flags.title')}>
      {flags.map(({ cause, severity, state }, index) => {
        const name = words.t(`flags.${cause}`);
        const stands = state.is === 'raised' ? '' : stateName(state);
        const isShort = index >= named;
        return (
          <li
            key={cause}
            className={isShort ? 'row-flag row-flag-short' : 'row-flag'}
            data-flag={cause}
            data-flag-state={state.is}
            data-tone={flagTones[severity]}
            {...(isShort && { title: stands === '' ? name : `${name} · ${stands}` })}
          >
            <FlagMark />
            <span className={isShort ? 'hidden-text' : undefined}>{name}</span>
            {stands !== '' && <span className={isShort ? 'hidden-text' : 'row-flag-state'}>{stands}</span>}
          </li>
        );
      })}
    </ul>
  );
}
