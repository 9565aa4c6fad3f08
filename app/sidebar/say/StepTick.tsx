import type { StepId } from '../../../src/playbook/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { useSayTexts } from './texts';

interface StepTickProps {
  readonly id: StepId;
  readonly ticked: boolean;
  readonly toggle: (id: StepId) => void;
}

/** On the phone the agent ticks a step by hand: nothing else can tell that it was said. */
export function StepTick({ id, ticked, toggle }: StepTickProps) {
  const { t: name } = useWords();
  const t = useSayTexts();
  return (
    <input
      type="checkbox"
      className="step-mark step-tick"
      checked={ticked}
      aria-label={t('tick', { step: name(`steps.${id}.name`) })}
      onChange={() => toggle(id)}
    />
  );
}
