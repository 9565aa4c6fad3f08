import type { BusinessHours } from '../facts/business-hours';
import { isFromCustomer } from '../facts/contact';
import { type Instant, MINUTE } from '../facts/instant';
import { memoised } from '../facts/memo';
import { isLive, type Message } from '../facts/message';
import { byTime } from '../facts/order';
import type { PersonId } from '../facts/person';
import { saysLate } from '../text/deeds';
import type { Hear } from '../text/hearing';
import { isHumanContact } from '../text/human-contact';
import type { PromiseReading } from '../text/promises';
import { dueAt } from './due-at';
import type { Quote } from './said';

export type PromiseState = 'open' | 'kept' | 'late' | 'broken' | 'vague';

/** A promise of ours in a public reply, as it stands at an instant. */
export interface Promised extends Quote {
  /** Who of us made it; absent where the helpdesk does not know. */
  readonly who?: PersonId;
  readonly kind: PromiseReading['kind'];
  /** Absent for vague and conditional ones. */
  readonly due?: Instant;
  readonly state: PromiseState;
  /** When it was done, where it was. */
  readonly keptAt?: Instant;
  /** When the customer first came back for it, broken as it is. */
  readonly missedAt?: Instant;
}

/**
 * When and where the team works, and how soon a further message belongs to the one before; the same object for the same
 * settings, because what is known is known by it.
 */
export interface Calendar {
  readonly zone: string;
  readonly hours?: BusinessHours;
  readonly breathMinutes: { readonly live: number; readonly hours: number };
}

/**
 * Our promises, oldest first, as they stand at `asOf`. One to come back is kept by our next reply; one to do something by
 * our word that it is done, a reply about the same thing that leaves nothing open, or the customer's word that it came;
 * thanks prove nothing. One that is put off in time runs until the new time.
 * @param messages of the ticket, in any order
 */
export function promisesUntil(
  messages: readonly Message[],
  hear: Hear,
  calendar: Calendar,
  asOf: Instant,
): readonly Promised[] {
  return ledgerOf(messages, hear, calendar)
    .filter(({ made }) => made.at <= asOf)
    .map((entry) => promiseAt(entry, asOf));
}

function promiseAt({ made, conditional, due: first, putOffs, proof, asked }: Entry, asOf: Instant): Promised {
  const due = first && lastDue(first, putOffs, asOf);
  const keptAt = proof !== undefined && proof.at <= asOf ? doneBy(proof, due) : undefined;
  const state = stateOf(due, conditional, keptAt, asOf);
  const missedAt = state === 'broken' ? asked.find((at) => at > (due ?? 0) && at <= asOf) : undefined;
  return {
    ...made,
    ...(due !== undefined && { due }),
    ...(keptAt !== undefined && { keptAt }),
    state,
    ...(missedAt !== undefined && { missedAt }),
  };
}

/**
 * When it was done. The customer tells of it some time afterwards, and is not said to have waited longer than they say:
 * unless their words call it late it was in time.
 */
const doneBy = ({ at, inTime }: Proof, due: Instant | undefined): Instant =>
  inTime && due !== undefined ? Math.min(at, due) : at;

/** When it falls due, by what had been said by then: later where we put it off before that. */
function lastDue(first: Instant, putOffs: readonly PutOff[], asOf: Instant): Instant {
  let due = first;
  for (const { at, until } of putOffs) if (at <= asOf && at <= due) due = Math.max(due, until);
  return due;
}

function stateOf(
  due: Instant | undefined,
  conditional: boolean,
  keptAt: Instant | undefined,
  asOf: Instant,
): PromiseState {
  if (keptAt !== undefined) return due === undefined || keptAt <= due ? 'kept' : 'late';
  if (due !== undefined) return asOf > due ? 'broken' : 'open';
  return conditional ? 'open' : 'vague';
}

/** A promise and what came later, whatever the instant. */
interface Entry {
  readonly made: Omit<Promised, 'due' | 'state' | 'keptAt' | 'missedAt'>;
  readonly conditional: boolean;
  readonly due: Instant | undefined;
  readonly putOffs: readonly PutOff[];
  readonly proof: Proof | undefined;
  /** When the customer asked for it. */
  readonly asked: readonly Instant[];
}

/** A message that is what was promised, or tells of it. */
interface Proof {
  readonly at: Instant;
  /** The customer tells of it and calls it not late. */
  readonly inTime: boolean;
}

/** At an instant we named a later time. */
interface PutOff {
  readonly at: Instant;
  readonly until: Instant;
}

