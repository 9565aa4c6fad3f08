import { useEffect, useState } from 'react';
import type { Tone } from '../../src/text/tone';

/**
 * The reader of tone, once its model is loaded: after the first badge is painted, because that does not wait for it. A
 * failed load leaves the signs of tone unknown and is tried again with the next panel.
 */
export function useTone(): Tone | undefined {
  const [tone, setTone] = useState(loaded);
  useEffect(() => {
    let gone = false;
    loadTone().then(
      (read) => {
        if (!gone) setTone(read);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return tone;
}

/** Loaded once for all tickets: another customer is judged with it at once, and not twice. */
let loaded: Tone | undefined;

async function loadTone(): Promise<Tone> {
  const [{ toneOf }, { toneModel }] = await Promise.all([
    import('../../src/text/tone'),
    import('../../src/text/tone/model'),
  ]);
  loaded ??= toneOf(toneModel);
  return loaded;
}
