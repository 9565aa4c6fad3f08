import { CopyNote } from './CopyNote';
import { TroubleLine } from './TroubleLine';
import { useFormTexts } from './texts';
import type { NoteInsertion } from './use-insert-note';

/** What came of a note: where it is now, or why it is nowhere and how it is not lost. */
export function NoteOutcome({ note: { last, trouble } }: { note: NoteInsertion }) {
  const f = useFormTexts();
  return (
    <div className="form-state" data-note={last?.outcome}>
      <p role="status">
        {last !== undefined && f(last.outcome === 'inserted' ? 'note.inserted' : 'note.draftInTheWay')}
      </p>
      {last?.outcome === 'draft-in-the-way' && <CopyNote text={last.text} />}
      <TroubleLine trouble={trouble} />
    </div>
  );
}
