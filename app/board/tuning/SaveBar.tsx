import { type FormEvent, useId, useState } from 'react';
import { Notice } from '../../shared/Notice';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { shown } from './shown';
import { useParameterTexts, useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/** Saves what was changed, with a reason; shows what somebody else saved meanwhile. */
export function SaveBar({ settings }: { settings: SettingsHandle }) {
  const t = useTuningTexts();
  const label = useParameterTexts();
  const id = useId();
  const [why, setWhy] = useState('');
  const { changed, edits, seen, saving, draft } = settings;
  const isWrong = draft.problems.some(({ parameter }) => changed.includes(parameter));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void settings.save(why).then(() => setWhy(''));
  };
  return (
    <form className="tuning-save" onSubmit={submit} data-part="save">
      {changed.length > 0 && (
        <ul className="tuning-list">
          {changed.map((name) => (
            <li key={name} data-change={name}>
              {t('save.line', {
                name: label(`${name as 'phrases'}.label`),
                before: shown(seen[name], t),
                after: shown(edits[name], t),
              })}
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id}>{t('save.why')}</label>
      <input id={id} type="text" maxLength={200} value={why} onChange={({ target }) => setWhy(target.value)} />
      <p className="tuning-help">{t('save.window')}</p>
      <p className="tuning-buttons">
        <button
          type="submit"
          className="tuning-button tuning-primary"
          data-action="save"
          disabled={changed.length === 0 || saving.is === 'saving' || isWrong}
        >
          {t(saving.is === 'saving' ? 'save.saving' : 'save.button')}
        </button>
        <button type="button" className="tuning-button" disabled={changed.length === 0} onClick={settings.reset}>
          {t('save.reset')}
        </button>
      </p>
      <div aria-live="polite">
        {isWrong && <p className="tuning-wrong">{t('save.wrong')}</p>}
        {saving.is === 'saved' && <p data-saved="true">{t('save.saved')}</p>}
        {saving.is === 'conflict' && (
          <Notice name="save-conflict" tone="alarm" title={t(`save.conflict.${saving.why}.title`)}>
            <p>{t(`save.conflict.${saving.why}.text`)}</p>
            <ul>
              {saving.differences.map(({ name, expected, found }) => (
                <li key={name}>
                  {t('save.conflict.line', {
                    name: label(`${name as 'phrases'}.label`),
                    expected: shown(expected, t),
                    found: shown(found, t),
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {saving.is === 'trouble' && <TroubleNotice trouble={saving.trouble} />}
      </div>
    </form>
  );
}
