import type { SignalResult } from '../../../src/report/types';
import { CalledWrong } from '../../shared/flags/CalledWrong';
import { useFlagsInFront } from '../flags-context';

/** Each reading of the ticket in front that somebody called wrong, and the way back. */
export function QuietedLines({ signals }: { signals: readonly SignalResult[] }) {
  const { trail, known, asOf, locked, act } = useFlagsInFront();
  return (
    <div className="quieted-lines">
      <CalledWrong signals={signals} asOf={asOf} known={known} keeping={trail.keeping} act={locked ? undefined : act} />
    </div>
  );
}
