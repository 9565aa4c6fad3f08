import { type ReactNode, useId, useState } from 'react';

interface UnfoldProps {
  readonly label: string;
  /** Beside `link`. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part that is there when asked for. What is in it comes into being with the first click. */
export function Unfold({ label, className = '', children }: UnfoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`link ${className}`.trim()}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id}>{open && children}</div>
    </>
  );
}
