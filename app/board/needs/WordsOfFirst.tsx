import { useRef, useState } from 'react';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import type { BoardView } from '../scoring/messages';
import type { Scoring } from '../scoring/scoring';
import { useBoardTexts } from '../texts';
import { readTicket } from './use-reading';

/** Tickets whose words are read at one click, and so the requests that it costs. */
export const budget = 20;

/** Lists tell no conversation. The words of the first rows are read when somebody says so, and what that costs is said before. */
export function WordsOfFirst({ view, scoring, desk }: { view: BoardView; scoring: Scoring; desk: BoardDesk }) {
  const t = useBoardTexts();
  const [done, setDone] = useState<{ readonly n: number; readonly of: number }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const stopped = useRef(false);
  const unread = view.from === 0 ? view.rows.filter(({ row }) => row.depth !== 'words').slice(0, budget) : [];
  const running = done !== undefined && done.n < done.of;
  const read = async (): Promise<void> => {
    setTrouble(undefined);
    stopped.current = false;
    for (const [index, { row }] of unread.entries()) {
      if (stopped.current) break;
      setDone({ n: index, of: unread.length });
      try {
        await readTicket(row, scoring, desk);
      } catch (error) {
        setTrouble(troubleOf(error));
        break;
      }
    }
    setDone(undefined);
  };
  if (view.total === 0 || (unread.length === 0 && !running)) return null;
  return (
    <div className="words-of-first">
      {running ? (
        <p role="status">
          {t('words.reading', { done: done.n + 1, of: done.of })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t('status.stop')}
          </button>
        </p>
      ) : (
        <p>
          {t('words.why')}{' '}
          <button type="button" className="link" data-action="words" onClick={() => void read()}>
            {t('words.read', { count: unread.length })}
          </button>
        </p>
      )}
      {trouble && <TroubleNotice trouble={trouble} retry={() => void read()} />}
    </div>
  );
}
