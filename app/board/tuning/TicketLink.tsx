import type { BoardDesk } from '../board-desk';
import { useTuningTexts } from './texts';

/** Brings a ticket to the front. */
export function TicketLink({ desk, ticket }: { desk: BoardDesk; ticket: number }) {
  const t = useTuningTexts();
  return (
    <button type="button" className="link" onClick={() => void desk.helpdesk.openTicket(ticket).catch(() => {})}>
      {t('ticket', { id: ticket })}
    </button>
  );
}
