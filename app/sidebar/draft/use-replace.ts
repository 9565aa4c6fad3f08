import { useRef, useState } from 'react';
import type { Undo } from '../../../src/helpdesk/open-form';
import { copyText } from '../../shared/copy-text';
import { useHelpdesk } from '../../shared/desk';

/** What became of the last better wording that was clicked. */
export type Outcome =
  | { readonly outcome: 'replaced'; readonly undo: Undo }
  | { readonly outcome: 'undone' | 'changed' | 'notUndone' | 'copied' }
  | { readonly outcome: 'refused' | 'notCopied'; readonly better: string };

/** It is about the draft as it was then: once that is another, there is nothing to put back. */
export type Handled = Outcome & { readonly draft: string | undefined };

export interface Replacing {
  readonly handled: Handled | undefined;
  readonly canReplace: boolean;
  replace(words: string, better: string): void;
  undo(undo: Undo): void;
  copy(better: string): void;
}

/**
 * Puts better wordings in place of words of the draft, and back. One after the other: a second click is no second wish.
 * @param reread tells what stands in the draft then
 */
export function useReplace(reread: () => Promise<string | undefined>): Replacing {
  const helpdesk = useHelpdesk();
  const [handled, setHandled] = useState<Handled>();
  const busy = useRef(false);
  const run = async (work: () => Promise<Outcome>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setHandled(undefined);
    const outcome = await work();
    setHandled({ ...outcome, draft: await reread() });
    busy.current = false;
  };
  return {
    handled,
    canReplace: helpdesk.can.has('replace-in-draft'),
    replace: (words, better) =>
      void run(() =>
        helpdesk.replaceInDraft(words, better).then(
          (undo): Outcome => ({ outcome: 'replaced', undo }),
          (): Outcome => ({ outcome: 'refused', better }),
        ),
      ),
    undo: (undo) =>
      void run(() =>
        undo().then(
          (worked): Outcome => ({ outcome: worked ? 'undone' : 'changed' }),
          (): Outcome => ({ outcome: 'notUndone' }),
        ),
      ),
    copy: (better) =>
      void run(async () => ((await copyText(better)) ? { outcome: 'copied' } : { outcome: 'notCopied', better })),
  };
}
