import { type CorrectedReading, keyOfPromise, type PromiseCorrection } from '../facts/correction';
import type { Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { dissect } from '../text/dissect';

/** A correction and where it lives: in an internal note for everybody, or in a browser for one. */
export interface LocatedCorrection extends PromiseCorrection {
  readonly livesIn: 'note' | 'browser';
}

/**
 * The correction that counts for each promise at `asOf`, by {@link keyOfPromise}: the latest, in a note or kept elsewhere.
 * @param messages of the ticket
 * @param kept corrections that were kept outside the ticket
 */
export function correctionsAt(
  messages: readonly Message[],
  kept: readonly PromiseCorrection[],
  asOf: Instant,
): ReadonlyMap<string, LocatedCorrection> {
  const latest = new Map<string, LocatedCorrection>();
  const all = [...inNotes(messages), ...kept.map((one): LocatedCorrection => ({ ...one, livesIn: 'browser' }))];
  for (const one of all) {
    const key = keyOfPromise(one.promise);
    if (one.at <= asOf && one.at >= (latest.get(key)?.at ?? one.at)) latest.set(key, one);
  }
  return latest;
}

const inNotes = memoised((messages: readonly Message[]) => messages.flatMap(noted));

/**
 * The corrections in an internal note of ours, each a line of its own in the form of `correctionLine`. What a customer or a
 * machine wrote, what was said in public and what is only quoted corrects nothing.
 */
const noted: (message: Message) => readonly LocatedCorrection[] = memoised((message) => {
  const { author, at } = message;
  if (message.public || message.automatic || author.kind !== 'agent' || !BEGINS.test(message.text)) return NONE;
  const { own, lines } = dissect(message);
  return lines.flatMap(({ start, end }) => {
    const [, said = '', ordinal, reading, due] = LINE.exec(own.slice(start, end).trim()) ?? [];
    const saidAt = Date.parse(said.toUpperCase());
    const as = due === undefined ? READINGS[reading ?? ''] : dueOf(due);
    if (as === undefined || Number.isNaN(saidAt)) return [];
    return [
      {
        promise: { saidAt, ordinal: Number(ordinal) },
        as,
        at,
        ...(author.id !== undefined && { by: author.id }),
        livesIn: 'note' as const,
      },
    ];
  });
});

function dueOf(text: string): CorrectedReading | undefined {
  const due = Date.parse(text.toUpperCase());
  return Number.isNaN(due) ? undefined : { due };
}

const BEGINS = /evenkeel: promise /i;
const TIME = '\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d)?z';
/** Matches folded text. */
const LINE = new RegExp(`^evenkeel: promise (${TIME}) #([1-9]\\d{0,2}) (kept|not a promise|as read|due (${TIME}))$`);
const READINGS: Readonly<Record<string, CorrectedReading>> = {
  kept: 'kept',
  'not a promise': 'not-a-promise',
  'as read': 'as-read',
};

const NONE: readonly LocatedCorrection[] = [];
