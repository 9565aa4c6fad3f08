import { useState } from 'react';
import type { Baseline } from '../../../src/facts/facts';
import { isKnownZone } from '../../../src/facts/zone';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { readSchedules, type Schedule } from '../../../src/helpdesk/zendesk/schedules';
import { readBusinessHours } from '../../../src/settings/business-hours';
import { useWords } from '../../shared/i18n/WordsContext';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import { Part } from './Part';
import { useTuningTexts } from './texts';
import type { DryRunHandle } from './use-dry-run';
import type { SettingsHandle } from './use-settings';

interface MeasuredProps {
  readonly desk: BoardDesk;
  readonly settings: SettingsHandle;
  readonly run: DryRunHandle;
}

type Asking = 'idle' | 'asking' | { readonly trouble: Trouble } | { readonly schedules: readonly Schedule[] };

const requestMs = 30_000;

/** What the account itself tells: its usual numbers from the past that was read, its business hours from its schedules. */
export function Measured({ desk, settings, run }: MeasuredProps) {
  const t = useTuningTexts();
  const { format } = useWords();
  const [asking, setAsking] = useState<Asking>('idle');
  const { baseline } = settings.now;
  const usual = run.phase.is === 'ready' ? run.phase.usual : undefined;
  const told = ({
    ticketsPerCustomerPerYear: year,
    contactsPerTicket: contacts,
    openTicketsPerAgent: open,
  }: Baseline) =>
    t('usual.numbers', {
      year: year === undefined ? t('result.unknown') : format.number(year),
      contacts: contacts === undefined ? t('result.unknown') : format.number(contacts),
      open: open === undefined ? t('result.unknown') : format.number(open),
    });
  const askSchedules = (): void => {
    setAsking('asking');
    readSchedules(createReadJson(desk.client, desk.clock, requestMs)).then(
      (schedules) => setAsking({ schedules }),
      (error) => setAsking({ trouble: troubleOf(error) }),
    );
  };
  return (
    <Part name="measured" title={t('usual.title')}>
      <p>{baseline ? t('usual.since', { day: format.day(baseline.measuredAt) }) : t('usual.none')}</p>
      {baseline && <p>{told(baseline)}</p>}
      {usual ? (
        <>
          <p data-usual="true">
            {t('usual.found')} {told(usual)}
          </p>
          <button
            type="button"
            className="tuning-button"
            data-action="baseline"
            onClick={() =>
              settings.edit({
                baseline: JSON.stringify({ ...usual, measuredAt: new Date(usual.measuredAt).toISOString() }),
              })
            }
          >
            {t('usual.take')}
          </button>
        </>
      ) : (
        <p className="tuning-help">{t(run.phase.is === 'ready' ? 'usual.today' : 'usual.how')}</p>
      )}
      <h3 className="tuning-subheading">{t('hours.title')}</h3>
      <button
        type="button"
        className="tuning-button"
        data-action="schedules"
        disabled={asking === 'asking'}
        onClick={askSchedules}
      >
        {t('hours.ask')}
      </button>
      <div aria-live="polite">
        {typeof asking === 'object' && 'trouble' in asking && (
          <TroubleNotice trouble={asking.trouble} retry={askSchedules} />
        )}
        {typeof asking === 'object' && 'schedules' in asking && (
          <>
            {asking.schedules.length === 0 && <p data-schedules="0">{t('hours.none')}</p>}
            <ul className="tuning-list">
              {asking.schedules.map((schedule) => {
                const zone = isKnownZone(schedule.zone) ? schedule.zone : (desk.me?.timeZone ?? 'UTC');
                const text = JSON.stringify({ zone, week: schedule.week, holidays: schedule.holidays });
                return (
                  <li key={schedule.id} data-schedule={schedule.id}>
                    {t('hours.line', { name: schedule.name, zone })}{' '}
                    {zone !== schedule.zone && <>{t('hours.zone', { zone: schedule.zone })} </>}
                    <button
                      type="button"
                      className="link"
                      disabled={!readBusinessHours(text).hours}
                      onClick={() => settings.edit({ business_hours: text })}
                    >
                      {t('hours.take')}
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </Part>
  );
}
