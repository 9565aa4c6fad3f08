import type { TicketId } from '../../../facts/ticket';

/** What one page does to one ticket is done one after the other: it never meets itself. */
export function inTurn(): <T>(ticket: TicketId, work: () => Promise<T>) => Promise<T> {
  const last = new Map<TicketId, Promise<unknown>>();
  return (ticket, work) => {
    const mine = (last.get(ticket) ?? Promise.resolve()).then(work, work);
    last.set(ticket, mine);
    const leave = (): void => {
      if (last.get(ticket) === mine) last.delete(ticket);
    };
    mine.then(leave, leave);
    return mine;
  };
}
