import * as v from 'valibot';
import type { PromiseCorrection } from '../../src/facts/correction';
import { DAY, type Instant } from '../../src/facts/instant';
import type { TicketId } from '../../src/facts/ticket';

/** Where corrections live that are in no note: in this browser. Times and numbers alone, never a word of anybody's. */
export interface CorrectionKeeper {
  recall(ticket: TicketId): readonly PromiseCorrection[];
  /** Puts them in place of what was kept. False where this browser keeps nothing. */
  keep(ticket: TicketId, corrections: readonly PromiseCorrection[], now: Instant): boolean;
}

/** The number changes with the shape of what is kept. */
const prefix = 'evenkeel-corrections-1/';
/** Nobody corrects a promise of half a year ago, and what is kept must not grow for ever. */
const longest = 180 * DAY;

const instant = v.pipe(v.number(), v.finite());
const kept = v.array(
  v.strictObject({
    promise: v.strictObject({ saidAt: instant, ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    as: v.union([v.picklist(['not-a-promise', 'kept', 'as-read']), v.strictObject({ due: instant })]),
    at: instant,
  }),
);

/** @param scope the account and installation: one browser may serve several. */
export function createCorrectionKeeper(scope: string): CorrectionKeeper {
  const keyOf = (ticket: TicketId): string => `${prefix}${scope}/${ticket}`;
  return {
    recall: (ticket) => {
      try {
        return read(localStorage.getItem(keyOf(ticket)));
      } catch {
        return [];
      }
    },
    keep: (ticket, corrections, now) => {
      try {
        forgetOld(now);
        const plain = corrections.map(({ promise, as, at }) => ({ promise, as, at }));
        if (plain.length === 0) localStorage.removeItem(keyOf(ticket));
        else localStorage.setItem(keyOf(ticket), JSON.stringify(plain));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** For a host that names no account: nothing may be kept then. */
export const keepsNothing: CorrectionKeeper = { recall: () => [], keep: () => false };

/** What is unreadable was not written by us, or by another release. */
function read(text: string | null): readonly PromiseCorrection[] {
  if (text === null) return [];
  const found = v.safeParse(kept, JSON.parse(text));
  return found.success ? found.output : [];
}

function forgetOld(now: Instant): void {
  const ours = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)).filter(
    (key) => key?.startsWith(prefix) ?? false,
  );
  for (const key of ours) {
    if (key === null) continue;
    try {
      if (read(localStorage.getItem(key)).some(({ at }) => now - at < longest)) continue;
    } catch {
      // No JSON: nothing of ours.
    }
    localStorage.removeItem(key);
  }
}
