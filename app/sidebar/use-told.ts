import { useMemo } from 'react';
import type { Told } from '../../src/playbook/say/told';
import { cautions } from '../../src/playbook/say/types';
import type { StepResult } from '../../src/playbook/types';
import type { RestProps } from './rest-props';

/** What words to say are chosen by. */
export function useTold(
  { facts, report, settings, hearing }: Pick<RestProps, 'facts' | 'report' | 'settings' | 'hearing'>,
  steps: readonly StepResult[],
): Told {
  return useMemo((): Told => {
    const { asOf, mode, moves, promises, flags } = report;
    return {
      facts,
      asOf,
      numbers: settings.policy,
      hear: hearing.hear,
      steps,
      moves,
      mode,
      promises,
      cautions: cautions.filter((caution) => flags.some(({ id }) => id === caution)),
    };
  }, [facts, report, settings, hearing, steps]);
}
