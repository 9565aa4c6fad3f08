import type { ListedTicket } from '../facts/listed-ticket';
import { fold } from '../text/fold';
import { languageOf } from '../text/language';
import type { BoardRow } from './types';

/** So much of a first message tells its language. */
const enough = 400;

/** The language that the customer opened the ticket in, by first message or subject; where neither tells, that of their profile. */
export function spokenIn({ ticket, customer }: Pick<ListedTicket, 'ticket' | 'customer'>): BoardRow['language'] {
  for (const text of [ticket.description ?? '', ticket.subject]) {
    const heard = languageOf(fold(text.slice(0, enough)).text);
    if (heard !== 'none') return heard;
  }
  const [tag] = customer.locale?.split('-') ?? [];
  if (tag === undefined) return 'unknown';
  return tag === 'en' || tag === 'ko' ? tag : 'other';
}
