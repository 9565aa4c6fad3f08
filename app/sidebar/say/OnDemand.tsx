import { useId, useState } from 'react';
import { PhraseList } from './PhraseList';

/** Phrases behind a click: not all of them are wanted at once. */
export function OnDemand({ title, phrases }: { title: string; phrases: Parameters<typeof PhraseList>[0]['phrases'] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="link say-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </button>
      <div id={id}>{open && <PhraseList phrases={phrases} />}</div>
    </>
  );
}
