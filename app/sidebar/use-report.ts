import { useMemo } from 'react';
import type { PromiseCorrection } from '../../src/facts/correction';
import type { Facts, History } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import type { Listening } from '../../src/ledgers/listening';
import { evaluate } from '../../src/report/evaluate';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';

export interface Judged {
  readonly facts: Facts;
  readonly report: HealthReport;
}

/** Everything known, judged. `facts` come from the front; history, hearing and corrections may follow later or never. */
export function useReport(
  front: Facts,
  history: History | undefined,
  settings: Settings,
  asOf: Instant,
  hearing: Listening,
  corrections: readonly PromiseCorrection[] | undefined,
): Judged {
  return useMemo(() => {
    const facts: Facts = {
      ...front,
      ...(settings.baseline !== undefined && { baseline: settings.baseline }),
      ...(history !== undefined && { history }),
      ...(corrections !== undefined && { corrections }),
    };
    return { facts, report: evaluate(facts, settings.policy, asOf, hearing) };
  }, [front, history, settings, asOf, hearing, corrections]);
}
