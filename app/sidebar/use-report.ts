import { useMemo } from 'react';
import type { Facts, History } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import { evaluate } from '../../src/report/evaluate';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';
import type { Tone } from '../../src/text/tone';

export interface Judged {
  readonly facts: Facts;
  readonly report: HealthReport;
}

/** Everything known, judged. `facts` come from the front; history and tone may follow later or never. */
export function useReport(
  front: Facts,
  history: History | undefined,
  settings: Settings,
  asOf: Instant,
  tone: Tone | undefined,
): Judged {
  return useMemo(() => {
    const facts: Facts = {
      ...front,
      ...(settings.baseline !== undefined && { baseline: settings.baseline }),
      ...(history !== undefined && { history }),
    };
    return { facts, report: evaluate(facts, settings.policy, asOf, tone) };
  }, [front, history, settings, asOf, tone]);
}
