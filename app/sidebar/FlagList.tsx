import type { Flag, Severity } from '../../src/flags/types';
import type { Tone } from '../shared/BandMark';
import { useWords } from '../shared/i18n/WordsContext';

/** What a supervisor should see, most severe first. Nothing where there is none. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const { t } = useWords();
  if (flags.length === 0) return null;
  const sorted = [...flags].sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity));
  return (
    <ul className="flags" aria-label={t('flags.title')}>
      {sorted.map(({ id, severity }) => (
        <li key={id} className="flag" data-flag={id} data-severity={severity} data-tone={tones[severity]}>
          <FlagMark />
          <span aria-hidden="true">{t(`flags.${id}`)}</span>
          <span className="hidden-text">
            {t('flags.withSeverity', { flag: t(`flags.${id}`), severity: t(`flags.severity.${severity}`) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const FlagMark = () => (
  <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
    <path d="M1.5 11V1.5h7L7 4l1.5 2.5h-7" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  </svg>
);

const tones: Readonly<Record<Severity, Tone>> = { low: 'grey', medium: 'care', high: 'alarm', critical: 'alarm' };

const order: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
