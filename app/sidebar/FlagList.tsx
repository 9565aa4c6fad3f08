import type { Flag, Severity } from '../../src/flags/types';
import type { Tone } from '../shared/BandMark';
import { useWords } from '../shared/i18n/WordsContext';
import { FlagMark } from './FlagMark';

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

const tones: Readonly<Record<Severity, Tone>> = { low: 'grey', medium: 'care', high: 'alarm', critical: 'alarm' };

const order: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
