import { useEffect, useMemo, useState } from 'react';
import type { TicketId } from '../../../src/facts/ticket';
import type { Look } from '../../../src/triage/filter-text';
import type { BoardDesk } from '../board-desk';
import type { BoardView } from '../scoring/messages';
import type { Scoring } from '../scoring/scoring';

/** The board behind the page: not there yet, or there with its latest view. */
export interface BoardHandle {
  readonly scoring?: Scoring;
  readonly view?: BoardView;
  readonly isBroken: boolean;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The rows on the screen, and the ticket whose reading is open, wherever it stands. */
export interface Shown extends Range {
  readonly open?: TicketId;
}

/** Milliseconds. */
const LONGEST_PRESS = 2_000;

/** Looks at the board: tells the worker what to show and follows what it tells. */
export function useBoard(
  desk: BoardDesk,
  look: Look,
  today: number | undefined,
  { from, to, open }: Shown,
): BoardHandle {
  const [scoring, setScoring] = useState<Scoring>();
  const [told, setTold] = useState<Pick<BoardHandle, 'view' | 'isBroken'>>({ isBroken: false });
  useEffect(() => {
    let wanted = true;
    void desk.scoring().then((found) => wanted && setScoring(found));
    return () => {
      wanted = false;
    };
  }, [desk]);
  useEffect(() => {
    if (!scoring) return;
    // Ranks move by themselves: not under a finger that is pressing, or it would let go of another row.
    let pressing = false;
    let longest: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      if (pressing) return;
      const view = scoring.view();
      setTold({ ...(view && { view }), isBroken: scoring.isBroken() });
    };
    const press = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || target.closest('[data-index]') === null) return;
      pressing = true;
      clearTimeout(longest);
      // A menu of the browser's own may swallow the release.
      longest = setTimeout(release, LONGEST_PRESS);
    };
    const release = (): void => {
      if (!pressing) return;
      pressing = false;
      clearTimeout(longest);
      // After the click, which comes behind the release.
      longest = setTimeout(read);
    };
    window.addEventListener('pointerdown', press);
    const releases = ['pointerup', 'pointercancel', 'blur'] as const;
    for (const event of releases) window.addEventListener(event, release);
    read();
    const unsubscribe = scoring.subscribe(read);
    return () => {
      unsubscribe();
      clearTimeout(longest);
      window.removeEventListener('pointerdown', press);
      for (const event of releases) window.removeEventListener(event, release);
    };
  }, [scoring]);
  const most = today ?? scoring?.keeper.today();
  useEffect(() => {
    if (scoring && most !== undefined)
      scoring.look({ look, today: most, from, to, ...(open !== undefined && { open }) });
  }, [scoring, look, most, from, to, open]);
  return useMemo(() => ({ ...told, ...(scoring && { scoring }) }), [told, scoring]);
}
