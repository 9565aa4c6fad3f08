import { type FormEvent, useId, useState } from 'react';
import { DAY, type Instant } from '../../../src/facts/instant';
import { instantOf, wallTime } from '../../../src/facts/zone';
import { useLedgerTexts } from './texts';

interface DueFormProps {
  readonly due: Instant | undefined;
  readonly asOf: Instant;
  /** The agent's own. */
  readonly zone: string;
  readonly save: (due: Instant) => void;
  readonly cancel: () => void;
}

/** Asks until when a promise really runs, by the agent's own clock. */
export function DueForm({ due, asOf, zone, save, cancel }: DueFormProps) {
  const t = useLedgerTexts();
  const id = useId();
  const [value, setValue] = useState(() => new Date(wallTime(due ?? asOf + DAY, zone)).toISOString().slice(0, 16));
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wall = Date.parse(`${value}Z`);
    if (Number.isNaN(wall)) setWrong(true);
    else save(instantOf(wall, zone));
  };
  return (
    <form className="due-form" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && cancel()}>
      <label htmlFor={id}>{t('correct.dateLabel')}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-invalid={isWrong}
        // It was asked for with the click that opened the form.
        ref={focusFirst}
        onChange={(event) => {
          setValue(event.target.value);
          setWrong(false);
        }}
      />
      {isWrong && (
        <p role="alert" className="ledger-note">
          {t('correct.dateWrong')}
        </p>
      )}
      <p className="ledger-actions">
        <button type="submit" className="link ledger-small">
          {t('correct.save')}
        </button>
        <button type="button" className="link ledger-small" onClick={cancel}>
          {t('correct.cancel')}
        </button>
      </p>
    </form>
  );
}

const focusFirst = (input: HTMLInputElement | null): void => input?.focus();
