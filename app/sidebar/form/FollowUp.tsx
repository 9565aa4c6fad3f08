import './form.css';
import { useRef } from 'react';
import { useHelpdesk } from '../../shared/desk';
import { useWords } from '../../shared/i18n/WordsContext';
import { useCase } from '../case';
import { DayPicker } from './DayPicker';
import { dayText } from './day-text';
import { NoteOutcome } from './NoteOutcome';
import { TroubleLine } from './TroubleLine';
import { useFormTexts } from './texts';
import { useInsertNote } from './use-insert-note';
import { useNotesOnly } from './use-notes-only';

/** A day to come back on: on the ticket itself where the account keeps one, else as an internal note. */
export function FollowUp() {
  const helpdesk = useHelpdesk();
  const { account } = useCase().settings;
  const f = useFormTexts();
  const notesOnly = useNotesOnly();
  const configured = account.followUpField !== undefined || account.followUpTag !== undefined;
  if (notesOnly === undefined) return null;
  if (configured && !notesOnly && helpdesk.can.has('set-follow-up')) return <OnTicket />;
  if (!helpdesk.can.has('insert-note')) return <p className="small-print">{f('followUp.unsupported')}</p>;
  return <AsNote why={notesOnly ? 'notesOnly' : configured ? undefined : 'configure'} />;
}

function OnTicket() {
  const { language } = useWords();
  const f = useFormTexts();
  const { report, settings, followUp } = useCase();
  const { state, busy, trouble, set, undo } = followUp;
  const box = useRef<HTMLDivElement>(null);
  const on = state.phase === 'set' || state.phase === 'saved' ? state.on : undefined;
  return (
    <div className="follow-up" data-follow-up={state.phase} ref={box}>
      <DayPicker asOf={report.asOf} policy={settings.policy} picked={on} busy={busy} onPick={set} />
      <div className="form-state">
        <p role="status">
          {on !== undefined &&
            f(`followUp.${state.phase === 'saved' ? 'saved' : 'set'}`, { day: dayText(on, language) })}
          {state.phase === 'changed' && f('followUp.changed')}
        </p>
        {state.phase === 'set' && (
          <button
            type="button"
            className="link"
            data-undo
            onClick={() => {
              // The button goes with what it undoes: the keyboard goes on from the days.
              box.current?.querySelector<HTMLElement>('.day')?.focus();
              undo();
            }}
          >
            {f('undo')}
          </button>
        )}
      </div>
      <TroubleLine trouble={trouble} />
    </div>
  );
}

function AsNote({ why }: { why: 'notesOnly' | 'configure' | undefined }) {
  const { language } = useWords();
  const f = useFormTexts();
  const { report, settings } = useCase();
  const note = useInsertNote();
  return (
    <div className="follow-up" data-follow-up="note">
      <p className="small-print">{f('followUp.asNote')}</p>
      <DayPicker
        asOf={report.asOf}
        policy={settings.policy}
        picked={undefined}
        busy={note.busy}
        onPick={(on) => note.insert(f('followUp.note', { day: dayText(on, language, { full: true }) }))}
      />
      <NoteOutcome note={note} />
      {why !== undefined && <p className="small-print">{f(`followUp.${why}`)}</p>}
    </div>
  );
}
