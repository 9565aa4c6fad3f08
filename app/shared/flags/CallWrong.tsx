import './flags.css';
import { type ReactNode, useState } from 'react';
import type { SignalId } from '../../../src/signals/types';
import { useWords } from '../i18n/WordsContext';
import { useAct } from '../use-act';
import { reviewTold } from './act-events';
import { FlagTrouble } from './FlagTrouble';
import { ReasonForm } from './ReasonForm';
import type { Telling } from './telling';
import { useFlagTexts } from './texts';

interface CallWrongProps {
  readonly sign: SignalId;
  readonly act: Telling;
  /** What limits the keeping of it, shown to whoever is about to say it. */
  readonly place: ReactNode;
}

/** Lets somebody say that what a sign reads is wrong on a ticket, and why. */
export function CallWrong({ sign, act, place }: CallWrongProps) {
  const { t } = useWords();
  const f = useFlagTexts();
  const { busy, trouble, run } = useAct();
  const [open, setOpen] = useState(false);
  const save = (reason: string): void =>
    run(async () => {
      await act(
        (who, now) => reviewTold(sign, reason, who, now),
        (name) => f('reviewNote', { sign: t(`signal.${sign}`), name, reason }),
      );
      setOpen(false);
    });
  return (
    <div className="wrong-reading">
      {!open && (
        <button
          type="button"
          className="link small-print"
          data-wrong={sign}
          aria-label={`${f('act.wrong')}: ${t(`signal.${sign}`)}`}
          onClick={() => setOpen(true)}
        >
          {f('act.wrong')}
        </button>
      )}
      {open && (
        <>
          <ReasonForm
            label={f('ask.wrong')}
            send={f('ask.save')}
            busy={busy}
            save={save}
            cancel={() => setOpen(false)}
          />
          {place}
        </>
      )}
      <FlagTrouble trouble={trouble} />
    </div>
  );
}
