import { isFromCustomer } from '../../facts/contact';
import { HOUR, type Instant } from '../../facts/instant';
import { failedFixes } from '../../ledgers/failures';
import type { Matter } from '../../ledgers/matter';
import type { Promised } from '../../ledgers/promises';
import { isTalkTrack } from './talk-track';
import type { Told } from './told';
import type { Circumstance } from './types';

/** A promise to come back is written down a little before it falls due. */
const AHEAD = 2 * HOUR;

/** How things stand. */
export function circumstancesOf(told: Told, matter: Matter): ReadonlySet<Circumstance> {
  const failed = failedFixes(matter.contacts);
  const holds: Readonly<Record<Circumstance, boolean>> = {
    voice: isTalkTrack(told.facts, matter),
    failed: matter.fixFailed || failed > 0,
    'failed-twice': failed > 1,
    'no-news': isUpdateDue(told, matter),
    threat: told.cautions.some((id) => id !== 'legal'),
  };
  return new Set((Object.keys(holds) as Circumstance[]).filter((one) => holds[one]));
}

/** We said that we would come back and the time is here, or it is our turn to come back though the customer waits in silence. */
function isUpdateDue({ promises, steps, asOf }: Told, { contacts }: Matter): boolean {
  const last = contacts.at(-1);
  const ourTurn = last !== undefined && !isFromCustomer(last);
  const isNext = steps.some(({ id, state }) => id === 'follow-up' && state === 'next');
  return (ourTurn && isNext) || promises.some((promise) => isDue(promise, asOf));
}

const isDue = ({ kind, state, due }: Promised, asOf: Instant): boolean =>
  kind === 'contact' && due !== undefined && (state === 'broken' || (state === 'open' && due - asOf <= AHEAD));

/** The customer called it solved and nobody has answered since: the last words are still to be said. */
export function isToBeClosed({ facts, steps }: Told, { contacts }: Matter): boolean {
  const last = contacts.at(-1);
  return (
    facts.ticket.status !== 'closed' &&
    last !== undefined &&
    isFromCustomer(last) &&
    steps.some((step) => step.state === 'not-needed' && step.why === 'closed-with-thanks')
  );
}
