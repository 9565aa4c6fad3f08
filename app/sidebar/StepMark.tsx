import type { StepResult } from '../../src/playbook/types';

/** Where a step stands, as a shape; the words beside it say the same. */
export function StepMark({ state }: { state: StepResult['state'] }) {
  return (
    <svg className="step-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {marks[state]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round' } as const;

const marks: Readonly<Record<StepResult['state'], JSX.Element>> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5 8.2l2.2 2.2 4-4.4" {...line} stroke="var(--bg)" />
    </>
  ),
  next: (
    <>
      <circle cx="8" cy="8" r="7" {...line} strokeWidth="2" />
      <circle cx="8" cy="8" r="3" fill="currentColor" />
    </>
  ),
  later: <circle cx="8" cy="8" r="6.5" {...line} />,
  'not-needed': <path d="M5 8h6" {...line} />,
  overdone: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4.5v4M8 11.3v.1" {...line} stroke="var(--bg)" strokeWidth="2" />
    </>
  ),
};
