import { useId, useState } from 'react';
import type { Evidence } from '../../../src/signals/types';
import { useHelpdesk } from '../desk';
import { useWords } from '../i18n/WordsContext';
import { useConversation, useMessage } from './conversation';
import { evidenceText } from './evidence-text';
import { QuotedMessage } from './QuotedMessage';

/** One piece of evidence in words. Where it points at a message, a click opens that in place; other tickets open beside. */
export function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const words = useWords();
  const helpdesk = useHelpdesk();
  const { asOf, ticket } = useConversation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const pointed = evidence.kind === 'quote' || evidence.kind === 'wait' ? evidence.message : undefined;
  const message = useMessage(pointed);
  const text = evidenceText(evidence, message, asOf, words);

  if (message !== undefined) {
    return (
      <>
        <button
          type="button"
          className="evidence-quote"
          data-evidence={evidence.kind}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {text}
        </button>
        <div id={id}>
          {open && (
            <QuotedMessage
              message={message}
              {...(evidence.kind === 'quote' && { mark: { start: evidence.start, end: evidence.end } })}
            />
          )}
        </div>
      </>
    );
  }
  if (
    evidence.kind === 'event' &&
    evidence.ticket !== undefined &&
    evidence.ticket !== ticket &&
    helpdesk.can.has('open-ticket')
  ) {
    return <TicketEvent ticket={evidence.ticket} text={text} />;
  }
  return <span data-evidence={evidence.kind}>{text}</span>;
}

function TicketEvent({ ticket, text }: { ticket: number; text: string }) {
  const { t } = useWords();
  const helpdesk = useHelpdesk();
  const [refused, setRefused] = useState(false);
  const open = (): void => {
    setRefused(false);
    helpdesk.openTicket(ticket).catch(() => setRefused(true));
  };
  return (
    <span data-evidence="event">
      {text}{' '}
      <button type="button" className="link" aria-label={t('evidence.openTicket', { ticket })} onClick={open}>
        #{ticket}
      </button>
      {refused && <span role="alert"> {t('notice.unsupported.title')}</span>}
    </span>
  );
}
