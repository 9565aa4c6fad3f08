import type { ReactNode } from 'react';
import type { SettingProblem } from '../../src/settings/problem';
import { useWords } from './i18n/WordsContext';
import { Notice } from './Notice';

/** Which value is not taken, why, and what is used instead. */
export function SettingProblems({ problems, children }: { problems: readonly SettingProblem[]; children?: ReactNode }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <Notice name="settings" tone="care" title={t('notice.settings.title', { count: problems.length })}>
      <ul>
        {problems.map(({ parameter, at, given, reason, used }) => (
          <li key={`${parameter} ${at} ${given}`}>
            {t('notice.settings.line', {
              setting: at === undefined ? parameter : `${parameter} ${at}`,
              given,
              reason: t(`notice.settings.reason.${reason}`),
              used:
                used === undefined ? t('notice.settings.used.none') : t('notice.settings.used.value', { value: used }),
            })}
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
