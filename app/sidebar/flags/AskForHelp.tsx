import '../../shared/flags/flags.css';
import { useState } from 'react';
import { helpTold } from '../../shared/flags/act-events';
import { actText } from '../../shared/flags/event-text';
import { FlagTrouble } from '../../shared/flags/FlagTrouble';
import { ReasonForm } from '../../shared/flags/ReasonForm';
import { useFlagTexts } from '../../shared/flags/texts';
import { useWords } from '../../shared/i18n/WordsContext';
import { useAct } from '../../shared/use-act';
import { useFlagsInFront } from '../flags-context';
import { PlaceLine } from './PlaceLine';
import { SetUp } from './SetUp';

/** Raises a flag by hand, with a note that says what is needed. */
export function AskForHelp() {
  const { t, format } = useWords();
  const f = useFlagTexts();
  const { trail, asOf, locked, act } = useFlagsInFront();
  const { busy, trouble, run } = useAct();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  if (locked === 'closed' || locked === 'nobody') return <SetUp />;
  const send = (note: string): void =>
    run(async () => {
      await act(
        (who, now) => helpTold(note, who, now),
        (name) =>
          f('note', { flag: t('flags.help-wanted'), what: actText({ kind: 'call', note }, name, { f, format, asOf }) }),
      );
      setOpen(false);
      setSent(true);
    });
  return (
    <div className="ask-for-help" data-help={sent ? 'sent' : open ? 'open' : 'closed'}>
      {!open && (
        <button type="button" className="link" data-help-open onClick={() => setOpen(true)}>
          {f('help.open')}
        </button>
      )}
      {open && locked === 'unsaved' && <p className="small-print">{f('help.unsaved')}</p>}
      {open && locked === undefined && trail.keeping && (
        <>
          <ReasonForm
            label={f('help.label')}
            send={f('help.send')}
            rows={3}
            busy={busy}
            save={send}
            cancel={() => setOpen(false)}
          />
          <PlaceLine />
        </>
      )}
      <p aria-live="polite" className="small-print">
        {sent && f('help.sent')}
      </p>
      <FlagTrouble trouble={trouble} />
      <SetUp />
    </div>
  );
}
