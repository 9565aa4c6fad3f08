import { type FormEvent, useId, useState } from 'react';
import { MOST_WORDS } from '../../../src/flags/trail-rows';
import { useFlagTexts } from './texts';

interface ReasonFormProps {
  readonly label: string;
  readonly send: string;
  readonly busy: boolean;
  readonly rows?: number;
  readonly save: (reason: string) => void;
  readonly cancel: () => void;
}

/** Asks for a few words of our own. Nothing is sent without them. */
export function ReasonForm({ label, send, busy, rows = 2, save, cancel }: ReasonFormProps) {
  const f = useFlagTexts();
  const id = useId();
  const [words, setWords] = useState('');
  const [lacks, setLacks] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = words.trim();
    if (given === '') setLacks(true);
    else save(given);
  };
  return (
    <form className="reason-form" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && cancel()}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={MOST_WORDS}
        value={words}
        aria-invalid={lacks}
        // It was asked for with the click that opened the form.
        ref={focusFirst}
        onChange={(event) => {
          setWords(event.target.value);
          setLacks(false);
        }}
      />
      {lacks && (
        <p role="alert" className="flag-trouble">
          {f('ask.needed')}
        </p>
      )}
      <p className="flag-buttons">
        <button type="submit" className="link" data-send disabled={busy}>
          {send}
        </button>
        <button type="button" className="link" data-cancel onClick={cancel}>
          {f('ask.cancel')}
        </button>
      </p>
    </form>
  );
}

const focusFirst = (box: HTMLTextAreaElement | null): void => box?.focus();
