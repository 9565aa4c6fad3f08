import type { SettingProblem } from '../../../src/settings/problem';
import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';

/** What is wrong with what stands in a field, beneath it: why, and what is used instead. */
export function FieldProblems({ id, problems }: { id: string; problems: readonly SettingProblem[] }) {
  const t = useTuningTexts();
  const words = useWords().t;
  return (
    <p id={id} className="tuning-wrong" hidden={problems.length === 0}>
      {problems.map(({ at, given, reason, used }) => (
        <span key={`${at} ${given}`}>
          {t(at === undefined ? 'wrong' : 'wrongAt', {
            at: at ?? '',
            given,
            reason: words(`notice.settings.reason.${reason}`),
            used:
              used === undefined
                ? words('notice.settings.used.none')
                : words('notice.settings.used.value', { value: used }),
          })}
        </span>
      ))}
    </p>
  );
}
