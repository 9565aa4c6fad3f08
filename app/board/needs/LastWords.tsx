import { isContact } from '../../../src/facts/contact';
import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import { QuotedMessage } from '../../shared/report/QuotedMessage';
import { useBoardTexts } from '../texts';

/** So many tell where a conversation stands; the ticket has all of them. */
const most = 3;

/** What was said last, the latest first. */
export function LastWords({ messages, asOf }: { messages: readonly Message[]; asOf: Instant }) {
  const t = useBoardTexts();
  const said = messages
    .filter((message) => isContact(message) && message.at <= asOf)
    .slice(-most)
    .reverse();
  if (said.length === 0) return <p className="small-print">{t('details.nothingSaid')}</p>;
  return (
    <ol className="last-words">
      {said.map((message) => (
        <li key={message.id} data-author={message.author.kind}>
          <QuotedMessage message={message} />
        </li>
      ))}
    </ol>
  );
}
