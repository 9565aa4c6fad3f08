import type { Message } from '../../../src/facts/message';
import type { RowView } from './messages';

/** A row with the messages that its reasons show: of each the first evidence, where that is a quote. */
export function withWords(view: RowView, messages: readonly Message[] = []): RowView {
  const wanted = view.row.reasons.flatMap(({ evidence: [first] }) => (first?.kind === 'quote' ? [first.message] : []));
  const shown = messages.filter(({ id }) => wanted.includes(id));
  return shown.length === 0 ? view : { ...view, messages: shown };
}
