import { useId, useState } from 'react';
import type { Standing } from '../shared/flags/standing';
import { useWords } from '../shared/i18n/WordsContext';
import { EvidenceList } from '../shared/report/EvidenceList';
import { FlagMark, flagTones } from '../shared/report/FlagMark';
import { useFlagsInFront } from './flags-context';
import { FlagTools } from './late-flags';

/** What a supervisor should see, what waits for somebody first. Nothing where there is none. */
export function FlagList() {
  const { t } = useWords();
  const { standings } = useFlagsInFront();
  if (standings.length === 0) return null;
  return (
    <ul className="flags" aria-label={t('flags.title')}>
      {standings.map((standing) => (
        <FlagItem key={standing.cause} standing={standing} />
      ))}
    </ul>
  );
}

/** A flag opens to what to do now, what it stands on and who has it; a critical one that waits needs no click. */
function FlagItem({ standing }: { standing: Standing }) {
  const { t } = useWords();
  const { cause, severity, flag, state } = standing;
  const [open, setOpen] = useState(severity === 'critical' && state === 'raised');
  const panel = useId();
  const graded = t('flags.withSeverity', { flag: t(`flags.${cause}`), severity: t(`flags.severity.${severity}`) });
  return (
    <li
      data-flag={cause}
      data-flag-state={state}
      data-severity={severity}
      data-tone={state === 'raised' ? flagTones[severity] : 'grey'}
      data-open={open}
    >
      <button type="button" className="flag" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <FlagMark />
        {open ? (
          graded
        ) : (
          <>
            <span aria-hidden="true">{t(`flags.${cause}`)}</span>
            <span className="hidden-text">{graded}</span>
          </>
        )}
      </button>
      <div id={panel}>
        {open && (
          <div className="flag-panel">
            <p>{t(`flags.now.${cause}`)}</p>
            {flag && <EvidenceList evidence={flag.evidence} />}
            <FlagTools standing={standing} />
          </div>
        )}
      </div>
    </li>
  );
}