const ledgerOf = (messages: readonly Message[], hear: Hear, calendar: Calendar): readonly Entry[] =>
  ledgers(hear)(calendar)(messages);

const ledgers = memoised((hear: Hear) =>
  memoised((calendar: Calendar) => {
    const made = memoised((message: Message) => draftsOf(message, hear, calendar));
    return memoised((messages: readonly Message[]) => entries(messages, { hear, made, calendar }));
  }),
);

/** A promise with its time, before anything is known of what came later. */
interface Draft {
  readonly promise: PromiseReading;
  readonly due: Instant | undefined;
}

interface Known {
  readonly hear: Hear;
  readonly made: (message: Message) => readonly Draft[];
  readonly calendar: Calendar;
}

const draftsOf = (message: Message, hear: Hear, calendar: Calendar): readonly Draft[] =>
  hear(message).promises.map((promise) => ({
    promise,
    due: promise.due && dueAt(promise.due, message.at, calendar),
  }));

function entries(messages: readonly Message[], known: Known): readonly Entry[] {
  const contacts = messages.filter(isHumanContact).sort(byTime);
  return contacts.flatMap((message, index) => {
    if (isFromCustomer(message)) return [];
    const drafts = known.made(message);
    const later = drafts.length > 0 ? contacts.slice(index + 1) : [];
    return drafts.map((draft): Entry => {
      const { promise, due } = draft;
      const kept = keptBy(draft, message, later, known);
      const named = putOffs(draft, later, known);
      return {
        made: {
          message: message.id,
          at: message.at,
          start: promise.start,
          end: promise.end,
          ...(message.author.id !== undefined && { who: message.author.id }),
          kind: promise.kind,
        },
        conditional: promise.conditional,
        due,
        putOffs: named,
        proof: kept && { at: kept.at, inTime: isFromCustomer(kept) && !saysLate(kept.text) },
        asked: askedFor(
          draft,
          later,
          { until: Math.max(due ?? 0, ...named.map(({ until }) => until)), keptAt: kept?.at },
          known,
        ),
      };
    });
  });
}

/** Where we named another time for a thing. Coming back keeps a promise to come back, and puts off none. */
const putOffs = ({ promise, due }: Draft, later: readonly Message[], { made }: Known): readonly PutOff[] =>
  due === undefined || promise.kind === 'contact'
    ? []
    : later
        .slice(0, LOOKED_AT)
        .flatMap((reply) =>
          isFromCustomer(reply)
            ? []
            : made(reply).flatMap((again) =>
                again.promise.kind === 'deed' && again.due !== undefined && isSame(promise, again.promise)
                  ? [{ at: reply.at, until: again.due }]
                  : [],
              ),
        );

/** "We will do it on Monday" speaks of whatever was promised before. */
const isSame = (promise: PromiseReading, again: PromiseReading): boolean =>
  again.general || again.words.some((word) => promise.words.includes(word));

/** Whoever puts a thing off does so soon: further back nobody looks, and a long conversation stays cheap. */
const LOOKED_AT = 20;

/** The later message that is what was promised, or the proof of it. */
function keptBy({ promise, due }: Draft, made: Message, later: readonly Message[], known: Known): Message | undefined {
  // People send a thought in parts: a second letter in the same breath is no coming back.
  const soonest = due === undefined ? Number.POSITIVE_INFINITY : (due - made.at) / 2;
  const { live, hours } = known.calendar.breathMinutes;
  const [chatBreath, breath] = [Math.min(live * MINUTE, soonest), Math.min(hours * MINUTE, soonest)];
  let answered = false;
  return later.find((one) => {
    const theirs = isFromCustomer(one);
    const isChat = isLive(one.channel);
    const isLater = answered || one.at - made.at >= (isChat ? chatBreath : breath);
    if (theirs) answered = true;
    else if (promise.kind === 'contact') return isChat || isLater;
    const kept = known.hear(one).proofs().keeps(promise);
    return kept === 'surely' || (kept === 'maybe' && isLater);
  });
}

/** When the customer asked for it: up to the first time that no new time of ours can reach. */
function askedFor(
  { promise, due }: Draft,
  later: readonly Message[],
  { until, keptAt = Number.POSITIVE_INFINITY }: { readonly until: Instant; readonly keptAt: Instant | undefined },
  { hear }: Known,
): readonly Instant[] {
  const asked: Instant[] = [];
  if (due === undefined) return asked;
  for (const one of later) {
    if (one.at >= keptAt || (asked.at(-1) ?? 0) > until) break;
    if (one.at > due && isFromCustomer(one) && hear(one).proofs().asksFor(promise)) asked.push(one.at);
  }
  return asked;
}
