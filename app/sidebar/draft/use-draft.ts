import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stop } from '../../../src/helpdesk/port';
import { useDesk } from '../../shared/desk';

/** Typing that stops for as long is a pause. */
const PAUSE = 250;

export interface OpenDraft {
  /** Plain text of the reply that is being written; absent for an internal note, and where none can be read. */
  readonly text: string | undefined;
  /** Reads it again at once: something else than typing changed it. Answers with what {@link text} is then. */
  refresh(): Promise<string | undefined>;
}

/**
 * The reply in the composer, read once per pause in typing. What was read stays until the next answer; an answer that a
 * later question has overtaken counts for nothing.
 */
export function useDraft(): OpenDraft {
  const { helpdesk, clock } = useDesk();
  const [text, setText] = useState<string>();
  const asked = useRef(0);
  const refresh = useCallback(async (): Promise<string | undefined> => {
    asked.current += 1;
    const mine = asked.current;
    const found = await helpdesk.draft().then(
      (draft) => (draft.kind === 'reply' ? draft.text : undefined),
      // What cannot be read is not spoken about, and the next pause asks again.
      () => undefined,
    );
    if (asked.current === mine) setText(found);
    return found;
  }, [helpdesk]);

  useEffect(() => {
    let stopWaiting: Stop = () => {};
    const stop = helpdesk.watch((change) => {
      if (change === 'draft') {
        stopWaiting();
        stopWaiting = clock.after(PAUSE, () => void refresh());
      } else if (change === 'shown' || change === 'submitted') {
        stopWaiting();
        void refresh();
      }
    });
    void refresh();
    return () => {
      asked.current += 1;
      stopWaiting();
      stop();
    };
  }, [helpdesk, clock, refresh]);
  return { text, refresh };
}
