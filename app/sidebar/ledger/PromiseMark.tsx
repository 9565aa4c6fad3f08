import type { PromiseState } from '../../../src/ledgers/promises';

/** How a promise stands, as a shape; the word beside it says the same. */
export function PromiseMark({ state }: { state: PromiseState | 'not-a-promise' }) {
  return (
    <svg className="promise-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {marks[state]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round' } as const;
const tick = <path d="M5 8.2l2.2 2.2 4-4.4" {...line} stroke="var(--bg)" />;

const marks: Readonly<Record<PromiseState | 'not-a-promise', JSX.Element>> = {
  broken: (
    <>
      <path d="M8 1.2l7 12.6H1z" fill="currentColor" />
      <path d="M8 6v3.6M8 11.8v.1" {...line} stroke="var(--bg)" />
    </>
  ),
  open: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} />
      <path d="M8 4.5V8l2.4 1.6" {...line} />
    </>
  ),
  vague: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} strokeDasharray="2 2.6" />
      <path d="M6.4 6.4c0-2 3.2-2 3.2 0 0 1.2-1.6 1.2-1.6 2.6M8 11.3v.1" {...line} />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} />
      <path d="M5 8.2l2.2 2.2 4-4.4" {...line} />
    </>
  ),
  kept: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      {tick}
    </>
  ),
  'not-a-promise': <path d="M4 8h8" {...line} />,
};
