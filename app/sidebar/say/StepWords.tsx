import type { StepResult } from '../../../src/playbook/types';
import { OnDemand } from './OnDemand';
import { PhraseList } from './PhraseList';
import { useSayTexts } from './texts';
import { useChosen, useSpokenPhrases } from './use-words-to-say';

/** Words for a step: at once for the next one and for the last words of all, on demand for the others. */
export function StepWords({ step }: { step: StepResult }) {
  const said = useChosen();
  const isLast = step.id === 'follow-up' && 'groups' in said && said.groups.has('closing');
  const phrases = useSpokenPhrases(isLast ? 'closing' : step.id);
  const t = useSayTexts();
  const title = t('aloud' in said && said.aloud ? 'aloud' : 'title');
  return (
    <>
      {'byHand' in step && <p className="step-hint">{t('ticked')}</p>}
      {phrases.length > 0 &&
        (step.state === 'next' || isLast ? (
          <>
            <p className="say-title">{title}</p>
            <PhraseList phrases={phrases} />
          </>
        ) : (
          <OnDemand title={title} phrases={phrases} />
        ))}
    </>
  );
}
