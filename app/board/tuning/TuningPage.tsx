import './tuning.css';
import { useState } from 'react';
import type { RingsFrom } from '../../../src/tuning/course';
import { Notice } from '../../shared/Notice';
import { SettingProblems } from '../../shared/SettingProblems';
import type { TabProps } from '../tabs';
import { Changes } from './Changes';
import { Cost } from './Cost';
import { DataStatement } from './DataStatement';
import { DryRun } from './DryRun';
import type { WorkerLike } from './dry-run-client';
import { FileTools } from './FileTools';
import { Measured } from './Measured';
import { SaveBar } from './SaveBar';
import { SettingFields } from './SettingFields';
import { SetUp } from './SetUp';
import { useTuningTexts } from './texts';
import { useDryRun } from './use-dry-run';
import { useSettings } from './use-settings';

/** The admin's page: settings, what they would have done to the account's own past, what the app costs and what it reads. */
export function TuningPage({ desk, startWorker }: TabProps & { readonly startWorker?: () => WorkerLike }) {
  const t = useTuningTexts();
  const settings = useSettings(desk);
  const { now, draft, mayEdit } = settings;
  const [ringsFrom, setRingsFrom] = useState<RingsFrom>('critical');
  const run = useDryRun({
    desk,
    now: now.policy,
    draft: draft.policy,
    baseline: now.baseline,
    ringsFrom,
    ...(startWorker && { start: startWorker }),
  });
  return (
    <div className="tuning" data-page="tuning">
      {!mayEdit && (
        <Notice name="read-only" title={t('readOnly.title')}>
          <p>{t('readOnly.text')}</p>
        </Notice>
      )}
      <div className="tuning-columns">
        <div className="tuning-settings">
          <SettingProblems problems={draft.problems} />
          <SettingFields settings={settings} />
          {mayEdit && <SaveBar settings={settings} />}
        </div>
        <div className="tuning-results">
          {mayEdit && (
            <DryRun desk={desk} run={run} settings={settings} ringsFrom={ringsFrom} setRingsFrom={setRingsFrom} />
          )}
          <Changes desk={desk} settings={settings} />
          {mayEdit && <FileTools settings={settings} />}
          {mayEdit && <Measured desk={desk} settings={settings} run={run} />}
          {mayEdit && <SetUp desk={desk} settings={settings} />}
          <Cost desk={desk} />
          <DataStatement />
        </div>
      </div>
    </div>
  );
}
