import type { BoardRow } from './types';

/** Names that a search also looks in, by the ids that rows hold. */
export interface RowNames {
  readonly assignee?: string | undefined;
  readonly group?: string | undefined;
}

/** The words of a search, as they are compared. A ticket's number may be written with its sign. */
export const searchWords = (text: string): readonly string[] =>
  comparable(text)
    .split(/\s+/)
    .map((word) => word.replace(/^#(?=\d)/, ''))
    .filter((word) => word !== '');

/** Whether every word is somewhere in the ticket's number, subject, customer, assignee or group. */
export function finds(words: readonly string[], row: BoardRow, names: RowNames): boolean {
  if (words.length === 0) return true;
  const texts = [String(row.ticket), row.subject, row.customer.name, names.assignee ?? '', names.group ?? ''].map(
    comparable,
  );
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/**
 * Whether a search word stands in a customer's name: such a search says who, and stays out of addresses. Digits say who where
 * they are no ticket's: a caller without a name bears their telephone number.
 */
export const namesCustomer = (words: readonly string[], rows: readonly BoardRow[]): boolean => {
  const isOfTicket = (word: string) => /^\d+$/.test(word) && rows.some(({ ticket }) => String(ticket).includes(word));
  const telling = words.filter((word) => !isOfTicket(word));
  if (telling.some((word) => word.includes('@'))) return true;
  return (
    telling.length > 0 && rows.some(({ customer }) => telling.some((word) => comparable(customer.name).includes(word)))
  );
};

const comparable = (text: string): string => text.normalize('NFC').toLowerCase();
