import type { TicketId } from '../../src/facts/ticket';
import type { BoardDesk } from './board-desk';

/** Brings a ticket to the front. */
export const TicketLink = ({ desk, ticket }: { desk: BoardDesk; ticket: TicketId }) => (
  <button
    type="button"
    className="link"
    data-ticket={ticket}
    onClick={() => void desk.helpdesk.openTicket(ticket).catch(() => {})}
  >
    #{ticket}
  </button>
);
