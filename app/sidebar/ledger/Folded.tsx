import { type ReactNode, useId, useState } from 'react';

/** What is over and done with: there for those who ask. */
export function Folded({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div data-folded={name}>
      <button
        type="button"
        className="link ledger-small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id}>{open && children}</div>
    </div>
  );
}
