import type { ListedTicket } from '../facts/listed-ticket';
import type { Glance } from './glance';
import type { Due } from './types';

/** The earliest of our open promises and of the day to come back; one that is past stays until it is kept. */
export function dueNext({ followUpOn }: Pick<ListedTicket, 'followUpOn'>, { promises }: Pick<Glance, 'promises'>) {
  const open = promises.filter(({ state }) => state === 'open' || state === 'broken');
  const all: Due[] = open.flatMap(({ due }) => (due === undefined ? [] : [{ what: 'promise', at: due } as const]));
  if (followUpOn !== undefined) all.push({ what: 'follow-up', at: followUpOn });
  return all.reduce<Due | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}
