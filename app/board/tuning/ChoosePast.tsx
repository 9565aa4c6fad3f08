import { DAY, type Instant } from '../../../src/facts/instant';
import { EXPORT_PAGE, EXPORTS_A_MINUTE } from '../../../src/helpdesk/zendesk/past';
import { unjudgedWithoutWords } from '../../../src/tuning/unjudged';
import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';
import { type Choice, type DryRunHandle, periodOf, WORDS_BACK } from './use-dry-run';

interface ChoosePastProps {
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
  readonly run: DryRunHandle;
  readonly now: Instant;
  readonly zone: string;
  /** Calls for help that agents raise by hand are tags on tickets, where an export tells them. */
  readonly byHandKnown: boolean;
}

/** Updates that a ticket has on the average: one export tells a thousand of them. */
const UPDATES_A_TICKET = 8;

/** Which past is read, what that costs, and what cannot be judged without words. */
export function ChoosePast({ choice, setChoice, run, now, zone, byHandKnown }: ChoosePastProps) {
  const t = useTuningTexts();
  const { t: words, format } = useWords();
  const { phase } = run;
  const busy = phase.is === 'counting' || phase.is === 'loading' || phase.is === 'hearing' || phase.is === 'judging';
  const set = (more: Partial<Choice>): void => setChoice({ ...choice, ...more });
  const select = (name: 'days' | 'backDays', options: readonly number[]) => (
    <label>
      {t(`past.${name}`)}{' '}
      <select disabled={busy} value={choice[name]} onChange={({ target }) => set({ [name]: Number(target.value) })}>
        {options.map((days) => (
          <option key={days} value={days}>
            {t('past.daysOf', { count: days })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="tuning-past">
      <p className="tuning-buttons">
        {select('days', [7, 14, 30, 60, 90])}
        <label>
          {t('past.until')}{' '}
          <input
            type="date"
            disabled={busy}
            max={new Date(now).toISOString().slice(0, 10)}
            value={choice.until}
            onChange={({ target }) => set({ until: target.value })}
          />
        </label>
        {select('backDays', [90, 180, 365])}
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={choice.withWords}
            disabled={busy}
            onChange={({ target }) => set({ withWords: target.checked })}
          />{' '}
          {t('past.words')}
        </label>
      </p>
      <p className="tuning-help" data-unjudged={choice.withWords ? 'some' : 'all'}>
        {t(choice.withWords ? 'past.unjudgedSome' : 'past.unjudged', {
          days: format.number(WORDS_BACK),
          signs: format.list(unjudgedWithoutWords.map((id) => words(`signal.${id}`))),
        })}
      </p>
      <p>
        <label>
          {t('past.tags')}{' '}
          <input
            type="text"
            disabled={busy}
            defaultValue={choice.tags.join(' ')}
            onChange={({ target }) =>
              set({
                tags: target.value
                  .toLowerCase()
                  .split(/[\s,]+/)
                  .filter(Boolean),
              })
            }
          />
        </label>
      </p>
      {!byHandKnown && <p className="tuning-help">{t('past.byHand')}</p>}
      {phase.is === 'counted' && <p data-counted={phase.tickets}>{estimateText(phase.tickets)}</p>}
      <p className="tuning-buttons">
        <button
          type="button"
          className="tuning-button"
          data-action="count"
          disabled={busy}
          onClick={() => run.count(choice)}
        >
          {t('past.count')}
        </button>
        <button
          type="button"
          className="tuning-button tuning-primary"
          data-action="load"
          disabled={busy}
          onClick={() => run.load(choice)}
        >
          {t('past.load')}
        </button>
        {busy && (
          <button type="button" className="tuning-button" data-action="stop" onClick={run.stop}>
            {t('past.stop')}
          </button>
        )}
      </p>
    </div>
  );

  function estimateText(tickets: number): string {
    const period = periodOf(choice, now, zone);
    const read = (now - period.from) / DAY + choice.backDays;
    const share = (choice.days + WORDS_BACK) / read;
    const exports =
      Math.max(1, Math.ceil(tickets / EXPORT_PAGE)) +
      (choice.withWords ? Math.max(1, Math.ceil((tickets * share * UPDATES_A_TICKET) / EXPORT_PAGE)) : 0);
    const minutes = Math.max(1, Math.ceil(exports / EXPORTS_A_MINUTE));
    return t('past.estimate', {
      tickets: format.number(tickets),
      requests: format.number(exports),
      count: minutes,
    });
  }
}
