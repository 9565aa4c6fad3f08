import { useEffect, useRef, useState } from 'react';
import type { WarningId } from '../../../src/playbook/draft/types';
import { useDesk } from '../../shared/desk';
import { createWarningKeeper, type WarningKeeper } from '../../shared/warning-keeper';

export interface WarningsOff {
  readonly off: readonly WarningId[];
  /** False once this browser refused to keep them: they then hold until the page is left. */
  readonly areKept: boolean;
  turnOff(id: WarningId): void;
  turnAllOn(): void;
}

/** The warnings that whoever sits at this browser does not want, in all its tickets. */
export function useWarningsOff(): WarningsOff {
  const { scope } = useDesk();
  const keeper = useRef<WarningKeeper | undefined>(undefined);
  const [off, setOff] = useState<readonly WarningId[]>([]);
  const [areKept, setKept] = useState(true);
  useEffect(() => {
    let wanted = true;
    let stop = (): void => {};
    scope.then(
      (known) => {
        if (!wanted) return;
        const found = createWarningKeeper(known);
        keeper.current = found;
        const recall = (): void => setOff(found.recall());
        stop = found.watch(recall);
        recall();
      },
      // A host that names no account: nothing is kept.
      () => undefined,
    );
    return () => {
      wanted = false;
      keeper.current = undefined;
      stop();
    };
  }, [scope]);
  const put = (next: readonly WarningId[]): void => {
    setOff(next);
    setKept(keeper.current?.keep(next) ?? false);
  };
  return {
    off,
    areKept,
    turnOff: (id) => put([...off.filter((one) => one !== id), id]),
    turnAllOn: () => put([]),
  };
}
