import { type CorrectedReading, keyOfPromise, type PromiseCorrection } from '../facts/correction';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { PersonId } from '../facts/person';
import type { Hear } from '../text/hearing';
import { correctionsAt, type LocatedCorrection } from './corrections';
import { type Calendar, type Entry, entriesOf, type Made, type Proof, type PutOff } from './promise-entries';

export type PromiseState = 'open' | 'kept' | 'late' | 'broken' | 'vague';

/** A promise of ours in a public reply, as it stands at an instant. */
export interface Promised extends Made {
  /** Absent for vague and conditional ones. */
  readonly due?: Instant;
  readonly state: PromiseState;
  /** When it was done, where it was. */
  readonly keptAt?: Instant;
  /** When the customer first came back for it, broken as it is. */
  readonly missedAt?: Instant;
  /** Somebody of ours said how it is to be read. */
  readonly corrected?: {
    readonly as: CorrectedReading;
    readonly at: Instant;
    readonly by?: PersonId;
    readonly livesIn: LocatedCorrection['livesIn'];
  };
}

/**
 * Our promises, oldest first, as they stand at `asOf`. One to come back is kept by our next reply; one to do something by
 * our word that it is done, a reply about the same thing that leaves nothing open, or the customer's word that it came;
 * thanks prove nothing. One that is put off in time runs until the new time. A correction wins over the reading.
 * @param messages of the ticket, in any order
 * @param kept corrections that do not lie in its internal notes
 */
export function promisesUntil(
  messages: readonly Message[],
  hear: Hear,
  calendar: Calendar,
  asOf: Instant,
  kept: readonly PromiseCorrection[] = [],
): readonly Promised[] {
  const corrections = correctionsAt(messages, kept, asOf);
  return entriesOf(messages, hear, calendar)
    .filter(({ made }) => made.at <= asOf)
    .map((entry) => {
      const { at, ordinal } = entry.made;
      const correction = corrections.get(keyOfPromise({ saidAt: at, ordinal }));
      return correction ? correctedAt(entry, correction, asOf) : promiseAt(entry, asOf);
    });
}

function correctedAt(entry: Entry, { as, at, by, livesIn }: LocatedCorrection, asOf: Instant): Promised {
  const corrected = { as, at, ...(by !== undefined && { by }), livesIn };
  if (typeof as === 'object') {
    const putOffs = entry.putOffs.filter((putOff) => putOff.at > at);
    const moved = { ...entry, conditional: false, due: as.due, putOffs, asked: entry.askedAfter(as.due) };
    return { ...promiseAt(moved, asOf), corrected };
  }
  const read = promiseAt(entry, asOf);
  if (as !== 'kept') return { ...read, corrected };
  // When it was done nobody said: a later time that was read is wrong.
  const { keptAt: _keptAt, missedAt: _missedAt, ...rest } = read;
  return { ...rest, state: 'kept', corrected };
}

function promiseAt(entry: Entry, asOf: Instant): Promised {
  const { made, conditional, due: first, putOffs, proof, asked } = entry;
  const due = first && lastDue(first, putOffs, asOf);
  const keptAt = proof !== undefined && proof.at <= asOf ? doneBy(proof, due) : undefined;
  const state = stateOf(due, conditional, keptAt, asOf);
  const missedAt = state === 'broken' ? asked.find((at) => at > (due ?? 0) && at <= asOf) : undefined;
  const before = last.get(entry);
  if (before?.state === state && before.due === due && before.keptAt === keptAt && before.missedAt === missedAt) {
    return before;
  }
  const promise: Promised = {
    ...made,
    ...(due !== undefined && { due }),
    ...(keptAt !== undefined && { keptAt }),
    state,
    ...(missedAt !== undefined && { missedAt }),
  };
  last.set(entry, promise);
  return promise;
}

/** As each was last read: the past is gone through event by event, and most promises stand still. */
const last = new WeakMap<Entry, Promised>();

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
