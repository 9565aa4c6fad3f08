import { useId, useState } from 'react';
import { type FileReading, readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';
import { copyText } from '../../shared/copy-text';
import { Notice } from '../../shared/Notice';
import { SettingProblems } from '../../shared/SettingProblems';
import { Part } from './Part';
import { useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/**
 * Settings as a file or as text, and back into the draft. Nothing is saved by reading one. A frame may be refused downloads:
 * the text can be copied and pasted in any.
 */
export function FileTools({ settings }: { settings: SettingsHandle }) {
  const t = useTuningTexts();
  const id = useId();
  const [reading, setReading] = useState<FileReading>();
  const [copied, setCopied] = useState<boolean>();
  const standing = writeSettingsFile(settings.seen);
  const [pasted, setPasted] = useState<string>();
  const read = (text: string): void => {
    const found = readSettingsFile(text);
    setReading(found);
    setCopied(undefined);
    if ('values' in found) settings.edit(found.values);
  };
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    read(await file.text().catch(() => ''));
    input.value = '';
  };
  return (
    <Part name="file" title={t('file.title')}>
      <p className="tuning-buttons">
        <button type="button" className="tuning-button" data-action="export" onClick={() => download(standing)}>
          {t('file.export')}
        </button>
        <button
          type="button"
          className="tuning-button"
          data-action="copy"
          onClick={() => void copyText(standing).then(setCopied)}
        >
          {t('file.copy')}
        </button>
        <label className="tuning-button tuning-file">
          {t('file.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
        </label>
      </p>
      <details className="tuning-details" open={copied === false || undefined}>
        <summary>{t('file.text')}</summary>
        <label htmlFor={id} className="tuning-help">
          {t('file.textHelp')}
        </label>
        <textarea
          id={id}
          rows={8}
          spellCheck={false}
          data-settings-text="true"
          value={pasted ?? standing}
          onChange={({ target }) => setPasted(target.value)}
        />
        <p className="tuning-buttons">
          <button
            type="button"
            className="tuning-button"
            data-action="paste"
            disabled={pasted === undefined}
            onClick={() => read(pasted ?? '')}
          >
            {t('file.paste')}
          </button>
        </p>
      </details>
      <div aria-live="polite">
        {copied !== undefined && <p data-copied={copied}>{t(copied ? 'file.copied' : 'file.notCopied')}</p>}
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
