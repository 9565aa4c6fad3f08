import { useEffect, useState } from 'react';
import type { Listening } from '../../src/ledgers/listening';
import { afterPaint } from '../shared/after-paint';
import { loadTone, loadWords } from '../shared/load-hearing';

export interface HearingState {
  readonly hearing: Listening;
  /** A part is still on its way: what it hears may change everything. */
  readonly isLoading: boolean;
}

/**
 * What hears words and their tone, each part once it is loaded: after the first badge is painted, because that does not
 * wait for them. A failed load leaves the signs of that part unknown and is tried again with the next panel.
 */
export function useHearing(): HearingState {
  const [hearing, setHearing] = useState(loaded);
  const [isLoading, setLoading] = useState(() => !(loaded.hear && loaded.tone));
  useEffect(() => {
    let gone = false;
    const loads = unloaded().map((load) =>
      afterPaint()
        .then(load)
        .then(
          (part) => {
            loaded = { ...loaded, ...part };
            if (!gone) setHearing(loaded);
          },
          () => undefined,
        ),
    );
    void Promise.all(loads).then(() => {
      if (!gone) setLoading(false);
    });
    return () => {
      gone = true;
    };
  }, []);
  return { hearing, isLoading };
}

/** Loaded once for all tickets: another customer is judged with it at once, and not twice. */
let loaded: Listening = {};

/** The loads of what is not here yet. */
const unloaded = (): readonly (() => Promise<Listening>)[] => [
  ...(loaded.hear ? [] : [loadWords]),
  ...(loaded.tone ? [] : [loadTone]),
];
