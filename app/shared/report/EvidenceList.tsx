import { useId, useState } from 'react';
import type { Evidence } from '../../../src/signals/types';
import { useWords } from '../i18n/WordsContext';
import { useConversation } from './conversation';
import { EvidenceItem } from './EvidenceItem';
import { tidyEvidence } from './evidence-text';

/** What a sign, a flag or a step stands on. More than `first` is for those who ask. */
export function EvidenceList({ evidence, first = 3 }: { evidence: readonly Evidence[]; first?: number }) {
  const { t } = useWords();
  const { asOf } = useConversation();
  const [all, setAll] = useState(false);
  const id = useId();
  const tidy = tidyEvidence(evidence, asOf);
  if (tidy.length === 0) return null;
  const more = tidy.length - first;
  return (
    <div className="evidence">
      <ul id={id}>
        {tidy.slice(0, all ? undefined : first).map((item) => (
          <li key={JSON.stringify(item)}>
            <EvidenceItem evidence={item} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? t('why.fewer') : t(first === 0 ? 'why.reasons' : 'why.more', { count: more })}
        </button>
      )}
    </div>
  );
}
