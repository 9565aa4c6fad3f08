import { type ReactNode, useId, useState } from 'react';

/** A part that is there when asked for. What is in it comes into being with the first click. */
export function Disclosure({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure" data-tool={name}>
      <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </button>
      <div id={id}>{open && children}</div>
    </div>
  );
}
