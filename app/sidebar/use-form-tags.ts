import { useEffect, useRef } from 'react';
import type { Ticket } from '../../src/facts/ticket';
import { statesIn, tagOf, UNACKNOWLEDGED } from '../../src/flags/flag-tags';
import type { Undo } from '../../src/helpdesk/open-form';
import type { Account } from '../../src/settings/account';
import { useHelpdesk } from '../shared/desk';
import type { Standing } from '../shared/flags/standing';

/**
 * Where the account keeps flags as tags: those that wait for somebody, and of which no tag says so yet, are added to the open
 * form, so that they ride on the agent's own submit and triggers can mail or page. What is seen no longer before that is
 * taken out again. Nothing is sent by itself, and no request is made.
 * @param present the ticket's tags as they were last read; nothing is added before
 */
export function useFormTags(
  { flagStore }: Account,
  ticket: Ticket,
  standings: readonly Standing[],
  present: readonly string[] | undefined,
): void {
  const helpdesk = useHelpdesk();
  const added = useRef(new Map<string, Promise<Undo | undefined>>());
  const may =
    flagStore === 'tags' && helpdesk.can.has('add-tags') && ticket.status !== 'closed' && present !== undefined;
  const stated = statesIn(present ?? []);
  const wanted = may
    ? standings
        .filter(
          ({ cause, state, flag }) =>
            flag && state === 'raised' && (added.current.has(cause) || stated.get(cause) !== 'raised'),
        )
        .map(({ cause }) => cause)
        .join(' ')
    : '';

  useEffect(() => {
    const causes = wanted.split(' ').filter((cause) => cause !== '');
    const mine = added.current;
    for (const cause of causes) {
      if (mine.has(cause)) continue;
      const tags = [tagOf(cause as Standing['cause'], 'raised'), UNACKNOWLEDGED];
      mine.set(
        cause,
        helpdesk.addTags(tags).catch(() => undefined),
      );
    }
    for (const [cause, undo] of mine) {
      if (causes.includes(cause)) continue;
      mine.delete(cause);
      undo.then((back) => back?.()).catch(() => undefined);
    }
  }, [wanted, helpdesk]);

  useEffect(() => {
    if (!helpdesk.can.has('watch')) return;
    // What was submitted is on the ticket, and no longer ours to take back.
    return helpdesk.watch((change) => change === 'submitted' && added.current.clear());
  }, [helpdesk]);
}
