import type { StepResult } from '../../../src/playbook/types';
import { OnDemand } from './OnDemand';
import { PhraseList } from './PhraseList';
import { useSayTexts } from './texts';
import { useTold } from './told';
import { useChosen, useSpokenPhrases } from './use-words-to-say';

/**
 * Words for a step: at once for the next one and for the last words of all, on demand for the others, and for all of them
 * where something comes before any answer.
 */
export function StepWords({ step }: { step: StepResult }) {
  const said = useChosen();
  const { cautions } = useTold();
  const isLast = step.id === 'follow-up' && 'groups' in said && said.groups.has('closing');
  const phrases = useSpokenPhrases(isLast ? 'closing' : step.id);
  const t = useSayTexts();
  const title = t('aloud' in said && said.aloud ? 'aloud' : 'title');
  return (
    <>
      {'byHand' in step && <p className="step-hint">{t('ticked')}</p>}
      {phrases.length > 0 &&
        ((step.state === 'next' || isLast) && cautions.length === 0 ? (
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
