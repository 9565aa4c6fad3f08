import '../../shared/flags/flags.css';
import type { SignalResult } from '../../../src/report/types';
import { reviewTold } from '../../shared/flags/act-events';
import { useFlagTexts } from '../../shared/flags/texts';
import { useNames } from '../../shared/flags/use-names';
import { useWords } from '../../shared/i18n/WordsContext';
import { useAct } from '../../shared/use-act';
import { useFlagsInFront } from '../flags-context';

/** Each reading that somebody called wrong: who, when and why, and the way back. */
export function QuietedLines({ signals }: { signals: readonly SignalResult[] }) {
  const { t, format } = useWords();
  const f = useFlagTexts();
  const { trail, known, asOf, locked, act } = useFlagsInFront();
  const { busy, trouble, run } = useAct();
  const lines = signals.flatMap(({ id, quieted }) => (quieted ? [{ id, ...quieted }] : []));
  const nameOf = useNames(
    lines.map(({ who }) => who),
    known,
    trail.keeping,
  );
  const undo = (sign: SignalResult['id']): void =>
    run(() =>
      act(
        (who, now) => reviewTold(sign, undefined, who, now),
        (name) => f('restoreNote', { sign: t(`signal.${sign}`), name }),
      ),
    );
  return (
    <ul className="caveats quieted" aria-label={f('quieted.title')}>
      {lines.map(({ id, who, at, reason }) => (
        <li key={id} data-quieted={id}>
          {f('quieted.line', { sign: t(`signal.${id}`), name: nameOf(who), time: format.moment(at, asOf), reason })}{' '}
          {!locked && (
            <button type="button" className="link" data-restore={id} disabled={busy} onClick={() => undo(id)}>
              {f('quieted.undo')}
            </button>
          )}
        </li>
      ))}
      {trouble && (
        <li className="flag-trouble" role="alert" data-trouble={trouble.code}>
          {f('failed', { reason: t(`notice.${trouble.code}.title`) })}
        </li>
      )}
    </ul>
  );
}
