import type { Instant } from '../facts/instant';
import type { ListedTicket } from '../facts/listed-ticket';
import { comingBack } from '../ledgers/coming-back';
import type { Glance } from './glance';
import type { Due } from './types';

/** The earliest of our open promises and of the day to come back; one that is past stays until it is kept. */
export function dueNext(
  { ticket }: Pick<ListedTicket, 'ticket'>,
  { promises, asOf }: Pick<Glance, 'promises' | 'asOf'>,
  zone: string,
): Due | undefined {
  const open = promises.filter(({ state }) => state === 'open' || state === 'broken');
  const all: Due[] = open.flatMap(({ due }) => (due === undefined ? [] : [{ what: 'promise', at: due } as const]));
  const day = dayToComeBack(ticket, promises, zone, asOf);
  if (day !== undefined) all.push({ what: 'follow-up', at: day });
  return all.reduce<Due | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/** The end of the day for which somebody wanted to come back. A list does not tell whether they did. */
export const dayToComeBack = (
  ticket: Pick<ListedTicket['ticket'], 'followUpOn' | 'status'>,
  promises: Parameters<typeof comingBack>[1]['promises'],
  zone: string,
  asOf: Instant,
): Instant | undefined => comingBack(ticket, { contacts: [], promises }, zone, asOf)?.due;
