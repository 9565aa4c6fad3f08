import { useMemo } from 'react';
import type { PromiseCorrection } from '../../src/facts/correction';
import type { Facts, History } from '../../src/facts/facts';
import type { Quieted } from '../../src/facts/flag-trail';
import type { Instant } from '../../src/facts/instant';
import { withFieldsFromHistory } from '../../src/facts/organization';
import { atOnce } from '../../src/flags/quieted';
import type { Listening } from '../../src/ledgers/listening';
import { evaluate } from '../../src/report/evaluate';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';

export interface Judged {
  readonly facts: Facts;
  readonly report: HealthReport;
}

/** What people of ours say of our readings. */
interface Said {
  readonly corrections: readonly PromiseCorrection[] | undefined;
  readonly quieted: readonly Quieted[] | undefined;
}

/** Everything known, judged. `facts` come from the front; history, hearing and corrections may follow later or never. */
export function useReport(
  front: Facts,
  history: History | undefined,
  settings: Settings,
  asOf: Instant,
  hearing: Listening,
  { corrections, quieted }: Said,
): Judged {
  return useMemo(() => {
    const facts = withFieldsFromHistory({
      ...front,
      ...(settings.baseline !== undefined && { baseline: settings.baseline }),
      ...(history !== undefined && { history }),
      ...(corrections !== undefined && { corrections }),
      ...(quieted?.length && { quieted: atOnce(quieted, asOf) }),
    });
    return { facts, report: evaluate(facts, settings.policy, asOf, hearing) };
  }, [front, history, settings, asOf, hearing, corrections, quieted]);
}
