import { counts, everCounted } from '../facts/counted-tickets';
import type { History } from '../facts/facts';
import { DAY, type Instant, MINUTE } from '../facts/instant';
import { memoised } from '../facts/memo';
import { countUntil } from '../facts/order';
import type { Ticket, TicketId } from '../facts/ticket';
import { similar, stems } from '../text/similar';

/** A ticket by which the customer came back for a trouble that already had one. */
export interface Comeback {
  readonly ticket: TicketId;
  readonly at: Instant;
  /** `follow-up`: Zendesk's answer to a closed ticket. `repeat`: a new ticket about the same thing soon after. */
  readonly kind: 'follow-up' | 'repeat';
  /** The first ticket of the trouble, as far back as the history reaches. */
  readonly trouble: TicketId;
}

/** What makes two tickets one trouble. */
export interface Nearness {
  readonly repeatDays: number;
  /** Closer than this it is one request sent twice. */
  readonly doubleSendMinutes: number;
}

/** The comebacks known at an instant. */
export interface Comebacks {
  /** Oldest first. */
  readonly list: readonly Comeback[];
  /** The comeback that a ticket is, if it is one. */
  of(ticket: TicketId | undefined): Comeback | undefined;
}

/**
 * Finds the comebacks among the counted tickets up to `asOf`. It takes one person to come back: a like ticket of a
 * colleague is that person's first. The ticket in front takes part even where the history was read before it came in.
 */
export function findComebacks(history: History, front: Ticket, nearness: Nearness, asOf: Instant): Comebacks {
  const chain = chainOf(history, nearness);
  const listed = chain.comebacks.slice(
    0,
    countUntil(chain.comebacks, ({ at }) => at, asOf),
  );
  const isNews = front.id !== undefined && !chain.known.has(front.id) && front.createdAt <= asOf && counts(front);
  const unlisted = isNews ? chain.link(front) : undefined;
  return {
    list: unlisted ? [...listed, unlisted] : listed,
    of(ticket) {
      if (ticket === undefined) return undefined;
      const comeback = chain.of.get(ticket) ?? (ticket === front.id ? unlisted : undefined);
      return comeback && comeback.at <= asOf ? comeback : undefined;
    },
  };
}

interface Chain {
  readonly comebacks: readonly Comeback[];
  readonly of: ReadonlyMap<TicketId, Comeback>;
  readonly known: ReadonlySet<TicketId>;
  link(ticket: Ticket): Comeback | undefined;
}

/** A ticket with a certain word in its subject. */
interface Candidate {
  readonly ticket: Ticket;
  /** When this one and all before it were left alone: whoever comes too late for that need not look further back. */
  readonly lastLeft: Instant;
}

/** Whether a ticket is a comeback depends on earlier tickets alone, so one chain serves every instant. */
function chainOf(history: History, nearness: Nearness): Chain {
  const known = chains.get(history);
  if (known && isSame(known.nearness, nearness)) return known.chain;
  const chain = buildChain(everCounted(history), nearness);
  chains.set(history, { nearness, chain });
  return chain;
}

const chains = new WeakMap<History, { readonly nearness: Nearness; readonly chain: Chain }>();

const isSame = (a: Nearness, b: Nearness): boolean =>
  a.repeatDays === b.repeatDays && a.doubleSendMinutes === b.doubleSendMinutes;

function buildChain(tickets: readonly Ticket[], nearness: Nearness): Chain {
  const comebacks = new Map<TicketId, Comeback>();
  /** Oldest first. */
  const byStem = new Map<string, Candidate[]>();
  const longest = nearness.repeatDays * IN_PROGRESS * DAY;
  /** Their words have not been looked at, for no later ticket came near enough. */
  let unread: Ticket[] = [];
  let lastLeft = 0;

  const troubleOf = (ticket: TicketId): TicketId => comebacks.get(ticket)?.trouble ?? ticket;

  /** In days. */
  const reachFrom = ({ id }: Ticket): number =>
    nearness.repeatDays * (id !== undefined && comebacks.has(id) ? IN_PROGRESS : 1);

  const readWords = (): void => {
    for (const ticket of unread) {
      for (const word of stemsOf(ticket)) {
        const withWord = byStem.get(word) ?? [];
        withWord.push({ ticket, lastLeft: Math.max(leftAt(ticket), withWord.at(-1)?.lastLeft ?? 0) });
        byStem.set(word, withWord);
      }
    }
    unread = [];
  };

  const earlierLike = (ticket: Ticket): Ticket | undefined => {
    if (ticket.createdAt - lastLeft > longest) return undefined;
    readWords();
    const words = stemsOf(ticket);
    let best: Ticket | undefined;
    for (const word of words) {
      const candidates = byStem.get(word) ?? [];
      for (let index = candidates.length - 1; index >= 0; index -= 1) {
        const { ticket: candidate, lastLeft } = candidates[index] ?? {};
        if (!candidate || ticket.createdAt - candidate.createdAt > LONGEST_REACH) break;
        if (ticket.createdAt - (lastLeft ?? 0) > longest || (best && candidate.createdAt <= best.createdAt)) break;
        if (
          candidate.requesterId === ticket.requesterId &&
          isNear(candidate, ticket, reachFrom(candidate), nearness.doubleSendMinutes) &&
          !isSameOutage(candidate, ticket) &&
          similar(words, stemsOf(candidate))
        ) {
          best = candidate;
          break;
        }
      }
    }
    return best;
  };

  const link = (ticket: Ticket): Comeback | undefined => {
    if (ticket.id === undefined) return undefined;
    const made = { ticket: ticket.id, at: ticket.createdAt };
    if (ticket.followUpOf !== undefined) {
      return { ...made, kind: 'follow-up', trouble: troubleOf(ticket.followUpOf) };
    }
    const earlier = earlierLike(ticket);
    return earlier?.id === undefined ? undefined : { ...made, kind: 'repeat', trouble: troubleOf(earlier.id) };
  };

  for (const ticket of tickets) {
    const comeback = link(ticket);
    if (comeback) comebacks.set(comeback.ticket, comeback);
    unread.push(ticket);
    lastLeft = Math.max(lastLeft, leftAt(ticket));
  }
  return {
    comebacks: [...comebacks.values()],
    of: comebacks,
    known: new Set(tickets.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    link,
  };
}

const stemsOf = memoised((ticket: Ticket) => stems(ticket.subject));

const leftAt = ({ createdAt, metrics }: Ticket): Instant => Math.max(createdAt, metrics?.solvedAt ?? 0);

const isSameOutage = (a: Ticket, b: Ticket): boolean => a.problemId !== undefined && a.problemId === b.problemId;

/** Soon after the earlier ticket was opened or, where it was solved in between, after that. */
function isNear(earlier: Ticket, later: Ticket, repeatDays: number, doubleSendMinutes: number): boolean {
  if (later.createdAt - earlier.createdAt < doubleSendMinutes * MINUTE) return false;
  const solvedAt = earlier.metrics?.solvedAt;
  const left = solvedAt !== undefined && solvedAt < later.createdAt ? solvedAt : earlier.createdAt;
  return later.createdAt - left <= repeatDays * DAY;
}

/**
 * How much further a trouble reaches that already came back: it has shown that its solutions do not hold, so a like
 * ticket is the same trouble rather than a new one. Twice, because each further try of ours takes about as long again.
 */
const IN_PROGRESS = 2;

/** A trouble that was open for longer than this before it came back is not searched for. */
const LONGEST_REACH = 120 * DAY;
