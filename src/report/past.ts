import type { Facts, History } from '../facts/facts';
import { messagesAsOf, ticketInFront } from '../facts/facts-as-of';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Standing } from '../health/band';
import type { Policy } from '../health/policy';
import type { Listening } from '../ledgers/listening';
import { judge } from './judge';

/** How the customer stood just before an event. */
export interface PastPoint {
  readonly at: Instant;
  readonly standing: Standing;
}

/**
 * Judges the customer at some instants of the past. What happened later changes none of it, so the points of the last
 * replay are remembered for as long as the history lives and taken again where all that could be known then is the same:
 * after one more message only the points that it adds are judged.
 */
export function judgePast(
  facts: Facts,
  policy: Policy,
  instants: readonly Instant[],
  hearing: Listening = {},
): readonly PastPoint[] {
  const { history } = facts;
  // Without tickets to go through nothing is worth remembering.
  if (!history) return instants.map((at) => ({ at, standing: judge(facts, policy, at, { hearing }).standing }));

  const before = replays.get(history);
  const replay = new Map<Instant, Remembered>();
  for (const at of instants) {
    const known = knownAt(facts, at);
    const last = before?.get(at);
    const same =
      last && last.policy === policy && isSameHearing(last.hearing, hearing) && isSame(last.known, known)
        ? last.standing
        : undefined;
    replay.set(at, { policy, hearing, known, standing: same ?? judge(facts, policy, at, { hearing }).standing });
  }
  replays.set(history, replay);
  return Array.from(replay, ([at, { standing }]) => ({ at, standing }));
}

const replays = new WeakMap<History, ReadonlyMap<Instant, Remembered>>();

interface Remembered {
  readonly policy: Policy;
  readonly hearing: Listening;
  readonly known: Known;
  readonly standing: Standing;
}

/** All that a judgement rests on beside policy and history. */
interface Known {
  /** The small parts, spelled out: adapters make them anew with every reading. */
  readonly parts: string;
  /** Compared one by one: adapters keep the objects of messages that did not change. */
  readonly messages: readonly Message[] | undefined;
}

function knownAt(facts: Facts, at: Instant): Known {
  const { customer, workload, baseline, messages, corrections, quieted } = facts;
  const corrected = corrections?.filter((correction) => correction.at <= at);
  return {
    parts: JSON.stringify([ticketInFront(facts, at), customer, workload, baseline, corrected, quieted]),
    messages: messages && messagesAsOf(messages, at),
  };
}

const isSameHearing = (a: Listening, b: Listening): boolean =>
  a.tone === b.tone && a.hear === b.hear && a.promisesUntil === b.promisesUntil;

const isSame = (a: Known, b: Known): boolean => a.parts === b.parts && areSame(a.messages, b.messages);

const areSame = (a: readonly Message[] | undefined, b: readonly Message[] | undefined): boolean =>
  a === b || (a !== undefined && a.length === b?.length && a.every((message, index) => message === b[index]));
