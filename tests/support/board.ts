import fc from 'fast-check';
import type { ListedTicket } from '../../src/facts/listed-ticket';
import type { Ticket } from '../../src/facts/ticket';
import { causes } from '../../src/flags/causes';
import type { FlagState } from '../../src/flags/life';
import { severities } from '../../src/flags/severity';
import type { Evidence } from '../../src/signals/types';
import type { BoardRow, RowFlag } from '../../src/triage/types';
import { AGENT_ID, CUSTOMER_ID, customer, daysAgo, hoursAgo, NOW, ticket } from './facts';

/** A calm row: nothing is raised, nobody waits. */
export const row = (over: Partial<BoardRow> = {}): BoardRow => ({
  ticket: 101,
  subject: 'Display stays dark',
  status: 'open',
  customer: { id: CUSTOMER_ID, name: 'Mara Quist' },
  band: 'healthy',
  score: 90,
  scored: true,
  coverage: 1,
  owed: 0,
  flags: [],
  reasons: [],
  language: 'en',
  depth: 'list',
  updatedAt: NOW,
  asOf: NOW,
  ...over,
});

export const flag = (
  cause: RowFlag['cause'],
  is: FlagState['is'] = 'raised',
  over: Partial<RowFlag> = {},
): RowFlag => ({ cause, severity: 'high', state: stateOf(is), evidence: [], ...over });

export const stateOf = (is: FlagState['is'], who: number = AGENT_ID): FlagState => {
  const at = hoursAgo(1);
  if (is === 'raised') return { is, at };
  if (is === 'snoozed') return { is, at, who, until: NOW + 1 };
  return is === 'acknowledged' || is === 'taken-over' ? { is, at, who } : { is, at, who, reason: 'Settled by phone.' };
};

export const happened = (at: number): Evidence => ({ kind: 'event', what: 'reopened', at });

/** A ticket as the list tells it. */
export const listed = (id: number, over: Partial<Ticket> = {}, more: Partial<ListedTicket> = {}): ListedTicket => ({
  ticket: { ...ticket(over), id },
  customer: customer({ id: over.requesterId ?? CUSTOMER_ID }),
  ...more,
});

const anyFlag: fc.Arbitrary<RowFlag> = fc
  .record({
    cause: fc.constantFrom(...causes),
    severity: fc.constantFrom(...severities),
    is: fc.constantFrom(
      ...(['raised', 'acknowledged', 'taken-over', 'snoozed', 'resolved', 'dismissed'] satisfies FlagState['is'][]),
    ),
  })
  .map(({ cause, severity, is }) => flag(cause, is, { severity }));

/** Rows of any kind, each ticket once. */
export const boardRows: fc.Arbitrary<readonly BoardRow[]> = fc.uniqueArray(
  fc
    .record(
      {
        ticket: fc.integer({ min: 1, max: 40 }),
        band: fc.constantFrom(
          ...(['critical', 'strained', 'watch', 'healthy', 'new', 'unknown'] satisfies BoardRow['band'][]),
        ),
        owed: fc.integer({ min: 0, max: 60 }),
        flags: fc.uniqueArray(anyFlag, { maxLength: 3, selector: ({ cause }) => cause }),
        trend: fc.constantFrom(...(['better', 'worse', 'flat'] as const)),
        waitingSince: fc.integer({ min: 0, max: 5 }).map(daysAgo),
        due: fc.record({ what: fc.constant('promise' as const), at: fc.integer({ min: -2, max: 2 }).map(daysAgo) }),
      },
      { requiredKeys: ['ticket', 'band', 'owed', 'flags'] },
    )
    .map(row),
  { selector: ({ ticket: id }) => id, maxLength: 12 },
);
