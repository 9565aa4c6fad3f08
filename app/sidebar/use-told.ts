import { useMemo } from 'react';
import type { Told } from '../../src/playbook/say/told';
import type { StepResult } from '../../src/playbook/types';
import type { RestProps } from './rest-props';

/** What words to say are chosen by. */
export function useTold(
  { facts, report, settings, hearing }: Pick<RestProps, 'facts' | 'report' | 'settings' | 'hearing'>,
  steps: readonly StepResult[],
): Told {
  return useMemo((): Told => {
    const { asOf, mode, moves, promises, flags } = report;
    const threatened = flags.some(({ id }) => id === 'threat-of-harm' || id === 'safety');
    return {
      facts,
      asOf,
      numbers: settings.policy,
      hear: hearing.hear,
      steps,
      moves,
      mode,
      promises,
      threatened,
    };
  }, [facts, report, settings, hearing, steps]);
}
