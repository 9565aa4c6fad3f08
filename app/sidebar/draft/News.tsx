import { useEffect, useRef } from 'react';
import { useDraftTexts } from './texts';
import type { Replacing } from './use-replace';

/** What became of the last click, with the way back, until the draft is another. */
export function News({ replacing: { handled, undo, copy }, isCurrent }: { replacing: Replacing; isCurrent: boolean }) {
  const d = useDraftTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was clicked is gone with its warning. Whoever went back to the draft meanwhile is left there.
    if (handled?.outcome === 'replaced' && document.hasFocus() && document.activeElement === document.body) {
      back.current?.focus();
    }
  });
  return (
    <div className="draft-news" aria-live="polite">
      {handled && isCurrent && (
        <p data-draft-news={handled.outcome}>
          {d(`news.${handled.outcome}`)}
          {handled.outcome === 'replaced' && (
            <>
              {' '}
              <button ref={back} type="button" className="link" data-undo onClick={() => undo(handled.undo)}>
                {d('undo')}
              </button>
            </>
          )}
          {handled.outcome === 'refused' && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => copy(handled.better)}>
                {d('copy')}
              </button>
            </>
          )}
        </p>
      )}
      {handled?.outcome === 'notCopied' && isCurrent && (
        <textarea
          readOnly
          rows={3}
          value={handled.better}
          aria-label={d('copy')}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
