import '../../shared/flags/flags.css';
import { useState } from 'react';
import type { SignalId } from '../../../src/signals/types';
import { reviewTold } from '../../shared/flags/act-events';
import { ReasonForm } from '../../shared/flags/ReasonForm';
import { useFlagTexts } from '../../shared/flags/texts';
import { useWords } from '../../shared/i18n/WordsContext';
import { useAct } from '../../shared/use-act';
import { useFlagsInFront } from '../flags-context';
import { PlaceLine } from './PlaceLine';

/** Lets the agent say that what a sign reads is wrong on this ticket, and why. */
export function WrongReading({ sign }: { sign: SignalId }) {
  const { t } = useWords();
  const f = useFlagTexts();
  const { trail, locked, act } = useFlagsInFront();
  const { busy, trouble, run } = useAct();
  const [open, setOpen] = useState(false);
  if (locked || !trail.keeping) return null;
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
          <PlaceLine />
        </>
      )}
      {trouble && (
        <p className="flag-trouble" role="alert" data-trouble={trouble.code}>
          {f('failed', { reason: t(`notice.${trouble.code}.title`) })}
        </p>
      )}
    </div>
  );
}
