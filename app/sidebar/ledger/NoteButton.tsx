import { useState } from 'react';
import { CopyButton } from '../CopyButton';
import { useLedgerTexts } from './texts';

interface NoteButtonProps {
  readonly line: string;
  readonly saveAsNote: ((line: string) => Promise<void>) | undefined;
}

/** Makes a correction everybody's: as an internal note, where the helpdesk lets us begin one, else as a line to paste. */
export function NoteButton({ line, saveAsNote }: NoteButtonProps) {
  const t = useLedgerTexts();
  const [result, setResult] = useState<'added' | 'failed'>();
  const add = (): void => {
    saveAsNote?.(line).then(
      () => setResult('added'),
      () => setResult('failed'),
    );
  };
  return (
    <>
      {saveAsNote && result === undefined && (
        <button type="button" className="link ledger-small" data-correct="note" onClick={add}>
          {t('correct.note.add')}
        </button>
      )}
      {saveAsNote && (
        <span className="ledger-note" aria-live="polite">
          {result && t(`correct.note.${result}`)}
        </span>
      )}
      {(!saveAsNote || result === 'failed') && (
        <CopyButton
          text={line}
          word={t('correct.note.copy')}
          done={t('correct.note.copied')}
          failed={t('given.copyFailed')}
        />
      )}
    </>
  );
}
