import type { StepId } from '../../../src/playbook/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { useDraftTexts } from './texts';

interface StepChipsProps {
  readonly covered: readonly StepId[];
  readonly missing: readonly StepId[];
}

/** Which steps the draft takes, and which are due beside them. */
export const StepChips = ({ covered, missing }: StepChipsProps) => {
  const d = useDraftTexts();
  return (
    <div className="draft-steps">
      <Chips kind="covered" title={d('covered')} steps={covered} />
      <Chips kind="missing" title={d('missing')} steps={missing} />
    </div>
  );
};

function Chips({ kind, title, steps }: { kind: 'covered' | 'missing'; title: string; steps: readonly StepId[] }) {
  const { t } = useWords();
  if (steps.length === 0) return null;
  return (
    <p className="draft-chips" data-draft-steps={kind}>
      <span className="draft-small">{title}</span>{' '}
      {steps.map((id) => (
        <span key={id} className="draft-chip" data-step-chip={id}>
          {t(`steps.${id}.name`)}
        </span>
      ))}
    </p>
  );
}
