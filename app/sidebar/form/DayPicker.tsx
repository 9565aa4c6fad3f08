import { Button } from '@zendeskgarden/react-buttons';
import { useId, useState } from 'react';
import { isBusinessDay } from '../../../src/facts/calendar';
import type { Instant } from '../../../src/facts/instant';
import type { Policy } from '../../../src/health/policy';
import { followUpDays, isoDay } from '../../../src/playbook/follow-up-days';
import { useWords } from '../../shared/i18n/WordsContext';
import { dayText } from './day-text';
import { useFormTexts } from './texts';

/** The usual days for a follow-up, and any other one. */
export function DayPicker({
  asOf,
  policy,
  picked,
  busy,
  onPick,
}: {
  asOf: Instant;
  policy: Pick<Policy, 'zone' | 'hours'>;
  picked: string | undefined;
  busy: boolean;
  onPick: (on: string) => void;
}) {
  const { language } = useWords();
  const f = useFormTexts();
  const id = useId();
  const [other, setOther] = useState('');
  const { zone, hours } = policy;
  const today = isoDay(asOf, zone);
  // Browsers hand over a whole day or nothing.
  const past = other !== '' && other < today;
  const off = other !== '' && !past && hours !== undefined && !isBusinessDay(dateOf(other), hours);
  const pick = (on: string): void => {
    if (!busy) onPick(on);
  };
  return (
    <div className="day-picker">
      <fieldset className="days" aria-label={f('day.all')}>
        {followUpDays(asOf, zone, hours).map(({ id: day, on }) => (
          <button
            key={on}
            type="button"
            className="day"
            data-day={day}
            data-on={on}
            aria-pressed={picked === on}
            aria-disabled={busy}
            onClick={() => pick(on)}
          >
            <span>{f(`day.${day}`)}</span>
            <span className="small-print">{dayText(on, language)}</span>
          </button>
        ))}
      </fieldset>
      <div className="other-day">
        <label htmlFor={id}>{f('day.other')}</label>
        <input id={id} type="date" min={today} value={other} onChange={(event) => setOther(event.target.value)} />
        <Button size="small" data-day="other" disabled={other === '' || past} onClick={() => pick(other)}>
          {f('day.use')}
        </Button>
      </div>
      {past && (
        <p className="form-trouble" role="alert">
          {f('day.past')}
        </p>
      )}
      {off && <p className="small-print">{f('day.off')}</p>}
    </div>
  );
}

const dateOf = (on: string) => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
};
