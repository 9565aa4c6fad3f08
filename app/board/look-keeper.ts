import * as v from 'valibot';
import type { SeenList } from './scoring/messages';

/** What this browser remembers between two looks: numbers of tickets with bands and flags, never a word of anybody's. */
export interface LookKeeper {
  lastLook(): SeenList;
  keepLook(seen: SeenList): void;
  /** How many tickets the team can handle today. */
  today(): number;
  keepToday(most: number): void;
}

const prefix = 'evenkeel-board-1/';
/** Until a supervisor says another number. */
export const usualToday = 20;
export const mostToday = 500;

const look = v.object({
  at: v.pipe(v.number(), v.finite()),
  rows: v.array(v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.regex(/^\d( [a-z-]+)*$/))])),
});
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostToday));

/** @param scope the account, installation and person: one browser may serve several. Undefined: kept for this page alone. */
export function createLookKeeper(scope: string | undefined): LookKeeper {
  // Some browsers give a page inside another one no storage: for as long as it lives, the page remembers itself.
  const held = new Map<string, unknown>();
  const read = (name: string): unknown => {
    if (held.has(name)) return held.get(name);
    if (scope === undefined) return null;
    try {
      return JSON.parse(localStorage.getItem(`${prefix}${name}/${scope}`) ?? 'null');
    } catch {
      return null;
    }
  };
  const keep = (name: string, value: unknown): void => {
    held.set(name, value);
    if (scope === undefined) return;
    try {
      localStorage.setItem(`${prefix}${name}/${scope}`, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing marks no changes the next time.
    }
  };
  return {
    lastLook() {
      const found = v.safeParse(look, read('look'));
      return found.success ? found.output : { rows: [] };
    },
    keepLook: (seen) => keep('look', seen),
    today() {
      const found = v.safeParse(number, read('today'));
      return found.success ? found.output : usualToday;
    },
    keepToday: (most) => keep('today', most),
  };
}
