import { type ChangeEvent, useState } from 'react';
import { type FileReading, readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';
import { Notice } from '../../shared/Notice';
import { SettingProblems } from '../../shared/SettingProblems';
import { Part } from './Part';
import { useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/** Settings as a file, and back into the draft. Nothing is saved by reading one. */
export function FileTools({ settings }: { settings: SettingsHandle }) {
  const t = useTuningTexts();
  const [reading, setReading] = useState<FileReading>();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    const read = readSettingsFile(await file.text().catch(() => ''));
    target.value = '';
    setReading(read);
    if ('values' in read) settings.edit(read.values);
  };
  return (
    <Part name="file" title={t('file.title')}>
      <p className="tuning-buttons">
        <button
          type="button"
          className="tuning-button"
          data-action="export"
          onClick={() => download(writeSettingsFile(settings.seen))}
        >
          {t('file.export')}
        </button>
        <label className="tuning-file">
          {t('file.import')}{' '}
          <input type="file" accept="application/json,.json" onChange={(event) => void take(event)} />
        </label>
      </p>
      <div aria-live="polite">
        {reading && 'trouble' in reading && (
          <Notice name={`file-${reading.trouble}`} tone="care" title={t('file.refused')}>
            <p>{t(`file.trouble.${reading.trouble}`)}</p>
            {reading.problems && <SettingProblems problems={reading.problems} />}
          </Notice>
        )}
        {reading && 'values' in reading && (
          <p data-imported={Object.keys(reading.values).length}>
            {t('file.taken', { count: Object.keys(reading.values).length })}
            {reading.unknown.length > 0 && <> {t('file.unknown', { names: reading.unknown.join(', ') })}</>}
          </p>
        )}
      </div>
    </Part>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'evenkeel-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
