import type { Message } from '../../facts/message';
import type { Quote } from '../../ledgers/said';
import type { Evidence } from '../../signals/types';

/** Words of the conversation as evidence. */
export const quoteOf = ({ message, start, end, at }: Quote): Evidence => ({ kind: 'quote', message, start, end, at });

/** A whole message as evidence. */
export const messageOf = ({ id, at, text }: Message): Evidence => ({
  kind: 'quote',
  message: id,
  at,
  start: 0,
  end: text.length,
});
