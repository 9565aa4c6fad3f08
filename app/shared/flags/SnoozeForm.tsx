import { type FormEvent, useId, useState } from 'react';
import { DAY, HOUR, type Instant } from '../../../src/facts/instant';
import { instantOf, wallTime } from '../../../src/facts/zone';
import { useFlagTexts } from './texts';

interface SnoozeFormProps {
  readonly now: Instant;
  /** The reader's own time zone. */
  readonly zone: string;
  readonly busy: boolean;
  readonly save: (until: Instant) => void;
  readonly cancel: () => void;
}

const lengths = { hour: HOUR, 'half-day': 4 * HOUR, day: DAY } as const;

/** Asks until when a flag may rest: one of three lengths, or a time by the reader's own clock. */
export function SnoozeForm({ now, zone, busy, save, cancel }: SnoozeFormProps) {
  const f = useFlagTexts();
  const id = useId();
  const [value, setValue] = useState(() => new Date(wallTime(now + 2 * DAY, zone)).toISOString().slice(0, 16));
  const [isPast, setPast] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wall = Date.parse(`${value}Z`);
    const until = Number.isNaN(wall) ? now : instantOf(wall, zone);
    if (until <= now) setPast(true);
    else save(until);
  };
  return (
    <form className="reason-form" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && cancel()}>
      <p className="flag-buttons">
        {(Object.keys(lengths) as (keyof typeof lengths)[]).map((name, index) => (
          <button
            key={name}
            type="button"
            className="link"
            data-snooze={name}
            disabled={busy}
            ref={index === 0 ? focusFirst : undefined}
            onClick={() => save(now + lengths[name])}
          >
            {f(`snooze.${name}`)}
          </button>
        ))}
      </p>
      <label htmlFor={id}>{f('snooze.until')}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-invalid={isPast}
        onChange={(event) => {
          setValue(event.target.value);
          setPast(false);
        }}
      />
      {isPast && (
        <p role="alert" className="flag-trouble">
          {f('snooze.past')}
        </p>
      )}
      <p className="flag-buttons">
        <button type="submit" className="link" data-send disabled={busy}>
          {f('ask.save')}
        </button>
        <button type="button" className="link" data-cancel onClick={cancel}>
          {f('ask.cancel')}
        </button>
      </p>
    </form>
  );
}

const focusFirst = (button: HTMLButtonElement | null): void => button?.focus();
