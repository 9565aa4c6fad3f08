import { useCallback, useRef, useState } from 'react';
import { type Trouble, troubleOf } from './trouble';

/** Something that the helpdesk is asked to do, and how far it has come. */
export interface Act {
  readonly busy: boolean;
  /** Why the last one failed; gone when another begins. */
  readonly trouble?: Trouble;
  /** Does nothing while another is under way: a second click is no second wish. */
  run(work: () => Promise<void>): void;
}

export function useAct(): Act {
  const [state, setState] = useState<Pick<Act, 'busy' | 'trouble'>>({ busy: false });
  const busy = useRef(false);
  const run = useCallback((work: () => Promise<void>): void => {
    if (busy.current) return;
    busy.current = true;
    setState({ busy: true });
    work()
      .then(
        () => setState({ busy: false }),
        (error: unknown) => setState({ busy: false, trouble: troubleOf(error) }),
      )
      .finally(() => {
        busy.current = false;
      });
  }, []);
  return { ...state, run };
}
