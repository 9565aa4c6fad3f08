import './flags.css';
import type { Instant } from '../../../src/facts/instant';
import type { PersonId } from '../../../src/facts/person';
import type { SignalResult } from '../../../src/report/types';
import { useWords } from '../i18n/WordsContext';
import { useAct } from '../use-act';
import { reviewTold } from './act-events';
import { FlagTrouble } from './FlagTrouble';
import type { FlagKeeping } from './keeping';
import type { Telling } from './telling';
import { useFlagTexts } from './texts';
import { useNames } from './use-names';

interface CalledWrongProps {
  readonly signals: readonly SignalResult[];
  readonly asOf: Instant;
  /** Names that the ticket tells. */
  readonly known: ReadonlyMap<PersonId, string>;
  /** Undefined until the place is open. */
  readonly keeping: FlagKeeping | undefined;
  /** Undefined where the reader can change nothing. */
  readonly act: Telling | undefined;
}

/** Each reading that somebody called wrong: who, when and why, and the way back. */
export function CalledWrong({ signals, asOf, known, keeping, act }: CalledWrongProps) {
  const { t, format } = useWords();
  const f = useFlagTexts();
  const { busy, trouble, run } = useAct();
  const lines = signals.flatMap(({ id, quieted }) => (quieted ? [{ id, ...quieted }] : []));
  const nameOf = useNames(
    lines.map(({ who }) => who),
    known,
    keeping,
  );
  const undo = (tell: Telling, sign: SignalResult['id']): void =>
    run(() =>
      tell(
        (who, now) => reviewTold(sign, undefined, who, now),
        (name) => f('restoreNote', { sign: t(`signal.${sign}`), name }),
      ),
    );
  if (lines.length === 0 && !trouble) return null;
  return (
    <ul className="quieted" aria-label={f('quieted.title')}>
      {lines.map(({ id, who, at, reason }) => (
        <li key={id} data-quieted={id}>
          {f('quieted.line', { sign: t(`signal.${id}`), name: nameOf(who), time: format.moment(at, asOf), reason })}{' '}
          {act && (
            <button type="button" className="link" data-restore={id} disabled={busy} onClick={() => undo(act, id)}>
              {f('quieted.undo')}
            </button>
          )}
        </li>
      ))}
      {trouble && (
        <li>
          <FlagTrouble trouble={trouble} />
        </li>
      )}
    </ul>
  );
}
