import { useCallback, useEffect, useMemo } from 'react';
import type { FlagTrail } from '../../src/facts/flag-trail';
import type { Instant } from '../../src/facts/instant';
import type { PersonId } from '../../src/facts/person';
import { isOver } from '../../src/flags/life';
import { quietedIn } from '../../src/flags/quieted';
import { emptyTrail, latestIn } from '../../src/flags/trail';
import type { FlagId } from '../../src/flags/types';
import { maySupervise } from '../../src/settings/supervisors';
import { useDesk } from '../shared/desk';
import { standingsOf } from '../shared/flags/standing';
import { useTrail } from '../shared/flags/use-trail';
import { zoneOf } from '../shared/zone-of';
import type { FlagsInFront } from './flags-context';
import type { RestProps } from './rest-props';
import { useFormTags } from './use-form-tags';
import { useRaisedRecords } from './use-raised-records';

/** The flags of the ticket in front: read where the account keeps them, and told to whoever judges. */
export function useFlags({ state, facts, report, settings, tellReviews, shown }: RestProps): FlagsInFront {
  const { clock } = useDesk();
  const { account } = settings;
  const { agent } = state.front;
  const { ticket, messages } = facts;
  // On the ticket it costs nothing to look again; elsewhere it is a request.
  const { act: keep, ...trail } = useTrail(ticket.id, account, account.flagStore === 'tags' ? state.readAt : shown);
  const told = trail.reading?.trail ?? emptyTrail;
  // What was done a moment ago, or by a clock that is ahead, is seen at once.
  const asOf = Math.max(report.asOf, latestIn(told) ?? report.asOf);
  const tags = trail.reading?.tags ?? (account.flagStore === 'tags' ? ticket.tags : NONE);
  const latest = messages?.at(-1)?.at ?? ticket.createdAt;

  const standings = useMemo(
    () => standingsOf(report.flags, { trail: told, tags }, asOf, latest),
    [report.flags, told, tags, asOf, latest],
  );
  const over = standings.flatMap(({ flag, state }) => (flag && isOver({ is: state }) ? [flag.id] : [])).join(' ');
  useEffect(() => {
    // What is said in this moment counts from the instant that the agent looks at.
    tellReviews({ quieted: quietedIn(told, Number.MAX_SAFE_INTEGER), over: over.split(' ') as FlagId[] });
  }, [told, over, tellReviews]);
  useFormTags(account, ticket, standings, trail.reading?.tags);
  useRaisedRecords(account, ticket, { standings, recorded: trail.reading, asOf, keep });

  const known = useMemo(
    () =>
      new Map([
        ...(messages ?? []).flatMap(({ author: { id, name } }) =>
          id !== undefined && name ? [[id, name] as const] : [],
        ),
        ...(agent ? [[agent.id, agent.name] as const] : []),
      ]),
    [messages, agent],
  );
  const act = useCallback(
    async (make: (who: PersonId, now: Instant) => FlagTrail, words: (name: string) => string): Promise<void> => {
      if (agent) await keep(make(agent.id, Math.max(clock.now(), asOf + 1)), words(agent.name));
    },
    [agent, keep, clock, asOf],
  );
  const locked =
    ticket.id === undefined ? 'unsaved' : ticket.status === 'closed' ? 'closed' : agent ? undefined : 'nobody';
  return {
    standings,
    trail,
    asOf,
    zone: zoneOf(agent),
    known,
    supervises: maySupervise(agent, account),
    isAdmin: agent?.role === 'admin',
    ...(locked && { locked }),
    act,
  };
}

const NONE: readonly string[] = [];
