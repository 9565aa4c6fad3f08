import { type ReactNode, useId, useState } from 'react';
import type { ActionId } from '../../../src/playbook/fact-sheet/types';
import { useSheetTexts } from './texts';

/** One of the five actions, to unfold. */
export function Part({ id, isOpen, children }: { id: ActionId; isOpen: boolean; children: ReactNode }) {
  const t = useSheetTexts();
  const [open, setOpen] = useState(isOpen);
  const panel = useId();
  return (
    <div className="sheet-part" data-action={id}>
      <h3>
        <button
          type="button"
          className="sheet-fold"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {t(`action.${id}`)}
        </button>
      </h3>
      <p className="small-print">{t(`hint.${id}`)}</p>
      <div id={panel} className="sheet-panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
