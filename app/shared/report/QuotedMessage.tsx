import { useState } from 'react';
import type { Message } from '../../../src/facts/message';
import { useWords } from '../i18n/WordsContext';
import { useConversation } from './conversation';

/** Characters shown on each side of the words in question; a long mail would push everything else away. */
const around = 240;

/** A message as it was written, with the words in question marked. Always text, never HTML. */
export function QuotedMessage({ message, mark }: { message: Message; mark?: { start: number; end: number } }) {
  const { t, format } = useWords();
  const { asOf } = useConversation();
  const [whole, setWhole] = useState(false);
  const { text } = message;
  const [start, end] = mark === undefined ? [0, 0] : [mark.start, mark.end];
  const [from, to] = whole ? [0, text.length] : [Math.max(0, start - around), Math.min(text.length, end + around)];
  const cut = from > 0 || to < text.length;
  return (
    <figure className="quoted">
      <figcaption>
        {t('evidence.quoteAt', { name: message.author.name, at: format.moment(message.at, asOf) })}
      </figcaption>
      <blockquote>
        {from > 0 && '…'}
        {text.slice(from, start)}
        {end > start && <mark>{text.slice(start, end)}</mark>}
        {text.slice(end, to)}
        {to < text.length && '…'}
      </blockquote>
      {cut && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('evidence.showAll')}
        </button>
      )}
    </figure>
  );
}
