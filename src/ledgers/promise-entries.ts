import type { BusinessHours } from '../facts/business-hours';
import { isFromCustomer } from '../facts/contact';
import { DAY, type Instant, MINUTE } from '../facts/instant';
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

/**
 * When and where the team works, and how soon a further message belongs to the one before; the same object for the same
 * settings, because what is known is known by it.
 */
export interface Calendar {
  readonly zone: string;
  readonly hours?: BusinessHours;
  readonly breathMinutes: { readonly live: number; readonly hours: number };
}

/** A promise as it was made. */
export interface Made extends Quote {
  /** Its place among our promises of the same second, from 1: with the time it names the promise without its words. */
  readonly ordinal: number;
  /** Who of us made it; absent where the helpdesk does not know. */
  readonly who?: PersonId;
  readonly kind: PromiseReading['kind'];
}

/** A promise and what came later, whatever the instant. */
export interface Entry {
  readonly made: Made;
  readonly conditional: boolean;
  readonly due: Instant | undefined;
  readonly putOffs: readonly PutOff[];
  readonly proof: Proof | undefined;
  /** When the customer asked for it. */
  readonly asked: readonly Instant[];
  /** The same were it due at another time. */
  askedAfter(due: Instant): readonly Instant[];
}

/** A message that is what was promised, or tells of it. */
export interface Proof {
  readonly at: Instant;
  /** The customer tells of it and calls it not late. */
  readonly inTime: boolean;
}

/** At an instant we named a later time. */
export interface PutOff {
  readonly at: Instant;
  readonly until: Instant;
}

/** Our promises, oldest first, with all that is known of them. */
export const entriesOf = (messages: readonly Message[], hear: Hear, calendar: Calendar): readonly Entry[] =>
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
  let before = { second: Number.NaN, ordinal: 0 };
  return contacts.flatMap((message, index) => {
    if (isFromCustomer(message)) return [];
    const drafts = known.made(message);
    const later = drafts.length > 0 ? contacts.slice(index + 1) : [];
    const second = Math.floor(message.at / 1000);
    return drafts.map((draft): Entry => {
      before = { second, ordinal: before.second === second ? before.ordinal + 1 : 1 };
      const { promise, due } = draft;
      const kept = keptBy(draft, message, later, known);
      const keptAt = kept?.at;
      const named = putOffs(draft, later, known);
      return {
        made: {
          message: message.id,
          at: message.at,
          start: promise.start,
          end: promise.end,
          ...(message.author.id !== undefined && { who: message.author.id }),
          kind: promise.kind,
          ordinal: before.ordinal,
        },
        conditional: promise.conditional,
        due,
        putOffs: named,
        proof: kept && { at: kept.at, inTime: isFromCustomer(kept) && !saysLate(kept.text) },
        asked: askedFor(draft, later, { until: Math.max(due ?? 0, ...named.map(({ until }) => until)), keptAt }, known),
        askedAfter: (at) => askedFor({ promise, due: at }, later, { until: Number.POSITIVE_INFINITY, keptAt }, known),
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
    // That all is well says that the condition was not met.
    if (theirs && promise.conditional) return false;
    if (theirs) answered = true;
    else if (promise.kind === 'contact') return isChat || isLater;
    const kept = known.hear(one).proofs().keeps(promise);
    if (kept === 'perhaps') return due !== undefined && isLater && Math.abs(one.at - due) <= TOLD_WITHIN;
    return kept === 'surely' || (kept === 'maybe' && isLater);
  });
}

/** Who tells of a visit does so about its time: later on they tell of something else. */
const TOLD_WITHIN = 2 * DAY;

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
