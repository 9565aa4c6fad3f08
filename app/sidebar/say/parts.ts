import { type ComponentType, lazy } from 'react';
import { BrokenNotice } from '../../shared/ErrorBoundary';

const load = () => import('./Say');

/** Words to say come after everything that is read first. Where they cannot be loaded the note says so, once. */
const part = <Props extends object>(
  pick: (module: Awaited<ReturnType<typeof load>>) => ComponentType<Props>,
  missing: ComponentType<Props>,
) =>
  lazy(() =>
    load().then(
      (module) => ({ default: pick(module) }),
      () => ({ default: missing }),
    ),
  );

const Nothing = () => null;

export const SayNote = part(({ SayNote }) => SayNote, BrokenNotice);
export const StepWords = part(({ StepWords }) => StepWords, Nothing);
export const MoveWords = part(({ MoveWords }) => MoveWords, Nothing);
export const StepTick = part(({ StepTick }) => StepTick, Nothing);
