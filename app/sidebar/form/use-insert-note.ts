import { useState } from 'react';
import { useHelpdesk } from '../../shared/desk';
import { type Act, useAct } from '../../shared/use-act';

export interface NoteInsertion extends Pick<Act, 'busy' | 'trouble'> {
  /** What was to be inserted last, and what came of it. */
  readonly last?: { readonly text: string; readonly outcome: 'inserted' | 'draft-in-the-way' };
  insert(text: string): void;
}

/** Puts texts into the composer as internal notes. Nothing is saved by it. */
export function useInsertNote(): NoteInsertion {
  const helpdesk = useHelpdesk();
  const [last, setLast] = useState<NoteInsertion['last']>();
  const { run, ...act } = useAct();
  return {
    ...act,
    ...(last && { last }),
    insert: (text) =>
      run(async () => {
        setLast(undefined);
        setLast({ text, outcome: await helpdesk.insertNote(text) });
      }),
  };
}
