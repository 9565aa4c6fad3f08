import { useState } from 'react';
import { copyText } from '../../shared/copy-text';
import { useLedgerTexts } from './texts';

interface CopyButtonProps {
  readonly text: string;
  /** What a screen reader says, where the word on the button alone would not tell. */
  readonly label?: string;
  readonly word: string;
  /** What is said once it is copied. */
  readonly done: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, word, done }: CopyButtonProps) {
  const t = useLedgerTexts();
  const [result, setResult] = useState<'copied' | 'failed'>();
  const copy = (): void => {
    void copyText(text).then((worked) => setResult(worked ? 'copied' : 'failed'));
  };
  return (
    <>
      <button type="button" className="link ledger-small" aria-label={label} data-copies={text} onClick={copy}>
        {word}
      </button>
      {/* In the page from the start: what comes into it is read out. */}
      <span className="ledger-note" aria-live="polite">
        {result && (result === 'copied' ? done : t('given.copyFailed'))}
      </span>
    </>
  );
}
