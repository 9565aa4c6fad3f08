import { isFromCustomer } from '../facts/contact';
import { isOtherTrouble } from '../facts/counted-tickets';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Ticket, TicketId } from '../facts/ticket';
import type { Comeback, Comebacks } from '../ledgers/comebacks';
import type { Silence } from '../ledgers/silences';
import { saysAgain } from '../text/again';
import { readMessage } from '../text/reading';
import { clamp } from './levels';
import type { Numbers } from './numbers';
import { found, isFilled } from './outcome';
import type { Evidence, Ground, Missing, Signal } from './types';
import { windowStart } from './waits';

/**
 * Not solved the first time. Per trouble it counts how often the customer came back in the window: reopens of its
 * tickets, follow-up tickets, new tickets about the same thing. Reopens alone raise it from the limit on; a new ticket
 * says by itself that the old one did not help. Other troubles than the one in front weigh less. Where tickets show
 * nothing of the one in front, the customer's own count ("third time") stands for one comeback.
 */
export const repeatContact: Signal<'ticket', 'history' | 'comebacks' | 'messages' | 'silences'> = {
  id: 'repeat-contact',
  ledger: 'owed',
  reads: ['ticket'],
  mayRead: ['history', 'comebacks', 'messages', 'silences'],
  evaluate({ ticket, history, comebacks, messages = [], silences = [] }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const troubles = troublesOf(ticket, history?.tickets ?? [], comebacks, since);
    const grounds = troubles.flatMap((trouble) => groundOf(trouble, ticket.id, numbers) ?? []);
    const front = factOf(comebacks?.of(ticket.id)?.trouble ?? ticket.id);
    const told = grounds.some(({ fact }) => fact === front) ? [] : ownCount(ticket, messages, silences, since);
    const own = isFilled(told) ? [{ fact: front, level: ownCountLevel(numbers), evidence: told }] : [];
    return found([...grounds, ...own], ...missingParts(ticket, history));
  },
};

const factOf = (trouble: TicketId | undefined): string => `trouble:${trouble ?? 'new'}`;

interface Trouble {
  readonly key: TicketId | undefined;
  readonly inFront: boolean;
  reopens: number;
  readonly reopened: Ticket[];
  readonly comebacks: Comeback[];
}

function troublesOf(
  front: Ticket,
  tickets: readonly Ticket[],
  known: Comebacks | undefined,
  since: Instant,
): readonly Trouble[] {
  const troubles = new Map<TicketId | undefined, Trouble>();
  const keyOf = (id: TicketId | undefined): TicketId | undefined => known?.of(id)?.trouble ?? id;
  const frontKey = keyOf(front.id);

  const troubleOf = (key: TicketId | undefined): Trouble => {
    const known = troubles.get(key);
    if (known) return known;
    const made: Trouble = { key, inFront: key === frontKey, reopens: 0, reopened: [], comebacks: [] };
    troubles.set(key, made);
    return made;
  };

  const addReopens = (ticket: Ticket): void => {
    const trouble = troubleOf(keyOf(ticket.id));
    trouble.reopens += ticket.metrics?.reopens ?? 0;
    trouble.reopened.push(ticket);
  };
  if (isReopened(front)) addReopens(front);
  for (const ticket of tickets) {
    // Reopens carry no date; the last change of their ticket is the latest they can be of.
    const isRecent = (ticket.metrics?.solvedAt ?? ticket.updatedAt) >= since;
    if (isReopened(ticket) && isRecent && isOtherTrouble(ticket, front)) addReopens(ticket);
  }
  for (const comeback of known?.list ?? []) {
    if (comeback.at >= since) troubleOf(comeback.trouble).comebacks.push(comeback);
  }
  return [...troubles.values()];
}

const isReopened = ({ metrics }: Ticket): boolean => metrics !== undefined && metrics.reopens > 0;

function groundOf(trouble: Trouble, front: TicketId | undefined, numbers: Numbers): Ground | undefined {
  const { reopensLimit } = numbers.limits;
  const times = trouble.reopens + trouble.comebacks.length;
  if (times < reopensLimit && trouble.comebacks.length === 0) return undefined;

  const { atLimit, step, otherTrouble } = numbers.scales.repeatContact;
  const level =
    times < reopensLimit ? (atLimit * times) / reopensLimit : clamp(atLimit + step * (times - reopensLimit));
  const evidence = evidenceOf(trouble, front, reopensLimit);
  if (!isFilled(evidence)) return undefined;
  return { fact: factOf(trouble.key), level: trouble.inFront ? level : level * otherTrouble, evidence };
}

function evidenceOf(
  { reopens, reopened, comebacks }: Trouble,
  front: TicketId | undefined,
  limit: number,
): readonly Evidence[] {
  const counts: Evidence[] = [];
  const add = (what: 'reopens' | 'follow-up-tickets' | 'repeat-tickets', n: number): void => {
    if (n > 0) counts.push({ kind: 'count', what, n, ...(what === 'reopens' && { of: limit }) });
  };
  add('reopens', reopens);
  add('follow-up-tickets', comebacks.filter(({ kind }) => kind === 'follow-up').length);
  add('repeat-tickets', comebacks.filter(({ kind }) => kind === 'repeat').length);

  // When a ticket was reopened no list tells; the ticket itself can be opened.
  const tickets = reopened.flatMap(({ id, createdAt }): readonly Evidence[] =>
    id === undefined || id === front ? [] : [{ kind: 'event', what: 'ticket-created', at: createdAt, ticket: id }],
  );
  const events = comebacks.map(
    ({ kind, at, ticket }): Evidence => ({
      kind: 'event',
      what: kind === 'follow-up' ? 'follow-up' : 'repeat-ticket',
      at,
      ticket,
    }),
  );
  return [...counts, ...tickets, ...events];
}

/** The customer's word weighs like one comeback, and below the limit however low that is set: nobody can check it. */
const ownCountLevel = ({ limits, scales }: Numbers): number =>
  scales.repeatContact.atLimit / Math.max(2, limits.reopensLimit);

/** Where the customer counts. A further message while they wait counts our silence, which is charged elsewhere. */
function ownCount(
  ticket: Ticket,
  messages: readonly Message[],
  silences: readonly Silence[],
  since: Instant,
): readonly Evidence[] {
  const chasers = new Set(silences.flatMap((silence) => silence.chasers));
  const quotes = messages
    .filter((message) => message.at >= since && isFromCustomer(message) && !chasers.has(message.id))
    .flatMap((message) =>
      readMessage(message).again.map(
        ({ start, end }): Evidence => ({ kind: 'quote', message: message.id, start, end, at: message.at }),
      ),
    );
  if (quotes.length > 0) return quotes;
  return ticket.createdAt >= since && isOfCustomer(ticket) && saysAgain(ticket.subject)
    ? [{ kind: 'event', what: 'subject-says-again', at: ticket.createdAt }]
    : [];
}

const isOfCustomer = ({ submitterId, requesterId }: Ticket): boolean =>
  submitterId === undefined || submitterId === requesterId;

/** A ticket that is not submitted has no metrics and misses none. */
const missingParts = (ticket: Ticket, history: unknown): readonly Missing[] => [
  ...(ticket.metrics === undefined && ticket.id !== undefined ? (['metrics'] as const) : []),
  ...(history === undefined ? (['history'] as const) : []),
];
