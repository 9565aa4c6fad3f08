import type { BusinessHours } from '../facts/business-hours';
import { isContact, isFromCustomer } from '../facts/contact';
import { type Instant, MINUTE } from '../facts/instant';
import { memoised } from '../facts/memo';
import { isLive, type Message } from '../facts/message';
import { byTime } from '../facts/order';
import type { PersonId } from '../facts/person';
import type { Hearing } from '../text/hearing';
import type { PromiseReading } from '../text/promises';
import { readMessage } from '../text/reading';
import { similar, stems } from '../text/similar';
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
}

/** When and where the team works; the same object for the same settings, because what is known is known by it. */
export interface Calendar {
  readonly zone: string;
  readonly hours?: BusinessHours;
}

/**
 * Our promises, oldest first, as they stand at `asOf`. One to come back is kept by our next reply, one to do something by
 * our word that it is done, or the customer's; thanks prove nothing. One that is put off in time runs until the new time.
 * @param messages of the ticket, in any order
 */
export function promisesUntil(
  messages: readonly Message[],
  hear: Hear,
  calendar: Calendar,
  asOf: Instant,
): readonly Promised[] {
  return ledgerOf(messages, hear, calendar)
    .filter(({ at }) => at <= asOf)
    .map(({ conditional, keptAt, ...promise }) => {
      const done = keptAt !== undefined && keptAt <= asOf ? { keptAt } : undefined;
      return { ...promise, ...done, state: stateOf(promise.due, conditional, done?.keptAt, asOf) };
    });
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

type Hear = NonNullable<Hearing['hear']>;
type Entry = Omit<Promised, 'state'> & { readonly conditional: boolean };

/** The whole ledger, whatever the instant. */
const ledgerOf = (messages: readonly Message[], hear: Hear, calendar: Calendar): readonly Entry[] =>
  ledgers(hear)(calendar)(messages);

const ledgers = memoised((hear: Hear) =>
  memoised((calendar: Calendar) => {
    const made = memoised((message: Message) => draftsOf(message, hear, calendar));
    return memoised((messages: readonly Message[]) => entries(messages, made));
  }),
);

/** A promise with its time, before anything is known of what came later. */
interface Draft {
  readonly promise: PromiseReading;
  readonly due: Instant | undefined;
  readonly words: ReadonlySet<string>;
}

const draftsOf = (message: Message, hear: Hear, calendar: Calendar): readonly Draft[] =>
  hear(message).promises.map((promise) => ({
    promise,
    due: promise.due && dueAt(promise.due, message.at, calendar),
    words: stems(message.text.slice(promise.start, promise.end)),
  }));

function entries(messages: readonly Message[], made: (message: Message) => readonly Draft[]): readonly Entry[] {
  const contacts = messages.filter((message) => isContact(message) && !readMessage(message).automatic).sort(byTime);
  return contacts.flatMap((message, index) => {
    if (isFromCustomer(message)) return [];
    const drafts = made(message);
    const later = drafts.length > 0 ? contacts.slice(index + 1) : [];
    return drafts.map((draft): Entry => {
      const { promise } = draft;
      const due = putOff(draft, later, made);
      const keptAt = keptBy(promise, message, later)?.at;
      return {
        message: message.id,
        at: message.at,
        start: promise.start,
        end: promise.end,
        ...(message.author.id !== undefined && { who: message.author.id }),
        kind: promise.kind,
        conditional: promise.conditional,
        ...(due !== undefined && { due }),
        ...(keptAt !== undefined && { keptAt }),
      };
    });
  });
}

/** When it falls due; later where we put it off before that. Coming back keeps a promise to come back, and puts off none. */
function putOff(
  { promise: { kind }, due: first, words }: Draft,
  later: readonly Message[],
  made: (message: Message) => readonly Draft[],
): Instant | undefined {
  let due = first;
  if (due === undefined || kind === 'contact') return due;
  for (const reply of later.slice(0, LOOKED_AT)) {
    if (reply.at > due) break;
    if (isFromCustomer(reply)) continue;
    for (const again of made(reply)) {
      if (again.promise.kind === kind && again.due !== undefined && similar(words, again.words)) {
        due = Math.max(due, again.due);
      }
    }
  }
  return due;
}

/** Whoever puts a thing off does so soon: further back nobody looks, and a long conversation stays cheap. */
const LOOKED_AT = 20;

/** The later message that is what was promised, or the proof of it. */
function keptBy({ kind }: PromiseReading, made: Message, later: readonly Message[]): Message | undefined {
  let answered = false;
  return later.find((one) => {
    const { fixes, solved } = readMessage(one);
    if (isFromCustomer(one)) {
      answered = true;
      return solved.length > 0;
    }
    if (kind === 'deed') return fixes.length > 0;
    // People send a thought in parts: a second letter in the same breath is no coming back.
    return answered || isLive(one.channel) || one.at - made.at >= SAME_BREATH;
  });
}

const SAME_BREATH = 10 * MINUTE;
