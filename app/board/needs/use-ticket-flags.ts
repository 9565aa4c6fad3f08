import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import type { PersonId } from '../../../src/facts/person';
import { emptyTrail, latestIn } from '../../../src/flags/trail';
import { type Standing, standingsOf } from '../../shared/flags/standing';
import type { Telling } from '../../shared/flags/telling';
import { type TrailHandle, useTrail } from '../../shared/flags/use-trail';
import type { BoardDesk } from '../board-desk';
import type { Reading, Scoring } from '../scoring/scoring';

/** The flags of an open row, and what the reader may say of them and of the signs. */
export interface TicketFlags extends Omit<TrailHandle, 'act'> {
  readonly standings: readonly Standing[];
  readonly asOf: Instant;
  /** The reader's own name: others are asked for. */
  readonly known: ReadonlyMap<PersonId, string>;
  /** Absent where nothing can be done: the ticket is closed, nobody is signed in, or nothing can be kept. */
  readonly act?: Telling;
}

/** Reads what happened to a ticket's flags and tells the board of it; what is said of a sign has the ticket judged again. */
export function useTicketFlags(
  { facts, report }: Reading,
  judgeAgain: () => void,
  scoring: Scoring,
  desk: BoardDesk,
): TicketFlags {
  const { ticket, messages } = facts;
  const { me, clock } = desk;
  const { act: keep, ...read } = useTrail(ticket.id, desk.settings.account, ticket.updatedAt);
  const { reading, keeping } = read;
  const trail = reading?.trail ?? emptyTrail;
  const asOf = Math.max(report.asOf, latestIn(trail) ?? report.asOf);
  const tags = reading?.tags ?? ticket.tags;
  const standings = useMemo(
    () => standingsOf(report.flags, { trail, tags }, asOf, messages?.at(-1)?.at ?? ticket.createdAt),
    [report.flags, trail, tags, asOf, messages, ticket.createdAt],
  );
  const said = useRef('');
  useEffect(() => {
    if (!reading || ticket.id === undefined) return;
    scoring.tellTrails([[ticket.id, reading.trail]]);
    const saying = reviewsOf(reading.trail);
    if (saying === said.current) return;
    said.current = saying;
    judgeAgain();
  }, [reading, ticket.id, scoring, judgeAgain]);
  const known = useMemo(() => new Map(me ? [[me.id, me.name]] : []), [me]);
  const act = useCallback<Telling>(
    async (told, words) => {
      if (me) await keep(told(me.id, Math.max(clock.now(), asOf + 1)), words(me.name));
    },
    [me, keep, clock, asOf],
  );
  const locked = ticket.status === 'closed' || !me || !keeping || reading?.unreadable;
  return { ...read, standings, asOf, known, ...(!locked && { act }) };
}

const reviewsOf = ({ reviews }: FlagTrail): string => reviews.map(({ id }) => id).join(' ');
