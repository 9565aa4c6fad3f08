import { useState } from 'react';
import type { RingsFrom } from '../../../src/tuning/course';
import { useWords } from '../../shared/i18n/WordsContext';
import { Notice } from '../../shared/Notice';
import { TroubleNotice } from '../../shared/TroubleNotice';
import type { BoardDesk } from '../board-desk';
import { ChoosePast } from './ChoosePast';
import { Part } from './Part';
import { Progress } from './Progress';
import { Results } from './Results';
import { Suggest } from './Suggest';
import { useTuningTexts } from './texts';
import type { Choice, DryRunHandle } from './use-dry-run';
import type { SettingsHandle } from './use-settings';

interface DryRunProps {
  readonly desk: BoardDesk;
  readonly run: DryRunHandle;
  readonly settings: SettingsHandle;
  readonly ringsFrom: RingsFrom;
  readonly setRingsFrom: (from: RingsFrom) => void;
}

/** The account's own past under the draft of the settings, before anything is saved. */
export function DryRun({ desk, run, settings, ringsFrom, setRingsFrom }: DryRunProps) {
  const t = useTuningTexts();
  const { format, t: words } = useWords();
  const [choice, setChoice] = useState<Choice>({ days: 30, until: '', backDays: 180, withWords: true, tags: [] });
  const { phase } = run;
  return (
    <Part name="dry-run" title={t('dryRun.title')}>
      <p className="tuning-help">{t('dryRun.about')}</p>
      <ChoosePast
        choice={choice}
        setChoice={setChoice}
        run={run}
        now={desk.clock.now()}
        zone={settings.now.policy.zone}
        byHandKnown={settings.now.account.flagStore === 'tags'}
      />
      <div aria-live="polite" data-dry-run={phase.is}>
        <Progress phase={phase} />
        {phase.is === 'trouble' && <TroubleNotice trouble={phase.trouble} retry={() => run.load(choice)} />}
        {phase.is === 'stopped' && <p>{t('dryRun.stopped')}</p>}
        {phase.is === 'no-worker' && (
          <Notice name="no-worker" tone="care" title={t('dryRun.noWorker.title')}>
            <p>{t('dryRun.noWorker.text')}</p>
          </Notice>
        )}
        {phase.is === 'ready' && (
          <p>
            {t('dryRun.ready', { number: format.number(phase.tickets), time: format.time(phase.at) })}
            {phase.unheard > 0 && <> {t('dryRun.unheard', { count: phase.unheard })}</>}
            {run.busy && <> {t('dryRun.busy')}</>}
          </p>
        )}
      </div>
      {phase.is === 'ready' && (
        <>
          <fieldset className="tuning-choice">
            <legend>{t('rings.legend')}</legend>
            <p className="tuning-help">{t('rings.about')}</p>
            {(['none', 'critical', 'strained'] as const).map((from) => (
              <label key={from}>
                <input type="radio" name="rings" checked={ringsFrom === from} onChange={() => setRingsFrom(from)} />{' '}
                {t(`rings.${from}`, { band: words(`band.${from === 'none' ? 'critical' : from}`) })}
              </label>
            ))}
          </fieldset>
          {run.comparison && <Results desk={desk} comparison={run.comparison} period={phase.period} />}
          <Suggest run={run} settings={settings} setRingsFrom={setRingsFrom} />
        </>
      )}
    </Part>
  );
}
