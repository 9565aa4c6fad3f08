import { readChangeLog, undoOf } from '../../../src/settings/change-log';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { Part } from './Part';
import { shown } from './shown';
import { useParameterTexts, useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/** What was changed, by whom, when and why; each saving can be laid back into the draft. */
export function Changes({ desk, settings }: { desk: BoardDesk; settings: SettingsHandle }) {
  const t = useTuningTexts();
  const label = useParameterTexts();
  const { format } = useWords();
  const { changes, problems } = readChangeLog(settings.seen.change_log);
  return (
    <Part name="changes" title={t('changes.title')}>
      {problems.length > 0 && <p>{t('changes.damaged')}</p>}
      {changes.length === 0 && <p className="tuning-help">{t('changes.none')}</p>}
      <ol className="tuning-changes">
        {changes.map((change) => {
          const undo = undoOf(change, settings.seen);
          return (
            <li key={`${change.at} ${change.who.id}`} data-changed-at={change.at}>
              <p>
                {t('changes.head', {
                  at: format.moment(Date.parse(change.at), desk.clock.now()),
                  who: change.who.name,
                })}
                {change.why !== '' && <> {t('changes.why', { why: change.why })}</>}
              </p>
              <ul className="tuning-list">
                {Object.entries(change.values).map(([name, { before, after }]) => (
                  <li key={name}>
                    {t('save.line', {
                      name: label(`${name as 'phrases'}.label`),
                      before: shown(before, t),
                      after: shown(after, t),
                    })}
                    {undo.changedSince.includes(name) && <> {t('changes.since')}</>}
                  </li>
                ))}
              </ul>
              {settings.mayEdit && (
                <button type="button" className="link" data-action="undo" onClick={() => settings.edit(undo.values)}>
                  {t('changes.undo')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
