import { useState } from 'react';
import { copyText } from '../shared/copy-text';

interface CopyButtonProps {
  readonly text: string;
  /** What a screen reader says, where the word on the button alone would not tell. */
  readonly label?: string;
  readonly word: string;
  /** What is said once it is copied, and where it could not be. */
  readonly done: string;
  readonly failed: string;
}

/** Copies a text and says whether it worked; of another text nothing is said. */
export function CopyButton({ text, label, word, done, failed }: CopyButtonProps) {
  const [result, setResult] = useState<{ readonly text: string; readonly worked: boolean }>();
  const copy = async (): Promise<void> => setResult({ text, worked: await copyText(text) });
  return (
    <>
      <button type="button" className="link copy" aria-label={label} data-copies={text} onClick={() => void copy()}>
        {word}
      </button>
      {/* In the page from the start: what comes into it is read out. */}
      <span className="small-print" aria-live="polite">
        {result?.text === text && (result.worked ? done : failed)}
      </span>
    </>
  );
}
