import { useEffect, useState } from 'react';
import type { Undo } from '../../../src/helpdesk/open-form';
import type { Account } from '../../../src/settings/account';
import { useHelpdesk } from '../../shared/desk';
import { type Act, useAct } from '../../shared/use-act';

/** The follow-up that was picked here. `changed`: somebody changed the form since, so that nothing was taken back. */
export type FollowUpState =
  | { readonly phase: 'none' | 'changed' }
  | { readonly phase: 'set'; readonly on: string; readonly undo: Undo }
  | { readonly phase: 'saved'; readonly on: string };

export interface FollowUpHandle extends Pick<Act, 'busy' | 'trouble'> {
  readonly state: FollowUpState;
  /** Sets the day (`YYYY-MM-DD`) in the open form, in place of one that was set before. */
  set(on: string): void;
  undo(): void;
}

/** The follow-up of the ticket in front: set in the open form, and saved with the agent's own submit. */
export function useFollowUp({ followUpField: field, followUpTag: tag }: Account): FollowUpHandle {
  const helpdesk = useHelpdesk();
  const [state, setState] = useState<FollowUpState>({ phase: 'none' });
  const { run, ...act } = useAct();
  const waits = state.phase === 'set' && helpdesk.can.has('watch');
  useEffect(() => {
    if (!waits) return;
    return helpdesk.watch((change) => {
      if (change === 'submitted') setState((now) => (now.phase === 'set' ? { phase: 'saved', on: now.on } : now));
    });
  }, [helpdesk, waits]);
  return {
    ...act,
    state,
    set: (on) =>
      run(async () => {
        if (state.phase === 'set') await state.undo();
        const place = { ...(field !== undefined && { field }), ...(tag !== undefined && { tag }) };
        const undo = await helpdesk.setFollowUp({ ...place, on });
        setState({ phase: 'set', on, undo });
      }),
    undo: () =>
      run(async () => {
        if (state.phase === 'set') setState({ phase: (await state.undo()) ? 'none' : 'changed' });
      }),
  };
}
