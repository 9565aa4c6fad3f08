import { useRef, useState } from 'react';
import type { Undo } from '../../../src/helpdesk/open-form';
import { copyText } from '../../shared/copy-text';
import { useHelpdesk } from '../../shared/desk';

/** What became of the last better wording that was clicked. */
export type Handled =
  | { readonly outcome: 'replaced'; readonly undo: Undo }
  | { readonly outcome: 'undone' | 'changed' | 'notUndone' | 'copied' }
  | { readonly outcome: 'refused' | 'notCopied'; readonly better: string };

export interface Replacing {
  readonly handled: Handled | undefined;
  readonly canReplace: boolean;
  replace(words: string, better: string): void;
  undo(undo: Undo): void;
  copy(better: string): void;
}

/**
 * Puts better wordings in place of words of the draft, and back. One after the other: a second click is no second wish.
 * @param changed is told when the draft is another
 */
export function useReplace(changed: () => void): Replacing {
  const helpdesk = useHelpdesk();
  const [handled, setHandled] = useState<Handled>();
  const busy = useRef(false);
  const run = async (work: () => Promise<Handled>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setHandled(undefined);
    setHandled(await work());
    busy.current = false;
    changed();
  };
  return {
    handled,
    canReplace: helpdesk.can.has('replace-in-draft'),
    replace: (words, better) =>
      void run(() =>
        helpdesk.replaceInDraft(words, better).then(
          (undo): Handled => ({ outcome: 'replaced', undo }),
          (): Handled => ({ outcome: 'refused', better }),
        ),
      ),
    undo: (undo) =>
      void run(() =>
        undo().then(
          (worked): Handled => ({ outcome: worked ? 'undone' : 'changed' }),
          (): Handled => ({ outcome: 'notUndone' }),
        ),
      ),
    copy: (better) =>
      void run(async () => ((await copyText(better)) ? { outcome: 'copied' } : { outcome: 'notCopied', better })),
  };
}
