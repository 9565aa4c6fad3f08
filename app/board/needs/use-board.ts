import { useEffect, useMemo, useState } from 'react';
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

/** Looks at the board: tells the worker what to show and follows what it tells. */
export function useBoard(desk: BoardDesk, look: Look, today: number | undefined, { from, to }: Range): BoardHandle {
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
    const read = (): void => {
      const view = scoring.view();
      setTold({ ...(view && { view }), isBroken: scoring.isBroken() });
    };
    read();
    return scoring.subscribe(read);
  }, [scoring]);
  const most = today ?? scoring?.keeper.today();
  useEffect(() => {
    if (scoring && most !== undefined) scoring.look({ look, today: most, from, to });
  }, [scoring, look, most, from, to]);
  return useMemo(() => ({ ...told, ...(scoring && { scoring }) }), [told, scoring]);
}
