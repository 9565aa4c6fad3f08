import { useEffect, useState } from 'react';
import type { Tone } from '../../src/text/tone';

/**
 * The reader of tone, once its model is loaded: after the badge is painted, because the badge does not wait for it. A
 * failed load leaves the signs of tone unknown and is tried again with the next panel.
 */
export function useTone(): Tone | undefined {
  const [tone, setTone] = useState<Tone>();
  useEffect(() => {
    let gone = false;
    loadTone().then(
      (loaded) => {
        if (!gone) setTone(loaded);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return tone;
}

/** Loaded once for all tickets. */
function loadTone(): Promise<Tone> {
  loading ??= Promise.all([import('../../src/text/tone'), import('../../src/text/tone/model')]).then(
    ([{ toneOf }, { toneModel }]) => toneOf(toneModel),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

let loading: Promise<Tone> | undefined;
