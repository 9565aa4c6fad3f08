import { openedSince } from '../facts/order';
import type { Ticket } from '../facts/ticket';
import { attention } from '../signals/attention';
import { goodwill } from '../signals/goodwill';
import { handOffs } from '../signals/hand-offs';
import { found } from '../signals/outcome';
import { repeatContact } from '../signals/repeat-contact';
import type { Evidence, Finding, Ground, Signal } from '../signals/types';
import { value } from '../signals/value';
import { wait } from '../signals/wait';
import { windowStart } from '../signals/waits';

/**
 * The signs that lists can tell of an organization. What happened to one person weighs that person's share of all who
 * wrote: else a large organization would be in a bad way by its size alone. For an organization of one the signs are the
 * person's own.
 * @param people who wrote within the longest window, so that whoever a ground is about is among them
 */
export const organizationSigns = (people: number): readonly Signal[] => {
  const share = 1 / Math.max(1, people);
  const perPerson = [wait, repeatContact, handOffsOfAll, value, goodwill].map((sign) => shared(sign, share));
  // How much an organization writes is asked of it as a whole.
  return [...perPerson, attention];
};

/** Passed around: any ticket of the window, not only one in front. */
const handOffsOfAll: Signal<'history', never> = {
  id: handOffs.id,
  ledger: handOffs.ledger,
  reads: ['history'],
  evaluate({ history }, numbers, asOf) {
    const recent = openedSince(history.tickets, windowStart(numbers, asOf));
    const findings = recent.map((ticket) => ({ ticket, finding: handOffs.evaluate({ ticket }, numbers, asOf) }));
    const isUnmeasured = findings.some(({ finding }) => finding.outcome === 'unknown');
    return found(
      findings.flatMap(({ ticket, finding }) =>
        finding.outcome === 'raised' ? finding.grounds.map((ground) => ofTicket(ground, ticket)) : [],
      ),
      ...(isUnmeasured ? (['metrics'] as const) : []),
    );
  },
};

/** Says which ticket it is about. */
const ofTicket = (ground: Ground, { id, createdAt }: Ticket): Ground => {
  const ticket: Evidence = {
    kind: 'event',
    what: 'ticket-created',
    at: createdAt,
    ...(id !== undefined && { ticket: id }),
  };
  return { ...ground, evidence: [...ground.evidence, ticket] };
};

const shared = (sign: Signal, share: number): Signal => ({
  ...sign,
  evaluate: (view, numbers, asOf) => weakened(sign.evaluate(view, numbers, asOf), share),
});

function weakened(finding: Finding, share: number): Finding {
  if (finding.outcome !== 'raised') return finding;
  const [first, ...others] = finding.grounds.map((ground) => ({ ...ground, level: ground.level * share }));
  return first ? { ...finding, grounds: [first, ...others] } : finding;
}
