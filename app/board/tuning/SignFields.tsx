import { words } from '../../../src/settings/account';
import { signalIds } from '../../../src/settings/signal-ids';
import { withPoints } from '../../../src/settings/weights';
import type { SignalId } from '../../../src/signals/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/** Each sign with its switch and its weight. They are kept in `signals_off` and `policy_json`. */
export function SignFields({ settings }: { settings: SettingsHandle }) {
  const t = useTuningTexts();
  const names = useWords().t;
  const { seen, edits, draft, mayEdit, edit } = settings;
  const raw = { ...seen, ...edits };
  const turn = (id: SignalId, on: boolean): void => {
    const off = words(raw.signals_off).filter((word) => word !== id);
    edit({ signals_off: (on ? off : [...off, id]).join(', ') });
  };
  const weigh = (id: SignalId, points: number): void => {
    const text = withPoints(raw.policy_json, id, points);
    if (text !== undefined) edit({ policy_json: text });
  };
  return (
    <table className="tuning-table">
      <thead>
        <tr>
          <th scope="col">{t('signs.sign')}</th>
          <th scope="col">{t('signs.points')}</th>
        </tr>
      </thead>
      <tbody>
        {signalIds.map((id) => {
          const name = names(`signal.${id}`);
          return (
            <tr key={id} data-sign={id}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={!draft.policy.off.includes(id)}
                    disabled={!mayEdit}
                    onChange={({ target }) => turn(id, target.checked)}
                  />{' '}
                  {name}
                </label>
              </th>
              <td>
                <input
                  type="number"
                  aria-label={t('signs.pointsOf', { sign: name })}
                  min={0}
                  max={100}
                  value={draft.policy.points[id] ?? 0}
                  disabled={!mayEdit}
                  onChange={({ target }) => {
                    const points = Number(target.value);
                    if (target.value !== '' && points >= 0 && points <= 100) weigh(id, points);
                  }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
