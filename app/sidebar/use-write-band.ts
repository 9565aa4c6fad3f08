import { useEffect, useRef } from 'react';
import type { Facts } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import type { Band } from '../../src/report/types';
import type { Account } from '../../src/settings/account';
import { useDesk } from '../shared/desk';

/** Milliseconds for which a band must stand: what a reading still changes is not worth a write. */
const settledMs = 10_000;

interface WrittenBand {
  readonly account: Account;
  readonly facts: Facts;
  readonly band: Band;
  /** All was read: the band is the last word. */
  readonly settled: boolean;
  readonly shown: boolean;
  readonly zone: string;
}

/**
 * Where the account wants it, writes the band to ticket or customer when it is another than the one that stands there. What
 * stands there came with the ticket, so that an unchanged band costs no request. A refused write is left to the next change.
 */
export function useWriteBand({ account, facts, band, settled, shown, zone }: WrittenBand): void {
  const { bandWriter, clock } = useDesk();
  const { healthField, writeTags = false } = account;
  const { ticket, customer } = facts;
  const told = useRef<string>();
  const stands = useRef({ tags: ticket.tags, value: healthField && customer.fields[healthField] });
  stands.current = { tags: ticket.tags, value: healthField && customer.fields[healthField] };
  const wanted = settled && shown && (writeTags || healthField !== undefined) && isJudged(band);
  const { id: ticketId, status } = ticket;
  const isClosed = status === 'closed';
  useEffect(() => {
    if (!wanted || !bandWriter || ticketId === undefined || told.current === band) return;
    return clock.after(settledMs, () => {
      told.current = band;
      const note = { ticket: ticketId, customer: customer.id, band, day: dayOf(clock.now(), zone) };
      void bandWriter({ ...note, tags: writeTags && !isClosed, field: healthField }, stands.current).catch(() => {});
    });
  }, [wanted, bandWriter, ticketId, customer.id, band, writeTags, healthField, isClosed, zone, clock]);
}

/** The others say nothing of a customer. */
const isJudged = (band: Band): boolean => band !== 'new' && band !== 'unknown';

/** Swedes write dates as machines do. */
const dayOf = (at: Instant, zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
