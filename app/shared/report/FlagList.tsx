import { useId, useState } from 'react';
import type { Flag, Severity } from '../../../src/flags/types';
import { useWords } from '../i18n/WordsContext';
import { EvidenceList } from './EvidenceList';
import { FlagMark, flagTones } from './FlagMark';

/** What a supervisor should see, most severe first. Nothing where there is none. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const { t } = useWords();
  if (flags.length === 0) return null;
  const sorted = [...flags].sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity));
  return (
    <ul className="flags" aria-label={t('flags.title')}>
      {sorted.map((flag) => (
        <FlagItem key={flag.id} flag={flag} />
      ))}
    </ul>
  );
}

/** A flag opens to what to do now and what it stands on; a critical one waits for no click. */
function FlagItem({ flag: { id, severity, evidence } }: { flag: Flag }) {
  const { t } = useWords();
  const [open, setOpen] = useState(severity === 'critical');
  const panel = useId();
  const graded = t('flags.withSeverity', { flag: t(`flags.${id}`), severity: t(`flags.severity.${severity}`) });
  return (
    <li data-flag={id} data-severity={severity} data-tone={flagTones[severity]} data-open={open}>
      <button type="button" className="flag" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <FlagMark />
        {open ? (
          graded
        ) : (
          <>
            <span aria-hidden="true">{t(`flags.${id}`)}</span>
            <span className="hidden-text">{graded}</span>
          </>
        )}
      </button>
      <div id={panel}>
        {open && (
          <div className="flag-panel">
            <p>{t(`flags.now.${id}`)}</p>
            <EvidenceList evidence={evidence} />
          </div>
        )}
      </div>
    </li>
  );
}

const order: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
